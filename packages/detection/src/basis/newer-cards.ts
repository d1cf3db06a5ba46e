import type { PlainDate } from '@renkei/kernel';
import type { CardFact, PersonFacts } from '../facts/facts.ts';

/**
 * Cards of the person issued after this one and not later than the day, the earliest first. A card that lapsed before it
 * was issued was never in anybody's hand.
 */
export function newerCards({ cards }: PersonFacts, card: CardFact, day: PlainDate): readonly CardFact[] {
  return cards.filter(
    ({ issuedOn, lapsedOn }) =>
      issuedOn > card.issuedOn && issuedOn <= day && (lapsedOn === undefined || lapsedOn >= issuedOn),
  );
}
