import { addMonths, type PlainDate } from '@renkei/kernel';
import type { Fact, StayFact } from './fact.ts';

export type Card = {
  readonly number: string;
  readonly issued: PlainDate;
  readonly validUntil: PlainDate;
  /** The day the next card replaced it. */
  readonly lapsed: PlainDate | undefined;
};

const withoutCard = new Set(['30d', '31d', '90d', '3m']);
const PERMANENT_CARD_MONTHS = 84;

/** A card for every stay of more than three months, and one at least, so that each person can be looked up. */
export function cardsOf(residentNumber: number, facts: readonly Fact[]): readonly Card[] {
  const stays = facts.filter((fact): fact is StayFact => fact.kind === 'stay');
  const carded = stays.filter((stay) => !withoutCard.has(stay.period));
  const issues = carded.length > 0 ? carded : stays.slice(0, 1);
  return issues.map((stay, index) => ({
    number: `XX${String(residentNumber * 10 + index).padStart(8, '0')}XX`,
    issued: stay.recorded,
    validUntil: stay.until ?? addMonths(stay.recorded, PERMANENT_CARD_MONTHS),
    lapsed: issues[index + 1]?.recorded,
  }));
}

/** The card a person could show on that day; the first one if none had been issued yet. */
export function cardOn(cards: readonly Card[], day: PlainDate): Card {
  const card = cards.findLast((candidate) => candidate.issued <= day) ?? cards[0];
  if (card === undefined) throw new Error('a person without a card');
  return card;
}
