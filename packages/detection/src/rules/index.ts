import type { RuleCard } from './rule.ts';
import { stayExpiredCard } from './stay-expired/card.ts';

/** The rules that exist. `rules.md` is the closed list; the rest are not built yet. */
export const rules: readonly RuleCard[] = [stayExpiredCard];
