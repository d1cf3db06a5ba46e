import type { CastNotice, Resident } from './cast.ts';
import { cardOn } from './card.ts';
import type { CardWriting, NameWriting } from './scenario.ts';
import { plainDate } from '@renkei/kernel';

/** 被保険者氏名（ローマ字）: Latin letters as on the card, or as somebody wrote them. */
export function romanName(resident: Resident, writing?: NameWriting): string {
  const tokens = resident.parts.flatMap(([latin]) => latin.split(' '));
  const [first = '', ...rest] = tokens;
  switch (writing) {
    case undefined:
      return tokens.join(' ');
    case 'reversed':
      return tokens.toReversed().join(' ');
    case 'full-width':
      return toFullWidth(tokens.join(' '));
    case 'lower-case':
      return tokens.join(' ').toLowerCase();
    case 'misspelt':
      return [first.slice(0, -2) + first.slice(-1), ...rest].join(' ');
    case 'token-missing':
      return tokens.slice(0, -1).join(' ');
    case 'token-added':
      return [...tokens, 'TSUUSHOU'].join(' ');
    case 'katakana-only':
      return '';
  }
}

export function kanaName(resident: Resident): string {
  return resident.parts
    .map(([, kana]) => kana)
    .join(' ')
    .replaceAll(' ', '　');
}

/** Chinese characters where every part has them, else nothing. */
export function kanjiName(resident: Resident): string {
  const parts = resident.parts.map(([, , kanji]) => kanji);
  return parts.includes(undefined) ? '' : parts.join('　');
}

/** 在留カード番号 as it stands in the notice. `before` is the person cast before, whose card may be taken for this one's. */
export function cardText({ instance, resident }: CastNotice, before: Resident | undefined): string {
  const number = cardOn(resident.cards, plainDate(instance.hired)).number;
  const writing = instance.notice?.card;
  if (writing === 'another-person') return before?.cards[0]?.number ?? '';
  if (writing === 'never-issued') return `XX99${number.slice(4)}`;
  return rewrite(number, writing);
}

function rewrite(
  number: string,
  writing: Exclude<CardWriting, 'another-person' | 'never-issued'> | undefined,
) {
  switch (writing) {
    case undefined:
      return number;
    case 'blank':
      return '';
    case 'digit-missing':
      return `${number.slice(0, 4)}${number.slice(5)}`;
    case 'letters-missing':
      return number.slice(0, -2);
    case 'o-for-zero':
      return number.replace('0', 'O');
    case 'full-width':
      return toFullWidth(number);
  }
}

function toFullWidth(text: string): string {
  return text.replaceAll(/[!-~ ]/gu, (character) =>
    character === ' ' ? '　' : String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );
}
