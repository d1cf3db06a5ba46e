import { z } from 'zod';
import { corporateNumber, day, oneOf, prefecture, text, yesOrNo } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { corporateNumberColumn } from './shared-columns.ts';

/** Divisions of the Japan Standard Industrial Classification 日本標準産業分類. */
const INDUSTRIES = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
] as const;

/** An employer with a corporate number 法人番号. `succeeds…`: the corporation it took over by merger or the like. */
export const EmployerRow = z.strictObject({
  corporateNumber,
  name: text,
  nameKana: z.exactOptional(text),
  prefecture,
  address: text,
  industry: oneOf(INDUSTRIES),
  publicBody: z.exactOptional(yesOrNo),
  succeedsCorporateNumber: z.exactOptional(corporateNumber),
  trueFrom: day,
  recordedOn: day,
});
export type EmployerRow = z.infer<typeof EmployerRow>;

export const employers: RegisterFile<EmployerRow> = {
  register: 'employers',
  file: 'employers.csv',
  title: { ja: '事業主', en: 'Employers' },
  about: {
    ja: '1行は1つの法人(またはその訂正後・変更後の版)です。',
    en: 'One row is one corporation, or a corrected or later version of one.',
  },
  columns: [
    corporateNumberColumn,
    required('name', 'text', '名称', 'Name'),
    optional('name_kana', 'text', '名称(カナ)', 'Name in katakana'),
    required('prefecture', 'prefecture', '本店の都道府県', 'Prefecture of the head office'),
    required('address', 'text', '本店の所在地', 'Address of the head office'),
    required(
      'industry',
      INDUSTRIES,
      '日本標準産業分類の大分類',
      'Division of the Japan Standard Industrial Classification',
    ),
    optional('public_body', ['yes', 'no'], '国・地方公共団体などか', 'Is it a public body'),
    optional(
      'succeeds_corporate_number',
      'corporate-number',
      '承継した法人の法人番号(合併など)',
      'Corporate number of the corporation it succeeds, by merger or the like',
    ),
    required('true_from', 'day', 'この内容になった日', 'The day from which this version is true'),
    recordedOnColumn,
  ],
  key: ['corporateNumber', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf: () => EmployerRow,
  examples: [
    '7990000000101,見本食品株式会社,ミホンショクヒン,13,見本県見本市見本町0-0,E,no,6990000000102,2024-04-01,2024-04-08',
  ],
};
