import { hundredthsOfBits } from '../hundredths-of-bits.ts';
import type { PersonRegister } from '../person.ts';
import { weights } from '../weights.ts';

/**
 * What an equal token says: the rarer among those recorded, the more, whatever its letters. Tokens of one name go
 * together (some given names only with some family names), so a part is taken off. Without counts, its length tells.
 */
export function tokenWeight(token: string, register: PersonRegister): number {
  const { nameCounts } = register;
  if (nameCounts === undefined) {
    const most = register.findByName(token).length === 0 ? weights.commonTokenMost : weights.tokenMost;
    return Math.min(most, token.length * weights.letter);
  }
  const rarity = hundredthsOfBits(nameCounts.people) - hundredthsOfBits(nameCounts.named(token));
  const counted = Math.floor((rarity * weights.rarityShare) / 100);
  return Math.max(weights.tokenLeast, Math.min(weights.tokenMost, counted));
}
