import type { PlainDate } from '@renkei/kernel';
import type { CoverageFact, Register } from './facts/facts.ts';
import type { Asked, CannotSay, Evidence, ExplanationFound, Finding, RuleAnswer } from './finding.ts';
import { findingId } from './finding-id.ts';
import type { Employment } from './records/employments.ts';
import type { Records } from './records/records.ts';
import { coverageEvidence, employmentEvidence, linkEvidence } from './rules/evidence.ts';
import type { BodyRule, EmploymentRule, PersonRule, Raised, Rule, RuleCard } from './rules/rule.ts';
import { clericalSigns } from './steps/clerical.ts';
import { showLink } from './steps/show-link.ts';

/** What is asked about, and what every question about it shows beside the rule's own facts. */
type About = {
  readonly asked: Asked;
  /** Whose rows must have been read for a register to count as complete. */
  readonly concerns: readonly string[];
  readonly common: Pick<Finding, 'residentId' | 'employer' | 'link'>;
  readonly facts: readonly Evidence[];
  readonly employment?: Employment;
};

const SAY_WHO_IS_SUBJECT: readonly Register[] = ['residents', 'stays'];

/** Asks an employment; the rules that want to know who it is say "cannot say" where nobody is named. */
export function askEmployment(
  rule: EmploymentRule,
  employment: Employment,
  records: Records,
): RuleAnswer | undefined {
  const isSettled = employment.link.answer !== 'cannot-say';
  const about = (): About => aboutEmployment(rule, employment);
  switch (rule.of) {
    case 'unlinked-employment':
      return isSettled ? undefined : settle(rule, about(), rule.ask(employment, records), records);
    case 'employment':
      return isSettled
        ? settle(rule, about(), rule.ask(employment, records), records)
        : whichPerson(about().asked, employment);
    case 'linked-employment': {
      const { person } = employment;
      return person === undefined
        ? whichPerson(about().asked, employment)
        : settle(rule, about(), rule.ask({ ...employment, person }, records), records);
    }
  }
}

export function askPerson(rule: PersonRule, residentId: string, records: Records): RuleAnswer | undefined {
  const person = records.findPerson(residentId);
  if (person === undefined) throw new Error('a resident is not there');
  const about: About = {
    asked: askedOf(rule.card, { kind: 'person', id: residentId }, null),
    concerns: [residentId],
    common: { residentId, employer: null, link: null },
    facts: [],
  };
  return settle(rule, about, rule.ask(person, records), records);
}

export function askBody(
  rule: BodyRule,
  body: Parameters<BodyRule['ask']>[0],
  records: Records,
): RuleAnswer | undefined {
  const about: About = {
    asked: askedOf(rule.card, { kind: rule.of, id: body }, null),
    concerns: [],
    common: { residentId: null, employer: body, link: null },
    facts: [],
  };
  return settle(rule, about, rule.ask(body, records), records);
}

function aboutEmployment(rule: EmploymentRule, employment: Employment): About {
  const { notification, person, holder, employer, link } = employment;
  const { notificationId } = notification;
  const candidates = link.answer === 'cannot-say' ? [link.best, link.secondBest] : [];
  const concerns = new Set([
    ...[person, holder].flatMap((each) => each?.resident.residentId ?? []),
    ...candidates.flatMap((each) => each?.residentId ?? []),
  ]);
  return {
    asked: askedOf(rule.card, { kind: rule.subject, id: notificationId }, notificationId),
    concerns: [...concerns].sort(),
    common: {
      residentId: person?.resident.residentId ?? null,
      employer: employer ?? null,
      link: showLink(employment),
    },
    facts: [...employmentEvidence(employment), ...linkEvidence(employment)],
    employment,
  };
}

function askedOf({ id, version }: RuleCard, subject: Asked['subject'], notificationId: string | null): Asked {
  return { id: findingId(id, subject), rule: { id, version }, subject, notificationId };
}

/** The register in which the answer to "which person" would stand. */
function whichPerson(asked: Asked, { notification, link }: Employment): CannotSay {
  const register: Register =
    link.answer === 'cannot-say' && link.best === undefined && notification.cardNumber !== undefined
      ? 'cards'
      : 'residents';
  return { answer: 'cannot-say', reason: 'which-person', register, day: notification.hiredOn, ...asked };
}

/** Step 4: a register that does not reach the day makes it "cannot say"; otherwise the question is put. */
function settle(
  rule: Rule,
  about: About,
  raised: Raised | undefined,
  records: Records,
): RuleAnswer | undefined {
  if (raised === undefined) return undefined;
  const unread = unreadOfSubject(about, records);
  if (unread !== undefined)
    return { answer: 'cannot-say', reason: 'coverage', register: unread, day: raised.day, ...about.asked };
  const touching = { ...about, concerns: withOthers(about.concerns, raised.concerns) };
  const reached: CoverageFact[] = [];
  for (const register of raised.reads) {
    const coverage = records.findCoverage(register, whoseRows(register, touching, raised));
    if (coverage === undefined || coverage.completeUntil < raised.judgedOn) {
      const day = dayOutOfReach(raised, coverage?.completeUntil);
      return { answer: 'cannot-say', reason: 'coverage', register, day, ...about.asked };
    }
    reached.push(coverage);
  }
  return findingOf(rule, touching, raised, { records, reached });
}

/** Step 6 again: a row that was not read may say that the notified person is no subject of the notice. */
function unreadOfSubject({ employment }: About, records: Records): Register | undefined {
  const person = employment?.person?.resident.residentId;
  return person === undefined
    ? undefined
    : SAY_WHO_IS_SUBJECT.find((register) => records.isUnread(register, [person]));
}

function withOthers(concerns: readonly string[], others: readonly string[] = []): readonly string[] {
  return others.length === 0 ? concerns : [...new Set([...concerns, ...others])].sort();
}

const IDENTITY: readonly Register[] = ['residents', 'cards'];

/**
 * Whose rows must have been read. Where no number says who was notified, a row of anybody could have said that it is another;
 * so it is where a rule asks only because nobody else is there.
 */
function whoseRows(
  register: Register,
  { employment, concerns }: About,
  { readsWhole }: Raised,
): readonly string[] {
  const isOfAnybody =
    (IDENTITY.includes(register) && employment !== undefined && isLinkedByName(employment)) ||
    readsWhole?.includes(register) === true;
  return isOfAnybody ? [] : concerns;
}

function isLinkedByName({ person, holder }: Employment): boolean {
  return holder === undefined || holder.resident.residentId !== person?.resident.residentId;
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
    register === null
      ? null
      : (records.findCoverage(register, whoseRows(register, about, raised))?.completeUntil ?? null);
  return { id, state: 'open', lookedAt: { ...looked, completeUntil } };
}
