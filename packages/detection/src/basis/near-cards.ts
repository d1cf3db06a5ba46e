import { nfkc } from '@renkei/kernel';
import type { CardFact, PersonFacts } from '../facts/facts.ts';
import { areOneEditApart } from '../records/one-edit.ts';

/** Cards of a person whose number is one edit away from another one. */
export function cardsNear(person: PersonFacts | undefined, number: string): readonly CardFact[] {
  return (person?.cards ?? []).filter(({ cardNumber }) => areOneEditApart(cardNumber, number));
}

/** A number as an employer wrote it, without spaces, in the letters and digits of a card. */
export function foldedNumber(written: string): string {
  return nfkc(written).replaceAll(/\s/gu, '').toUpperCase();
}
