import { nfkc } from '@renkei/kernel';
import type { NotificationFact } from '../facts/facts.ts';

type Placed = { readonly name: string; readonly address: string };

/**
 * Whose notice it is that bears neither establishment nor corporate number, as Form No. 3 may: the number of the only one of
 * that name at that address, letters and digits compared. Where two share both, none.
 */
export function placeFinder<Row extends Placed, Number extends string>(
  rows: readonly Row[],
  numberOf: (row: Row) => Number,
) {
  let byPlace: ReadonlyMap<string, Number | null> | undefined;
  return ({ employerName, employerAddress }: NotificationFact): Number | undefined => {
    if (employerName === undefined || employerAddress === undefined) return undefined;
    // Few notices need it: where none does, no index is made.
    byPlace ??= indexPlaces(rows, numberOf);
    return byPlace.get(placeKey(employerName, employerAddress)) ?? undefined;
  };
}

function indexPlaces<Row extends Placed, Number extends string>(
  rows: readonly Row[],
  numberOf: (row: Row) => Number,
): ReadonlyMap<string, Number | null> {
  const byPlace = new Map<string, Number | null>();
  for (const row of rows) {
    const key = placeKey(row.name, row.address);
    const number = numberOf(row);
    const held = byPlace.get(key);
    byPlace.set(key, held === undefined || held === number ? number : null);
  }
  return byPlace;
}

function placeKey(name: string, address: string): string {
  return [name, address]
    .map((text) =>
      nfkc(text)
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .join('/');
}
