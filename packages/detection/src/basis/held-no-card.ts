import type { PlainDate } from '@renkei/kernel';
import { hasResidenceCard } from '@renkei/law';
import type { PersonFacts } from '../facts/facts.ts';
import { includes } from './span.ts';

/**
 * True where the registers show that a person rightly held no card on a day: none of theirs was in force, and they worked
 * by letter, or the stay granted last of those of the day is of a kind without a card. Registers that show neither stay nor
 * letter show nothing.
 */
export function heldNoCard({ cards, stays, permissions }: PersonFacts, day: PlainDate): boolean {
  const isInForce = cards.some(
    ({ issuedOn, validUntil, lapsedOn }) =>
      issuedOn <= day &&
      (validUntil === undefined || validUntil >= day) &&
      (lapsedOn === undefined || lapsedOn > day),
  );
  if (isInForce) return false;
  if (permissions.some((permission) => permission.kind === 'letter' && includes(permission, day)))
    return true;
  const stay = stays.findLast((each) => includes(each, day));
  return stay !== undefined && !hasResidenceCard(stay, day);
}
