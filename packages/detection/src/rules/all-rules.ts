import type { Rule, RuleCard } from './rule.ts';
import { statusBarsWork } from './status-bars-work/status-bars-work.ts';
import { stayExpired } from './stay-expired/stay-expired.ts';

/** Every rule that is built, in the order of the closed list. */
export const allRules: readonly Rule[] = [stayExpired, statusBarsWork];

/** What each rule says of itself, in the order of the closed list. */
export const ruleCards: readonly RuleCard[] = allRules.map(({ card }) => card);
