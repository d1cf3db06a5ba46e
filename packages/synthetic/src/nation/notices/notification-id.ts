import { hash } from 'node:crypto';
import { compactOf, textOf } from '../calendar.ts';
import type { Notice } from './notice.ts';

/**
 * What makes two notices one (docs/adr/0015), written from its text alone: nothing here is shared with the readers of
 * files.
 */
export function notificationIdOf(notice: Notice): string {
  return `${employerKeyOf(notice)}/${compactOf(notice.hiredOn)}/${first12(personText(notice))}`;
}

/** Establishment number of the row or of the head; else corporate number; else a digest of name and address. */
export function employerKeyOf({ route, at, rowEstablishment }: Notice): string {
  if (route === '10101') return rowEstablishment === '' ? (at.headOffice ?? at).number : rowEstablishment;
  if (at.habit.form3 === 'establishment') return at.number;
  if (at.habit.form3 === 'corporate') return at.corporation.number;
  return `n-${first12(`${folded(at.name)}/${folded(at.address)}`)}`;
}

function personText({ insured, card, birth, name }: Notice): string {
  if (insured !== '') return `i:${insured}`;
  const written = card.normalize('NFKC').toUpperCase().replaceAll(/\s/gu, '');
  if (written !== '') return `c:${written}/${textOf(birth)}`;
  return `n:${folded([name.latin, name.kanji, name.kana].find((text) => text !== '') ?? '')}/${textOf(birth)}`;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Twelve hexadecimal digits, those of 0 to 9 written as g to p. */
function first12(text: string): string {
  const letters = Array.from(hash('sha256', text, 'hex').slice(0, 12), (digit) =>
    digit >= '0' && digit <= '9' ? String.fromCharCode(digit.charCodeAt(0) + 55) : digit,
  );
  return letters.join('');
}
