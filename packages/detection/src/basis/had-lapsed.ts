import type { PlainDate } from '@renkei/kernel';
import type { CardFact, PersonFacts } from '../facts/facts.ts';
import { newerCards } from './newer-cards.ts';

/**
 * Whether the register gives a lapse of this card before the day, and no newer card by then. That a validity has passed
 * does not count: during the special period a card that has passed its last day is still good.
 */
export function hadLapsed(card: CardFact, person: PersonFacts, day: PlainDate): boolean {
  const { lapsedOn } = card;
  if (lapsedOn === undefined || lapsedOn >= day) return false;
  return newerCards(person, card, day).length === 0;
}
