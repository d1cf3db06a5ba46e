import type { Bilingual } from '@renkei/law';

/** What the text of a cell looks like; the pages under docs/formats say it in words (see `cellForms`). */
export type CellForm =
  | 'id'
  | 'text'
  | 'day'
  | 'loose-day'
  | 'list'
  | 'card-number'
  | 'establishment-number'
  | 'insured-number'
  | 'stay-period'
  | 'status';

/** One column of a register file. */
export type Column = {
  /** Exactly as in the header line. */
  readonly name: string;
  /** The same value's name in the typed row. */
  readonly field: string;
  /** `conditional`: required for some rows and forbidden or free for others; the meaning says when. */
  readonly need: 'required' | 'optional' | 'conditional';
  readonly form: CellForm;
  /** The only values, for form `list`. */
  readonly allowed?: readonly string[];
  readonly meaning: Bilingual;
  /** False where the reading is our own and nobody has compared it with the official text. */
  readonly verified: boolean;
};

/** How each form is written, in words. */
export const cellForms: Readonly<Record<CellForm, Bilingual>> = {
  id: { ja: '英数字と . _ : - で1〜64文字', en: '1 to 64 of A–Z a–z 0–9 . _ : -' },
  text: { ja: '文字列', en: 'text' },
  day: { ja: '日付 YYYY-MM-DD', en: 'day, YYYY-MM-DD' },
  'loose-day': {
    ja: '日付 YYYY-MM-DD、YYYYMMDD、YYYY/MM/DD、R8.10.31、令和8年10月31日(全角可)',
    en: 'day, such as YYYY-MM-DD, YYYYMMDD, YYYY/MM/DD, R8.10.31, 令和8年10月31日, in any width',
  },
  list: { ja: '次のいずれか', en: 'one of' },
  'card-number': {
    ja: '英字2・数字8・英字2(AA00000000AA)',
    en: 'two letters, eight digits, two letters (AA00000000AA)',
  },
  'establishment-number': { ja: '4桁-6桁-1桁', en: 'four, six and one digits: 0000-000000-0' },
  'insured-number': { ja: '4桁-6桁-1桁', en: 'four, six and one digits: 0000-000000-0' },
  'stay-period': { ja: '30d、3m、1y、4y3m など', en: 'such as 30d, 3m, 1y, 4y3m' },
  status: { ja: '在留資格の英字名(例 student)', en: 'slug of a status of residence, such as student' },
};

/** `recorded_on`, the same in every register that has it. */
export const recordedOnColumn: Column = {
  name: 'recorded_on',
  field: 'recordedOn',
  need: 'required',
  form: 'day',
  meaning: {
    ja: '台帳がこの内容を知った日。同じIDで後の日付の行は訂正後の版です。',
    en: 'The day on which the register learnt this. The same id with a later day is a corrected version.',
  },
  verified: true,
};
