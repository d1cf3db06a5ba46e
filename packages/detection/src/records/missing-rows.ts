import type { PlainDate } from '@renkei/kernel';
import type { FactSet, Register, UnreadRow } from '../facts/facts.ts';
import { isMissingOn } from '../facts/known-on.ts';

/** The rows that were not read, as far as the registers miss them on the day of the run. */
export type MissingRows = {
  readonly all: readonly UnreadRow[];
  /** Which records of a register they are of; null among them where that could not be read, empty where none is missing. */
  readonly idsIn: (register: Register) => ReadonlySet<string | null>;
};

export function missingRows({ unread }: FactSet, asOf: PlainDate): MissingRows {
  const all = unread.filter((row) => isMissingOn(row, asOf));
  const ids = new Map<Register, Set<string | null>>();
  for (const { register, recordId } of all)
    ids.set(register, (ids.get(register) ?? new Set()).add(recordId ?? null));
  return { all, idsIn: (register) => ids.get(register) ?? NONE };
}

const NONE: ReadonlySet<string | null> = new Set();
