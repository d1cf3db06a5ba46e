import { type CorporateNumber, nfkc } from '@renkei/kernel';
import type { NotificationFact } from '../facts/facts.ts';

type Placed = { readonly corporateNumber: CorporateNumber; readonly name: string; readonly address: string };

/**
 * The body of a notice that bears neither establishment nor corporate number, as Form No. 3 may: the only one of that name at
 * that address, letters and digits compared. Where two bodies share both, none.
 */
export function bodyByPlaceFinder(places: readonly Placed[]) {
  let byPlace: ReadonlyMap<string, CorporateNumber | null> | undefined;
  return ({ employerName, employerAddress }: NotificationFact): CorporateNumber | undefined => {
    if (employerName === undefined || employerAddress === undefined) return undefined;
    // Few notices need it: where none does, no index is made.
    byPlace ??= indexPlaces(places);
    return byPlace.get(placeKey(employerName, employerAddress)) ?? undefined;
  };
}

function indexPlaces(places: readonly Placed[]): ReadonlyMap<string, CorporateNumber | null> {
  const byPlace = new Map<string, CorporateNumber | null>();
  for (const { corporateNumber, name, address } of places) {
    const key = placeKey(name, address);
    const held = byPlace.get(key);
    byPlace.set(key, held === undefined || held === corporateNumber ? corporateNumber : null);
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
