import { hadLapsed } from '../../basis/had-lapsed.ts';
import type { NotificationFact, PersonFacts, StayFact } from '../../facts/facts.ts';
import type { Evidence } from '../../finding.ts';
import { evidenceOf, notifiedEvidence } from '../evidence.ts';
import { subjectRegisters } from '../registers-read.ts';
import type { Rule } from '../rule.ts';
import { registerMismatchAtHireCard } from './card.ts';
import { daysAround, differences, type Differing, lastStayOn } from './differences.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `register-mismatch-at-hire`: which is right, the notice or the register? */
export const registerMismatchAtHire: Rule = {
  card: registerMismatchAtHireCard,
  of: 'employment',
  subject: 'notification',
  ask(employment, records) {
    const { notification, person, card, link } = employment;
    // On another person's number, or that of a lapsed card, it is first asked whose it is and why: whose papers the rest
    // was copied from is not known.
    if (link.answer !== 'same-person' || person === undefined) return undefined;
    if (card !== undefined && hadLapsed(card, person, notification.hiredOn)) return undefined;
    const around = daysAround(notification, records.asOf);
    const differing = differences(notification, { person, card }, around);
    if (differing.length === 0) return undefined;
    const isPermission = differing.includes('permissionAsWritten');
    return {
      day: notification.hiredOn,
      judgedOn: around.until,
      reads: [...subjectRegisters, ...(isPermission ? (['permissions'] as const) : [])],
      question: questionAbout(differing),
      evidence: evidenceFor(notification, person, differing),
      curedLater: person.stays
        .filter((stay) => stay.from > around.until && stay.status === notification.statusSlug)
        .map((stay) => stayEvidence(stay, 'status')),
      looks: looksAt(employment, { person, around, differing }),
    };
  },
};

const ITEMS: Readonly<Record<Differing, readonly [ja: string, en: string]>> = {
  statusSlug: ['在留資格', 'status of residence'],
  stayUntilAsWritten: ['在留期間の満了日', 'last day of the stay'],
  permissionAsWritten: ['資格外活動の許可', 'permission for other activity'],
};

function questionAbout(differing: readonly Differing[]) {
  const [ja, en] = [0, 1].map((language) => differing.map((item) => ITEMS[item][language] ?? ''));
  return {
    ja: `${(ja ?? []).join('・')}が届出と台帳で一致しません。どちらが正しいですか。`,
    en: `Notice and register do not agree on: ${(en ?? []).join(', ')}. Which is right?`,
  };
}

function evidenceFor(
  notification: NotificationFact,
  person: PersonFacts,
  differing: readonly Differing[],
): readonly Evidence[] {
  const stay = lastStayOn(person, notification.hiredOn);
  return [
    ...differing.map((item) => notifiedEvidence(notification, item)),
    ...(stay === undefined ? [] : [stayEvidence(stay, 'status')]),
  ];
}

function stayEvidence(stay: StayFact, field: 'status'): Evidence {
  const value = `${stay.status} ${stay.from}–${stay.until ?? ''}`;
  return evidenceOf(stay, { register: 'stays', field, value, trueOn: stay.from });
}
