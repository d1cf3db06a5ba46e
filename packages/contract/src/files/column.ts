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
  | 'corporate-number'
  | 'corporate-numbers'
  | 'stay-period'
  | 'status'
  | 'slug'
  | 'prefecture'
  | 'whole-number'
  | 'rule'
  | 'school-list-day';

/** One column of a register file. */
export type Column = {
  /** Exactly as in the header line. */
  readonly name: string;
  /** The same value's name in the typed row. */
  readonly field: string;
  /**
   * `optional`: may be blank, and may be left out of the header. `conditional`: required for some rows and forbidden or
   * free for others; the meaning says when.
   */
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
  'corporate-number': {
    ja: '法人番号13桁(検査用数字が合うもの)',
    en: 'corporate number of thirteen digits, its check digit right',
  },
  'corporate-numbers': {
    ja: '法人番号を空白1つで区切って並べる',
    en: 'corporate numbers with one space between',
  },
  'stay-period': { ja: '30d、3m、1y、4y3m など', en: 'such as 30d, 3m, 1y, 4y3m' },
  status: { ja: '在留資格の英字名(例 student)', en: 'slug of a status of residence, such as student' },
  slug: { ja: '英小文字とハイフン(例 care)', en: 'small letters and hyphens, such as care' },
  prefecture: { ja: '都道府県コード 01〜47', en: 'prefecture code, 01 to 47' },
  'whole-number': { ja: '1〜9999の整数', en: 'whole number, 1 to 9999' },
  rule: { ja: '規則のID(例 stay-expired)', en: 'id of a rule, such as stay-expired' },
  'school-list-day': { ja: '5月1日または11月1日の日付', en: 'day, a 1 May or a 1 November' },
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
