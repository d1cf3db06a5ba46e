import { corporateCheckDigit } from '@renkei/kernel';
import { two } from './calendar.ts';

/** Residents of one block live among the same establishments; their card numbers share four digits. */
export const BLOCK_RESIDENTS = 1000;
/** The range XX########XX has ten numbers for each of so many residents. */
export const MOST_RESIDENTS = 10_000_000;

/** Ten numbers for each resident: cards of their own, of a companion, and two that are never issued. */
export const cardSlots = { own: [0, 1, 2, 3, 7], companion: [4, 5, 6], neverIssued: [8, 9] } as const;

const SPAN = 10_000;
// Both multipliers share no factor with 10,000, so that numbers are spread and never meet.
const WITHIN = 3607;
const BLOCKS = 7919;

/** Residence card number of the range reserved for synthetic data. */
export function cardNumberOf(seed: number, resident: number, slot: number): string {
  const block = Math.floor(resident / BLOCK_RESIDENTS);
  const within = (resident % BLOCK_RESIDENTS) * 10 + slot;
  const high = (block * BLOCKS + (seed % SPAN)) % SPAN;
  const low = (within * WITHIN + (Math.floor(seed / SPAN) % SPAN)) % SPAN;
  return `XX${String(high).padStart(4, '0')}${String(low).padStart(4, '0')}XX`;
}

/** Corporate number whose body begins with 99; `ordinal` below 10¹⁰. */
export function corporateNumberOf(ordinal: number): string {
  const body = `99${String(ordinal).padStart(10, '0')}`;
  return `${corporateCheckDigit(body)}${body}`;
}

/** Insurance number with an office part from 9900 to 9999; `ordinal` below 10⁸. Its last digit is no check digit. */
export function insuranceNumberOf(ordinal: number, last: number): string {
  return `99${two(ordinal % 100)}-${String(Math.floor(ordinal / 100)).padStart(6, '0')}-${last}`;
}

/** Every number one edit away: a digit replaced, or two neighbours exchanged. */
export function oneEditAway(card: string): readonly string[] {
  const edits: string[] = [];
  for (let at = 9; at >= 2; at -= 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      if (card[at] !== String(digit)) edits.push(`${card.slice(0, at)}${digit}${card.slice(at + 1)}`);
    }
    const [one, other] = [card[at - 1], card[at]];
    if (at > 2 && one !== other) edits.push(`${card.slice(0, at - 1)}${other}${one}${card.slice(at + 1)}`);
  }
  return edits;
}

const slotOfLow = lowNumbers();

/** The slot of a number within its resident's ten. */
export function slotOf(seed: number, card: string): number {
  const low = (Number(card.slice(6, 10)) - (Math.floor(seed / SPAN) % SPAN) + SPAN) % SPAN;
  return (slotOfLow[low] ?? 0) % 10;
}

function lowNumbers(): Uint16Array {
  const slots = new Uint16Array(SPAN);
  for (let within = 0; within < SPAN; within += 1) slots[(within * WITHIN) % SPAN] = within;
  return slots;
}
