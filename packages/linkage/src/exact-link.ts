import type { CardNumber, PlainDate } from '@renkei/kernel';
import { haveEqualLatinTokens } from './name-tokens.ts';

/** What a notification says of the person. `latinName` absent: the employer wrote no Latin letters. */
export type ExactlyNotified = {
  readonly cardNumber?: CardNumber;
  readonly birthDate: PlainDate;
  readonly latinName?: string;
};

/** What the residence record says of the person who holds, or held, the card with that number. */
export type CardHolder = {
  readonly residentId: string;
  readonly birthDate: PlainDate;
  readonly name: string;
};

export type ExactField = 'card-number' | 'birth-date' | 'name';

/** Why nobody can be named: the first field that stands in the way. */
export type ExactObstacle =
  | 'no-card-number'
  | 'card-number-not-in-register'
  | 'birth-date-differs'
  | 'no-latin-name'
  | 'name-differs'
  | 'rejected-by-an-officer';

export type ExactLink =
  | { readonly answer: 'same-person'; readonly residentId: string; readonly fields: readonly ExactField[] }
  | { readonly answer: 'cannot-say'; readonly obstacle: ExactObstacle };

/** Says which resident holds this card number; two times and corrections are the caller's. */
export type FindHolder = (cardNumber: CardNumber) => CardHolder | undefined;

/**
 * The exact link of the first case: equal card number, equal birth date, equal set of Latin name tokens. Anything else
 * is "cannot say" and is left to the rule `which-person`: a near match is no match here.
 */
export function linkExactly(person: ExactlyNotified, findHolder: FindHolder): ExactLink {
  if (person.cardNumber === undefined) return cannotSay('no-card-number');
  const holder = findHolder(person.cardNumber);
  if (holder === undefined) return cannotSay('card-number-not-in-register');
  if (holder.birthDate !== person.birthDate) return cannotSay('birth-date-differs');
  if (person.latinName === undefined) return cannotSay('no-latin-name');
  if (!haveEqualLatinTokens(person.latinName, holder.name)) return cannotSay('name-differs');
  return {
    answer: 'same-person',
    residentId: holder.residentId,
    fields: ['card-number', 'birth-date', 'name'],
  };
}

function cannotSay(obstacle: ExactObstacle): ExactLink {
  return { answer: 'cannot-say', obstacle };
}
