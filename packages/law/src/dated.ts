import type { PlainDate } from '@renkei/kernel';
import type { Citation } from './citation.ts';

/** A value of a legal or administrative parameter, with the days on which it holds. */
export type Dated<T> = {
  readonly value: T;
  readonly validFrom: PlainDate;
  readonly validUntil?: PlainDate;
  readonly basis: Citation | string;
};

/** The value in force on this day. Throws where the table has a gap: a missing value is never replaced silently. */
export function inForceOn<T>(rows: readonly Dated<T>[], on: PlainDate): Dated<T> {
  const row = rows.find(
    (each) => each.validFrom <= on && (each.validUntil === undefined || on <= each.validUntil),
  );
  if (row === undefined) throw new Error(`no value is in force on ${on}`);
  return row;
}
