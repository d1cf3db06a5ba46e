import type { CoverageFact, FactSet, Register } from '../facts/facts.ts';
import { earlierVersionsOf } from './earlier-versions.ts';
import type { MissingRows } from './missing-rows.ts';

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

export function indexCoverage(facts: FactSet, missing: MissingRows): Coverage {
  const coverage = new Map<Register, CoverageFact>();
  for (const row of facts.coverage) {
    // Of two statements the earlier day counts: what one of them does not promise is not known.
    const held = coverage.get(row.register);
    if (held === undefined || row.completeUntil < held.completeUntil) coverage.set(row.register, row);
  }
  const unread = new Set(
    [...missing.all, ...earlierVersionsOf(missing, facts)].map(
      ({ register, residentId }) => `${register} ${residentId ?? ''}`,
    ),
  );
  const isUnread: IsUnread = (register, residentIds) => {
    if (unread.has(`${register} `)) return true;
    return residentIds.length === 0
      ? missing.idsIn(register).size > 0
      : residentIds.some((residentId) => unread.has(`${register} ${residentId}`));
  };
  return {
    isUnread,
    findWholeCoverage: (register, { concerns, cardNumber }) => {
      const ids = missing.idsIn(register);
      const mayHoldIt =
        register === 'cards'
          ? ids.has(null) ||
            ids.has(cardNumber ?? null) ||
            (concerns.length > 0 && isUnread('cards', concerns))
          : ids.size > 0;
      return mayHoldIt ? undefined : coverage.get(register);
    },
    findCoverage: (register, residentIds) =>
      isUnread(register, residentIds) ? undefined : coverage.get(register),
  };
}
