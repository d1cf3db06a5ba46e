import type { CorporateNumber } from '@renkei/kernel';
import { type About, aboutBody, aboutEmployment, aboutPerson, askedOfNotice } from './about.ts';
import type { Register } from './facts/facts.ts';
import type { CannotSay, RuleAnswer } from './finding.ts';
import type { Employment } from './records/employments.ts';
import type { Records } from './records/records.ts';
import {
  type BodyRule,
  type EmploymentRule,
  isLinked,
  type PersonRule,
  type Raised,
  type Rule,
} from './rules/rule.ts';
import { settle } from './settle.ts';

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
      return isSettled ? undefined : put(rule, about, rule.ask(employment, records), records);
    case 'employment':
      return isSettled
        ? put(rule, about, rule.ask(employment, records), records)
        : whichPerson(rule, employment);
    case 'linked-employment':
      return isLinked(employment)
        ? put(rule, about, rule.ask(employment, records), records)
        : whichPerson(rule, employment);
  }
}

export function askPerson(rule: PersonRule, residentId: string, records: Records): RuleAnswer | undefined {
  const person = records.findPerson(residentId);
  if (person === undefined) throw new Error('a resident is not there');
  return put(rule, () => aboutPerson(rule, residentId), rule.ask(person, records), records);
}

export function askBody(rule: BodyRule, body: CorporateNumber, records: Records): RuleAnswer | undefined {
  return put(rule, () => aboutBody(rule, body), rule.ask(body, records), records);
}

/** Most rules raise nothing on most subjects: what a question shows is made only where there is one. */
function put(
  rule: Rule,
  about: () => About,
  raised: Raised | undefined,
  records: Records,
): RuleAnswer | undefined {
  return raised === undefined ? undefined : settle(rule, about(), raised, records);
}

/** The register in which the answer to "which person" would stand. */
function whichPerson(rule: EmploymentRule, employment: Employment): CannotSay {
  const { notification, link } = employment;
  const register: Register =
    link.answer === 'cannot-say' && link.best === undefined && notification.cardNumber !== undefined
      ? 'cards'
      : 'residents';
  return {
    answer: 'cannot-say',
    reason: 'which-person',
    register,
    day: notification.hiredOn,
    ...askedOfNotice(rule, employment),
  };
}
