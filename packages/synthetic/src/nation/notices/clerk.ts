import { type Day, dayOf, partsOf } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import type { Notice } from './notice.ts';

/** Habits and slips that leave every question as it is: a reader who knows them still finds the person and the number. */
const slips = {
  fullWidthCard: 0.03,
  spacedCard: 0.02,
  letterForDigit: 0.006,
  dayAndMonth: 0.003,
  headForBranch: 0.25,
} as const;

/** Writes birth date and card number as a clerk does. */
export function slip(notice: Notice, draw: Draw): void {
  notice.card = writtenCard(notice.card, draw);
  // A row without a number counts for the establishment of the head, where an employer files for itself.
  if (notice.at.habit.consultant === undefined && draw.chance(slips.headForBranch))
    notice.rowEstablishment = '';
  if (draw.chance(slips.dayAndMonth) && notice.card !== '') notice.birth = dayAndMonthSwapped(notice.birth);
}

function writtenCard(card: string, draw: Draw): string {
  const place = draw.next();
  if (card === '') return '';
  if (place < slips.fullWidthCard) return fullWidth(card);
  if (place < slips.fullWidthCard + slips.spacedCard)
    return `${card.slice(0, 2)} ${card.slice(2, 10)} ${card.slice(10)}`;
  if (place > 1 - slips.letterForDigit) return lettersForDigits(card);
  return card;
}

export function fullWidth(text: string): string {
  return text.replaceAll(/[0-9A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** O for 0, I for 1: a reader repairs it. */
function lettersForDigits(card: string): string {
  return `${card.slice(0, 2)}${card.slice(2, 10).replace('0', 'O').replace('1', 'I')}${card.slice(10)}`;
}

export function dayAndMonthSwapped(day: Day): Day {
  const { year, month, date } = partsOf(day);
  return date <= 12 ? dayOf(year, date, month) : day;
}
