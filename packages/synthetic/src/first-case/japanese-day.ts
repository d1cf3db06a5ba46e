import { partsOf, plainDate, type PlainDate } from '@renkei/kernel';
import type { DayWriting } from './scenario.ts';

type Era = {
  readonly code: string;
  readonly letter: string;
  readonly kanji: string;
  readonly from: PlainDate;
};
/** Cells 元号, 年, 月, 日 of the layout. */
export type DayCells = readonly [era: string, year: string, month: string, day: string];

const heisei: Era = { code: '4', letter: 'H', kanji: '平成', from: plainDate('1989-01-08') };
const showa: Era = { code: '3', letter: 'S', kanji: '昭和', from: plainDate('1926-12-25') };
const erasFromLatest: readonly Era[] = [
  { code: '5', letter: 'R', kanji: '令和', from: plainDate('2019-05-01') },
  heisei,
  showa,
];

/** A day in the era of that day, by code unless written otherwise. Throws before Showa. */
export function dayCells(day: PlainDate, writing?: DayWriting): DayCells {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const rest = [twoDigits(month), twoDigits(dayOfMonth)] as const;
  if (writing === 'gregorian') return ['', String(year), ...rest];
  const era =
    writing === 'heisei-past-its-end' ? heisei : erasFromLatest.find((candidate) => day >= candidate.from);
  if (era === undefined) throw new Error(`no era for ${day}`);
  return [eraText(era, writing), twoDigits(year - partsOf(era.from).year + 1), ...rest];
}

function eraText(era: Era, writing: DayWriting | undefined): string {
  if (writing === 'era-letters') return era.letter;
  return writing === 'era-kanji' ? era.kanji : era.code;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
