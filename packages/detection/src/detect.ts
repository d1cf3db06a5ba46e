import type { PlainDate } from '@renkei/kernel';
import { type FactIndex, indexFacts } from './facts/fact-index.ts';
import type { FactSet, NotificationFact } from './facts/facts.ts';
import type { CannotSay, Finding } from './finding.ts';
import { stayExpired, askedOf } from './rules/stay-expired/stay-expired.ts';
import { linkOf, registerAsked, showLink } from './steps-before.ts';

/** What officers have already decided, which the machine respects. */
export type Standing = {
  /** True where an officer said that this notification is not about this resident. */
  readonly isRejected: (notificationId: string, residentId: string) => boolean;
  /** True where use of this person's record stops for now: nothing new is written. */
  readonly isOnHold: (residentId: string) => boolean;
};

export type Detected = {
  /** Rules that have ended and were not renewed (S13): nothing is asked under them. */
  readonly ended: readonly string[];
  /** Findings and "cannot say", by notification id. */
  readonly answers: readonly (Finding | CannotSay)[];
  readonly counts: {
    readonly notifications: number;
    readonly findings: number;
    readonly cannotSay: number;
    readonly onHold: number;
    readonly nothing: number;
  };
};

const nothingStands: Standing = { isRejected: () => false, isOnHold: () => false };

/**
 * All questions the records raise as known on a day. Pure: the same facts and day give the same answers, in the same
 * order, whatever the order of the input. Source: rules.md, "Before any rule".
 */
export function detect(facts: FactSet, asOf: PlainDate, standing: Standing = nothingStands): Detected {
  const index = indexFacts(facts, asOf);
  const ended = asOf > stayExpired.card.validUntil ? [stayExpired.card.id] : [];
  const answers: (Finding | CannotSay)[] = [];
  let onHold = 0;
  for (const notification of index.notifications) {
    const answer = ended.length > 0 ? undefined : askOf(notification, index, standing);
    if (answer === 'on-hold') onHold += 1;
    else if (answer !== undefined) answers.push(answer);
  }
  const findings = answers.filter((answer) => answer.answer === 'finding').length;
  const notifications = index.notifications.length;
  return {
    ended,
    answers,
    counts: {
      notifications,
      findings,
      cannotSay: answers.length - findings,
      onHold,
      nothing: notifications - answers.length - onHold,
    },
  };
}

function askOf(
  notification: NotificationFact,
  index: FactIndex,
  standing: Standing,
): Finding | CannotSay | 'on-hold' | undefined {
  const link = linkOf(notification, index, standing.isRejected);
  const shown = showLink(link, notification, index);
  if (link.answer === 'cannot-say') {
    return {
      answer: 'cannot-say',
      reason: 'which-person',
      register: registerAsked(link),
      day: notification.hiredOn,
      ...askedOf(notification),
      link: shown,
    };
  }
  if (standing.isOnHold(link.residentId)) return 'on-hold';
  const person = index.findPerson(link.residentId);
  if (person === undefined) throw new Error('a link names a person who is not there');
  return stayExpired.ask({
    notification,
    separation: index.findSeparation(notification),
    person,
    link: shown,
    asOf: index.asOf,
    findCoverage: (register) => index.findCoverage(register, link.residentId),
  });
}
