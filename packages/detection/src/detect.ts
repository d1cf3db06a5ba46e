import type { PlainDate } from '@renkei/kernel';
import { askBody, askEmployment, askPerson } from './ask-rule.ts';
import type { FactSet } from './facts/facts.ts';
import type { RuleAnswer } from './finding.ts';
import { compareText } from './records/compare-text.ts';
import { type Employment, employmentOf, indexEmployments } from './records/employments.ts';
import { indexFacts } from './records/fact-index.ts';
import type { Records } from './records/records.ts';
import { allRules } from './rules/all-rules.ts';
import type { Rule } from './rules/rule.ts';
import { isOutsideTheNotice } from './steps/subject-of-the-law.ts';
import { whoIsIt } from './steps/who-is-it.ts';

/** What officers have already decided, which the machine respects. */
export type Standing = {
  /** True where an officer said that this notification is not about this resident. */
  readonly isRejected: (notificationId: string, residentId: string) => boolean;
  /** True where use of this person's record stops for now: nothing new is written. */
  readonly isOnHold: (residentId: string) => boolean;
  /** The day until which a rule was renewed (S13); undefined: until the day on its card. */
  readonly renewedUntil?: (ruleId: string) => PlainDate | undefined;
};

export type Detected = {
  /** Rules that have ended and were not renewed (S13): nothing is asked under them. */
  readonly ended: readonly string[];
  /** Notices about which nothing is written for now, by id: what stands about them neither closes nor reopens. */
  readonly paused: readonly string[];
  /** Questions that a hold keeps back, by id: where one stands already it neither closes nor reopens. */
  readonly keptBack: readonly string[];
  /** Findings and "cannot say", in the order of the closed list, within a rule in that of its subjects. */
  readonly answers: readonly RuleAnswer[];
  readonly counts: {
    readonly notifications: number;
    readonly findings: number;
    readonly cannotSay: number;
    /** Notices about which nothing is written for now. */
    readonly onHold: number;
    /** Notices that raise no question and leave none open. */
    readonly nothing: number;
  };
};

const nothingStands: Standing = { isRejected: () => false, isOnHold: () => false };

/**
 * All questions the records raise as known on a day. Pure: the same facts and day give the same answers, in the same
 * order, whatever the order of the input. The steps are those of rules.md, "Before any rule", in its order.
 */
export function detect(facts: FactSet, asOf: PlainDate, standing: Standing = nothingStands): Detected {
  const index = indexFacts(facts, asOf);
  const employments = index.notifications.map((notification) =>
    employmentOf(notification, whoIsIt(notification, index, standing.isRejected), index),
  );
  const records: Records = { ...index, employments: indexEmployments(employments) };
  const paused = new Set(employments.filter((employment) => isPaused(employment, standing)));
  const asked = employments.filter((employment) => !paused.has(employment) && isSubject(employment));
  const endOf = ({ card }: Rule) => standing.renewedUntil?.(card.id) ?? card.validUntil;
  const inForce = allRules.filter((rule) => rule.card.validFrom <= asOf && asOf <= endOf(rule));
  const raised = inForce.flatMap((rule) => answersTo(rule, { records, asked, standing }));
  const keptBack = new Set(raised.filter((answer) => isHeld(answer, standing)));
  const answers = raised.filter((answer) => !keptBack.has(answer));
  return {
    ended: allRules.filter((rule) => asOf > endOf(rule)).map(({ card }) => card.id),
    paused: [...paused].map(({ notification }) => notification.notificationId),
    keptBack: [...keptBack].map(({ id }) => id),
    answers,
    counts: {
      ...countsOf(answers),
      notifications: employments.length,
      onHold: paused.size,
      nothing: quiet(records, raised) - paused.size,
    },
  };
}

type Run = {
  readonly records: Records;
  /** Employments that are neither paused nor outside the law. */
  readonly asked: readonly Employment[];
  readonly standing: Standing;
};

function answersTo(rule: Rule, { records, asked, standing }: Run): readonly RuleAnswer[] {
  switch (rule.of) {
    case 'person':
      return peopleToAsk(records)
        .filter((residentId) => !standing.isOnHold(residentId))
        .flatMap((residentId) => askPerson(rule, residentId, records) ?? []);
    case 'host':
      return records.organisations.hosts.flatMap((host) => askBody(rule, host, records) ?? []);
    case 'business':
      return records.organisations.guided.flatMap((body) => askBody(rule, body, records) ?? []);
    default:
      return asked.flatMap((employment) => askEmployment(rule, employment, records) ?? []);
  }
}

/** Who was notified, or notified something, in the order of their ids: of nobody else can a question be asked. */
function peopleToAsk({ employments, ownNoticeFilers, findPerson }: Records): readonly string[] {
  const notified = employments.all.flatMap(({ person }) => person?.resident.residentId ?? []);
  const registered = ownNoticeFilers.filter((residentId) => findPerson(residentId) !== undefined);
  return [...new Set([...notified, ...registered])].sort(compareText);
}

/** Step 1: a hold on anybody whose record a question would touch. */
function isPaused({ person, holder }: Employment, { isOnHold }: Standing): boolean {
  return [person, holder].some((each) => each !== undefined && isOnHold(each.resident.residentId));
}

/** The same for those whose record only the question itself brings in, such as candidates of an uncertain link. */
function isHeld(answer: RuleAnswer, { isOnHold }: Standing): boolean {
  return answer.answer === 'finding' && answer.concerns.some(isOnHold);
}

/** Step 6: outside the notice, nothing is asked of it. */
function isSubject({ person, notification, until }: Employment): boolean {
  return person === undefined || !isOutsideTheNotice(person, notification.hiredOn, until);
}

function countsOf(answers: readonly RuleAnswer[]): { findings: number; cannotSay: number } {
  const findings = answers.filter((answer) => answer.answer === 'finding').length;
  return { findings, cannotSay: answers.length - findings };
}

function quiet({ employments }: Records, answers: readonly RuleAnswer[]): number {
  const spoken = new Set(answers.map(({ notificationId }) => notificationId));
  return employments.all.filter(({ notification }) => !spoken.has(notification.notificationId)).length;
}
