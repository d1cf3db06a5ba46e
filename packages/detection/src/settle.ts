import type { PlainDate } from '@renkei/kernel';
import type { About } from './about.ts';
import type { CoverageFact, Register } from './facts/facts.ts';
import type { ExplanationFound, Finding, RuleAnswer } from './finding.ts';
import { isHolder } from './records/employments.ts';
import type { Records } from './records/records.ts';
import { coverageEvidence } from './rules/evidence.ts';
import { linkRegisters } from './rules/registers-read.ts';
import type { Raised, Rule, RuleCard } from './rules/rule.ts';
import { clericalSigns } from './steps/clerical.ts';

/** Step 4: a register that does not reach the day makes it "cannot say"; otherwise the question is put. */
export function settle(rule: Rule, about: About, raised: Raised, records: Records): RuleAnswer {
  const unread = unreadOfNotice(about, records);
  if (unread !== undefined)
    return { answer: 'cannot-say', reason: 'coverage', register: unread, day: raised.day, ...about.asked };
  const touching = { ...about, concerns: withOthers(about.concerns, raised.concerns) };
  const reached: CoverageFact[] = [];
  for (const register of raised.reads) {
    const coverage = coverageFor(register, touching, raised, records);
    if (coverage === undefined || coverage.completeUntil < raised.judgedOn) {
      const day = dayOutOfReach(raised, coverage?.completeUntil);
      return { answer: 'cannot-say', reason: 'coverage', register, day, ...about.asked };
    }
    reached.push(coverage);
  }
  return findingOf(rule, touching, raised, { records, reached });
}

const SAY_WHO_IS_SUBJECT: readonly Register[] = ['residents', 'stays'];

/** A row that was not read may correct the notice itself, or say that who was notified, or may have been, is no subject of it (step 6). */
function unreadOfNotice({ employment, concerns }: About, records: Records): Register | undefined {
  if (employment === undefined) return undefined;
  const { person, link, notification } = employment;
  if (records.isOutdated(notification.notificationId)) return 'notifications';
  const notified = link.answer === 'cannot-say' ? concerns : person && [person.resident.residentId];
  if (notified === undefined || notified.length === 0) return undefined;
  return SAY_WHO_IS_SUBJECT.find((register) => records.isUnread(register, notified));
}

function withOthers(concerns: readonly string[], others: readonly string[] = []): readonly string[] {
  return others.length === 0 ? concerns : [...new Set([...concerns, ...others])].sort();
}

/**
 * How far a register reaches for those concerned. Where no number says who was notified, a row of anybody could have said that
 * it is another; so it is where a rule asks only because nobody else is there.
 */
function coverageFor(
  register: Register,
  { employment, concerns }: About,
  { readsWhole }: Raised,
  { findCoverage, findWholeCoverage }: Records,
): CoverageFact | undefined {
  const isOfAnybody =
    (linkRegisters.includes(register) && employment !== undefined && !isHolder(employment)) ||
    readsWhole?.includes(register) === true;
  return isOfAnybody
    ? findWholeCoverage(register, { concerns, cardNumber: employment?.notification.cardNumber })
    : findCoverage(register, concerns);
}

/** The day asked about where the register does not reach it, otherwise the last day that has to be known. */
function dayOutOfReach({ day, judgedOn }: Raised, completeUntil: PlainDate | undefined): PlainDate {
  return completeUntil !== undefined && completeUntil >= day ? judgedOn : day;
}

function findingOf(
  { card }: Rule,
  about: About,
  raised: Raised,
  { records, reached }: { readonly records: Records; readonly reached: readonly CoverageFact[] },
): Finding {
  const { employment } = about;
  return {
    answer: 'finding',
    ...about.asked,
    ...about.common,
    ...(raised.residentId === undefined ? {} : { residentId: raised.residentId }),
    concerns: about.concerns,
    day: raised.day,
    question: raised.question,
    measure: card.measure,
    desks: card.desks,
    citations: card.citations.map(({ id, article, verified }) => ({ id, article, verified })),
    before: {
      clerical: employment === undefined ? [] : clericalSigns(employment, records),
      curedLater: raised.curedLater ?? [],
      whoseError: card.whoseError,
    },
    evidence: [
      ...about.facts,
      ...raised.evidence,
      ...reached.map((coverage) => coverageEvidence(coverage, records.asOf)),
    ],
    explanations: card.explanations.map(({ id }) => explanationOf(id, card, raised, { about, records })),
  };
}

function explanationOf(
  id: string,
  card: RuleCard,
  raised: Raised,
  { about, records }: { readonly about: About; readonly records: Records },
): ExplanationFound {
  const looked = raised.looks[id];
  if (looked === undefined) throw new Error(`${card.id} has not looked at ${id}`);
  const { register } = looked;
  const completeUntil =
    register === null ? null : (coverageFor(register, about, raised, records)?.completeUntil ?? null);
  return { id, state: 'open', lookedAt: { ...looked, completeUntil } };
}
