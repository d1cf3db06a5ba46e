import type { PlainDate } from '@renkei/kernel';
import { stayExpiredMarginOn } from '@renkei/law';
import { basesOf, isOutsideTheNotice } from '../../basis/basis.ts';
import { firstUncoveredDay, type UncoveredDay } from '../../basis/gap.ts';
import type { CoverageFact, NotificationFact, Register } from '../../facts/facts.ts';
import type { Evidence, Finding, RuleAnswer } from '../../finding.ts';
import { evidenceOf, placeOf } from '../evidence.ts';
import { findingId } from '../finding-id.ts';
import type { EmploymentFacts, Rule } from '../rule.ts';
import { stayExpiredCard } from './card.ts';
import { applicationEvidence, lookAt, stayEvidence } from './looked-at.ts';
import { stayExpiredQuestion } from './question.ts';

const alwaysRead: readonly Register[] = ['residents', 'cards', 'stays', 'permissions', 'departures'];

/** rules.md `stay-expired`: was there a basis to stay and work on this day? */
export const stayExpired: Rule = {
  card: stayExpiredCard,
  ask(facts) {
    const { notification, separation, person, asOf } = facts;
    const end = separation?.separatedOn ?? asOf;
    if (isOutsideTheNotice(person, notification.hiredOn, end)) return undefined;
    const uncovered = firstUncoveredDay(
      basesOf(person),
      { from: notification.hiredOn, until: end },
      stayExpiredMarginOn(asOf),
    );
    if (uncovered === undefined) return undefined;
    return missingCoverage(facts, uncovered) ?? findingOf(facts, uncovered);
  },
};

/** The first register that is not complete to the day asked about, or to the day on which the margin ends. */
function missingCoverage(facts: EmploymentFacts, uncovered: UncoveredDay): RuleAnswer {
  for (const register of registersRead(facts)) {
    const known = facts.findCoverage(register)?.completeUntil;
    if (known !== undefined && known >= uncovered.judgedOn) continue;
    const day = known !== undefined && known >= uncovered.day ? uncovered.judgedOn : uncovered.day;
    return {
      answer: 'cannot-say',
      reason: 'coverage',
      register,
      day,
      ...askedOf(facts.notification),
      link: facts.link,
    };
  }
  return undefined;
}

function registersRead(facts: EmploymentFacts): readonly Register[] {
  return facts.separation === undefined ? [...alwaysRead, 'separations'] : alwaysRead;
}

function findingOf(facts: EmploymentFacts, { day }: UncoveredDay): Finding {
  const { notification, separation, person } = facts;
  return {
    answer: 'finding',
    ...askedOf(notification),
    residentId: person.resident.residentId,
    day,
    question: stayExpiredQuestion(day, separation, notification.hiredOn),
    measure: stayExpiredCard.measure,
    desk: stayExpiredCard.desk,
    citations: stayExpiredCard.citations.map(({ id, article, verified }) => ({ id, article, verified })),
    evidence: evidenceFor(facts, day),
    explanations: stayExpiredCard.explanations.map(({ id }) => lookAt(id, facts, day)),
    link: facts.link,
  };
}

/** The employment is known by the notice of its hire. */
export function askedOf(notification: NotificationFact) {
  const subject = { kind: 'employment' as const, id: notification.notificationId };
  return {
    id: findingId(stayExpiredCard.id, subject),
    rule: { id: stayExpiredCard.id, version: stayExpiredCard.version },
    subject,
    notificationId: notification.notificationId,
  };
}

function evidenceFor(facts: EmploymentFacts, day: PlainDate): readonly Evidence[] {
  const { notification, separation, person } = facts;
  const lastStay = person.stays.findLast((stay) => stay.from <= day);
  return [
    evidenceOf(notification, {
      register: 'notifications',
      field: 'hiredOn',
      value: notification.hiredOn,
      trueOn: notification.hiredOn,
    }),
    ...(separation === undefined
      ? []
      : [
          evidenceOf(separation, {
            register: 'separations',
            field: 'separatedOn',
            value: separation.separatedOn,
            trueOn: separation.separatedOn,
          }),
        ]),
    ...linkEvidence(facts),
    ...(lastStay === undefined ? [] : [stayEvidence(lastStay)]),
    ...person.applications.map(applicationEvidence),
    ...registersRead(facts).flatMap((register) => coverageEvidence(facts.findCoverage(register), facts.asOf)),
  ];
}

/** The holder and the card the link rests on. */
function linkEvidence({ notification, person }: EmploymentFacts): readonly Evidence[] {
  const card = person.cards.find((each) => each.cardNumber === notification.cardNumber);
  const holder = evidenceOf(person.resident, {
    register: 'residents',
    field: 'birthDate',
    value: person.resident.birthDate,
    trueOn: person.resident.birthDate,
  });
  if (card === undefined) return [holder];
  return [
    evidenceOf(card, {
      register: 'cards',
      field: 'cardNumber',
      value: card.cardNumber,
      trueOn: card.issuedOn,
    }),
    holder,
  ];
}

function coverageEvidence(coverage: CoverageFact | undefined, asOf: PlainDate): readonly Evidence[] {
  if (coverage === undefined) return [];
  return [
    {
      fact: `coverage.${coverage.register}`,
      value: coverage.completeUntil,
      source: placeOf(coverage.source, 'completeUntil'),
      trueOn: coverage.completeUntil,
      recordedOn: asOf,
    },
  ];
}
