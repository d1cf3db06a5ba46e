import type { Draw } from '../draw.ts';
import { LONE_LEAD_BYTE } from '../files/cp932.ts';

/** Turns the cells of a readable row into those of one that cannot become a notice. */
export type Spoil = (cells: string[]) => string[];

const replaced =
  (from: number, ...values: readonly string[]): Spoil =>
  (cells) =>
    cells.toSpliced(from - 1, values.length, ...values);

// Another form in the first row would refuse the whole file, and with it the register: a row is spoilt, not a file.
const spoilt10101: readonly Spoil[] = [
  replaced(12, '3'),
  replaced(20, '5', '08', '02', '30'),
  (cells) => cells.slice(0, 60),
  replaced(13, '', '', '', ''),
  replaced(8, `ミホン${LONE_LEAD_BYTE} タロウ`),
  replaced(20, '', '', '', ''),
];

// Column 6 is the date of birth, column 11 the day of hire.
const spoilt3: readonly Spoil[] = [replaced(11, '2026-02-30'), replaced(6, ''), replaced(11, '')];

/** Share of rows that cannot be read. */
export const UNREADABLE = 0.0015;

export function drawSpoil(route: '10101' | '3', draw: Draw): Spoil | undefined {
  if (!draw.chance(UNREADABLE)) return undefined;
  return draw.pick(route === '3' ? spoilt3 : spoilt10101);
}
