import { plainDate } from '@renkei/kernel';
import type { RuleCard } from './rule.ts';

/** What the cards of the rules that began together have in common: each is renewed, changed or ended on its own card (S13). */
export const firstTerm = {
  version: 1,
  measure: '2-4',
  validFrom: plainDate('2026-10-01'),
  validUntil: plainDate('2028-09-30'),
} satisfies Partial<RuleCard>;
