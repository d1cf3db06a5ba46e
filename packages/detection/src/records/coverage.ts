import type { PlainDate } from '@renkei/kernel';
import type { CoverageFact, FactSet, Register } from '../facts/facts.ts';
import { isMissingOn } from '../facts/known-on.ts';
import { earlierVersionsOf } from './earlier-versions.ts';

/**
 * How far a register reaches for somebody: undefined where it does not say so, and where a row of theirs, or of nobody
 * knows whom, was not read. `residentIds` empty: a question about no person, such as one about a host; then any row that
 * was not read counts.
 */
export type FindCoverage = (register: Register, residentIds: readonly string[]) => CoverageFact | undefined;

/**
 * How far a register reaches for whoever it may be: any row that was not read may be the one looked for. Of the cards, one
 * that is known to bear another number than the notice's is not, unless it is of somebody concerned.
 */
export type FindWholeCoverage = (
  register: Register,
  looked: { readonly concerns: readonly string[]; readonly cardNumber: string | undefined },
) => CoverageFact | undefined;

/** True where a row of somebody, or of nobody knows whom, was not read: how far the register reaches is another question. */
export type IsUnread = (register: Register, residentIds: readonly string[]) => boolean;

type Coverage = {
  readonly findCoverage: FindCoverage;
  readonly findWholeCoverage: FindWholeCoverage;
  readonly isUnread: IsUnread;
};

export function indexCoverage(facts: FactSet, asOf: PlainDate): Coverage {
  const coverage = new Map<Register, CoverageFact>();
  for (const row of facts.coverage) {
    // Of two statements the earlier day counts: what one of them does not promise is not known.
    const held = coverage.get(row.register);
    if (held === undefined || row.completeUntil < held.completeUntil) coverage.set(row.register, row);
  }
  const missing = facts.unread.filter((row) => isMissingOn(row, asOf));
  const unread = new Set(
    [...missing, ...earlierVersionsOf(missing, facts)].map(
      ({ register, residentId }) => `${register} ${residentId ?? ''}`,
    ),
  );
  const incomplete = new Set(missing.map(({ register }) => register));
  const isUnread: IsUnread = (register, residentIds) => {
    if (unread.has(`${register} `)) return true;
    return residentIds.length === 0
      ? incomplete.has(register)
      : residentIds.some((residentId) => unread.has(`${register} ${residentId}`));
  };
  const cards = new Set(
    missing.filter(({ register }) => register === 'cards').map(({ recordId }) => recordId ?? null),
  );
  return {
    isUnread,
    findWholeCoverage: (register, { concerns, cardNumber }) => {
      const mayHoldIt =
        register === 'cards'
          ? cards.has(null) ||
            cards.has(cardNumber ?? null) ||
            (concerns.length > 0 && isUnread('cards', concerns))
          : incomplete.has(register);
      return mayHoldIt ? undefined : coverage.get(register);
    },
    findCoverage: (register, residentIds) =>
      isUnread(register, residentIds) ? undefined : coverage.get(register),
  };
}
