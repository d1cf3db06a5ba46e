import type { PlainDate } from '@renkei/kernel';
import type { PersonFacts } from '../../facts/facts.ts';
import type { Evidence } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { evidenceOf, separationEvidence } from '../evidence.ts';

/** The end of a job that somebody notified. */
export type EndOfWork = { readonly day: PlainDate; readonly evidence: Evidence };

/** The last end of a job: by the employer's notice or the person's own. */
export function lastEndOfWork(
  { resident, ownNotices }: PersonFacts,
  { employments }: Records,
): EndOfWork | undefined {
  const notified = employments.ofPerson(resident.residentId).flatMap(({ separation }) => separation ?? []);
  const ends: readonly EndOfWork[] = [
    ...notified.map((record) => ({ day: record.separatedOn, evidence: separationEvidence(record) })),
    ...ownNotices
      .filter(({ kind }) => kind === 'end')
      .map((notice) => ({
        day: notice.happenedOn,
        evidence: evidenceOf(notice, {
          register: 'own-notices',
          field: 'happenedOn',
          value: `${notice.kind} ${notice.happenedOn}`,
          trueOn: notice.happenedOn,
        }),
      })),
  ];
  return ends.reduce<EndOfWork | undefined>(
    (last, each) => (last === undefined || each.day > last.day ? each : last),
    undefined,
  );
}

/**
 * Whether anything on record says that the person belongs somewhere after a day: a notice that may be theirs and has no end
 * by then, an own notice, an enrolment, a plan, a designation or a permission.
 */
export function belongsSomewhereAfter(person: PersonFacts, day: PlainDate, records: Records): boolean {
  const { resident, ownNotices, affiliations, plans, designations, permissions } = person;
  const { employments } = records;
  const theirs = [
    ...employments.ofPerson(resident.residentId),
    ...employments.withCandidate(resident.residentId),
  ];
  return (
    ownNotices.some(({ kind, happenedOn }) => kind !== 'end' && happenedOn > day) ||
    [...affiliations, ...plans, ...designations, ...permissions].some(({ from }) => from > day) ||
    affiliations.some(({ until }) => until === undefined || until > day) ||
    theirs.some((employment) => goesOnAfter(employment, day, { person, records }))
  );
}

/** No end by the day: neither notified by the employer nor by the person. */
function goesOnAfter(
  { notification, separation, employer }: Employment,
  day: PlainDate,
  { person, records }: { readonly person: PersonFacts; readonly records: Records },
): boolean {
  const { areOneBody } = records.organisations;
  const ownEnd = person.ownNotices.find(
    ({ kind, happenedOn, corporateNumber }) =>
      kind === 'end' &&
      happenedOn >= notification.hiredOn &&
      corporateNumber !== undefined &&
      employer !== undefined &&
      areOneBody(corporateNumber, employer),
  );
  const end = separation?.separatedOn ?? ownEnd?.happenedOn;
  return notification.hiredOn > day || end === undefined || end > day;
}
