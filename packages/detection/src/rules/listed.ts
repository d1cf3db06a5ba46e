import type { Bilingual } from '@renkei/law';
import type { Register } from '../facts/facts.ts';
import type { Evidence, Looked } from '../finding.ts';

/** What a register showed for an explanation: one sentence where it showed nothing, one with the number of facts where it did. */
export function listed(
  register: Register,
  facts: readonly Evidence[],
  say: { readonly none: Bilingual; readonly some: (count: number) => Bilingual },
): Looked {
  return { register, facts, result: facts.length === 0 ? say.none : say.some(facts.length) };
}

/** An explanation that no register holds: nothing was looked up, and it says so. */
export function notLookedUp(result: Bilingual): Looked {
  return { register: null, facts: [], result };
}
