import { type PlainDate, plainDateOf } from '@renkei/kernel';

export type TypedDay =
  | { readonly read: PlainDate; readonly note: 'none' | 'outside-era' }
  | { readonly problem: 'empty' | 'not-a-date' | 'no-such-month' }
  /** The month exists, the day does not; `lastDay` is the cure. */
  | {
      readonly problem: 'no-such-day';
      readonly year: number;
      readonly month: number;
      readonly lastDay: number;
    };

type Written = { readonly year: number; readonly month: number; readonly day: number };

/** First day of each era; an era ends the day before the next begins. Meiji is left out: no deadline or stay is so old. */
const eras = [
  { letter: 'T', name: '大正', before: 1911, from: '1912-07-30' },
  { letter: 'S', name: '昭和', before: 1925, from: '1926-12-25' },
  { letter: 'H', name: '平成', before: 1988, from: '1989-01-08' },
  { letter: 'R', name: '令和', before: 2018, from: '2019-05-01' },
] as const;

const westernShapes = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];
const eraShape = /^([TSHR]|大正|昭和|平成|令和)(\d{1,2}|元)(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;

/** What an input method writes where a hyphen was meant, the long-vowel mark among them. */
const dashes = /[‐‑‒–—−ー]/gu;

/**
 * Reads a day as people type it: 2026-10-31, 2026/10/31, 20261031, R8.10.31, 令和8年10月31日, in full width too. An era
 * year past the era's end (平成35年 on older papers) is read, converted and noted. Nothing is guessed.
 */
export function readTypedDay(text: string): TypedDay {
  const typed = text.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll(dashes, '-').toUpperCase();
  if (typed === '') return { problem: 'empty' };
  const western = westernShapes.map((shape) => shape.exec(typed)).find((match) => match !== null);
  if (western) {
    return dayOf({ year: Number(western[1]), month: Number(western[2]), day: Number(western[3]) });
  }
  return readEra(typed);
}

function readEra(typed: string): TypedDay {
  const match = eraShape.exec(typed);
  const era = eras.find(({ letter, name }) => match?.[1] === letter || match?.[1] === name);
  if (match === null || era === undefined) return { problem: 'not-a-date' };
  const eraYear = match[2] === '元' ? 1 : Number(match[2]);
  if (eraYear === 0) return { problem: 'not-a-date' };
  const read = dayOf({ year: era.before + eraYear, month: Number(match[3]), day: Number(match[4]) });
  if ('problem' in read) return read;
  const next = eras[eras.indexOf(era) + 1];
  const outside = read.read < era.from || (next !== undefined && read.read >= next.from);
  return { read: read.read, note: outside ? 'outside-era' : 'none' };
}

function dayOf({ year, month, day }: Written): TypedDay {
  if (month < 1 || month > 12) return { problem: 'no-such-month' };
  const found = plainDateOf(year, month, day);
  if (found.ok) return { read: found.value, note: 'none' };
  const lastDay = [31, 30, 29, 28].find((each) => plainDateOf(year, month, each).ok);
  return lastDay === undefined ? { problem: 'not-a-date' } : { problem: 'no-such-day', year, month, lastDay };
}
