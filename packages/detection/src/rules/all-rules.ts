import { cardNumberMalformed } from './card-number-malformed/card-number-malformed.ts';
import { cardNumberNeverIssued } from './card-number-never-issued/card-number-never-issued.ts';
import { cardNumberLapsed } from './card-number-lapsed/card-number-lapsed.ts';
import { cardNumberSuperseded } from './card-number-superseded/card-number-superseded.ts';
import { cardOfAnotherPerson } from './card-of-another-person/card-of-another-person.ts';
import { cardUsedBySeveral } from './card-used-by-several/card-used-by-several.ts';
import { registerMismatchAtHire } from './register-mismatch-at-hire/register-mismatch-at-hire.ts';
import type { Rule, RuleCard } from './rule.ts';
import { stayExpired } from './stay-expired/stay-expired.ts';
import { whichPerson } from './which-person/which-person.ts';

/** Every rule that is built, in the order of the closed list. */
export const allRules: readonly Rule[] = [
  cardNumberMalformed,
  cardNumberNeverIssued,
  cardNumberSuperseded,
  cardNumberLapsed,
  cardOfAnotherPerson,
  cardUsedBySeveral,
  registerMismatchAtHire,
  whichPerson,
  stayExpired,
];

/** What each rule says of itself, in the order of the closed list. */
export const ruleCards: readonly RuleCard[] = allRules.map(({ card }) => card);
