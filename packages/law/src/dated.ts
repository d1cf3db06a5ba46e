import type { PlainDate } from '@renkei/kernel';
import type { Citation } from './citation.ts';

/** The days on which a row of a table holds, both inclusive. Without `validUntil` no end is known. */
type Term = { readonly validFrom: PlainDate; readonly validUntil?: PlainDate };

/** A value of a legal or administrative parameter, with the days on which it holds. */
export type Dated<T> = Term & {
  readonly value: T;
  readonly basis: Citation | string;
};

/** A row of a table of law: its days and where it stands. */
export type DatedRow = Term & { readonly citation: Citation };

/** The value in force on this day. Throws where the table has a gap: a missing value is never replaced silently. */
export function inForceOn<T>(rows: readonly Dated<T>[], on: PlainDate): Dated<T> {
  const row = rows.find(holdsOn(on));
  if (row === undefined) throw new Error(`no value is in force on ${on}`);
  return row;
}

/** The rows that hold on this day; empty where the table does not reach. Never the nearest row. */
export function rowsOn<Row extends Term>(rows: readonly Row[], on: PlainDate): readonly Row[] {
  return rows.filter(holdsOn(on));
}

function holdsOn(on: PlainDate): (term: Term) => boolean {
  return ({ validFrom, validUntil }) => validFrom <= on && (validUntil === undefined || on <= validUntil);
}
