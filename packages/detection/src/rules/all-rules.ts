import type { Rule, RuleCard } from './rule.ts';
import { departedOrDeceased } from './departed-or-deceased/departed-or-deceased.ts';
import { hiredWhileAbroad } from './hired-while-abroad/hired-while-abroad.ts';
import { statusBarsWork } from './status-bars-work/status-bars-work.ts';
import { stayExpired } from './stay-expired/stay-expired.ts';

/** Every rule that is built, in the order of the closed list. */
export const allRules: readonly Rule[] = [hiredWhileAbroad, stayExpired, statusBarsWork, departedOrDeceased];

/** What each rule says of itself, in the order of the closed list. */
export const ruleCards: readonly RuleCard[] = allRules.map(({ card }) => card);
