/** A row that cannot become a notice. */
export type BadRow = {
  readonly file: string;
  /** Data row from 1. */
  readonly position: number;
  readonly problem: string;
  /** Turns the cells of a readable row into those of this one. */
  readonly spoil: (cells: readonly string[]) => readonly string[];
};

/** Stands for the first byte of a two-byte character; the space after it can never be the second. */
export const LONE_LEAD_BYTE = '?';

const FORM = 1;
const NAME = 8;
const [BIRTH, BIRTH_DAY] = [13, 16];
const [HIRED, HIRED_DAY] = [20, 23];

/** Replaces the cells of these columns, counted from 1 as in the layout. */
const replace = (from: number, to: number, values: readonly string[]) => (cells: readonly string[]) =>
  cells.toSpliced(from - 1, to - from + 1, ...values);

export const badRows: readonly BadRow[] = [
  {
    file: 'building-002',
    position: 4,
    problem: 'hired on Reiwa 8, 30 February',
    spoil: replace(HIRED, HIRED_DAY, ['5', '08', '02', '30']),
  },
  { file: 'bakery-001', position: 7, problem: 'form 10191', spoil: replace(FORM, FORM, ['10191']) },
  { file: 'language-001', position: 2, problem: '60 columns', spoil: (cells) => cells.slice(0, 60) },
  {
    file: 'construction-001',
    position: 9,
    problem: 'no birth date',
    spoil: replace(BIRTH, BIRTH_DAY, ['', '', '', '']),
  },
  {
    file: 'care-002',
    position: 5,
    problem: 'a byte that is no character in the name',
    spoil: replace(NAME, NAME, [`サンプル${LONE_LEAD_BYTE} テスト`]),
  },
  {
    file: 'logistics-002',
    position: 3,
    problem: 'no day of hire',
    spoil: replace(HIRED, HIRED_DAY, ['', '', '', '']),
  },
];
