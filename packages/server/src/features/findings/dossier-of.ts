import { type FactIndex, type Finding, type PersonFacts, registers } from '@renkei/detection';
import { bodyRecordsFinder } from './body-records.ts';
import type { BesideAs, Dossier } from './stored-finding.ts';

/** Gathers the records that a finding of this run was asked from. Throws where one that it names is not there. */
export function dossierFinder(index: FactIndex): (finding: Finding) => Dossier {
  const notices = new Map(index.notifications.map((notice) => [notice.notificationId, notice]));
  const recordsOfBody = bodyRecordsFinder(index);
  return (finding) => {
    const { notificationId, residentId, subject, concerns } = finding;
    const notification = notificationId === null ? null : mustBe(notices.get(notificationId));
    return {
      notification,
      separation: notification === null ? null : (index.findSeparation(notification) ?? null),
      person: residentId === null ? null : mustBe(index.findPerson(residentId)),
      others: othersOf(finding).map(([id, as]) => ({
        as,
        person: mustBe<PersonFacts>(index.findPerson(id)),
      })),
      body: subject.kind === 'host' || subject.kind === 'business' ? recordsOfBody(subject.id) : null,
      coverage: registers.flatMap((register) => index.findCoverage(register, concerns) ?? []),
      asOf: index.asOf,
    };
  };
}

/** Whose records stand there beside the first one: the holder's, the notified person's, then whom the link did not name. */
function othersOf({ residentId, link, concerns }: Finding): readonly (readonly [string, BesideAs])[] {
  if (link === null) return [];
  const others = new Map<string, BesideAs>();
  if (link.answer === 'cannot-say') for (const id of concerns) others.set(id, 'candidate');
  if (link.residentId !== null) others.set(link.residentId, 'notified');
  if (link.holderId !== null) others.set(link.holderId, 'holder');
  if (residentId !== null) others.delete(residentId);
  return [...others];
}

function mustBe<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('a finding rests on records that are not there');
  return found;
}
