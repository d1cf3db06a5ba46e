import { z } from 'zod';
import { day, id, oneOf, text } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';

const SEXES = ['male', 'female', 'other'] as const;

/** A person in the register of residents. */
export const ResidentRow = z.strictObject({
  residentId: id,
  name: text,
  nameKanji: z.exactOptional(text),
  birthDate: day,
  sex: oneOf(SEXES),
  nationality: text,
  japaneseFrom: z.exactOptional(day),
  trueFrom: z.exactOptional(day),
  recordedOn: day,
});
export type ResidentRow = z.infer<typeof ResidentRow>;

export const residents: RegisterFile<ResidentRow> = {
  register: 'residents',
  file: 'residents.csv',
  title: { ja: '在留者', en: 'Residents' },
  about: {
    ja: '1行は1人(またはその訂正後の版)です。',
    en: 'One row is one person, or a corrected version of one.',
  },
  columns: [
    required('resident_id', 'id', '台帳でのその人のID', 'The person’s id in the register'),
    required(
      'name',
      'text',
      '氏名(在留カードのとおりローマ字大文字)',
      'Name in Latin capitals, as on the residence card',
    ),
    optional('name_kanji', 'text', '氏名(漢字)', 'Name in kanji'),
    required('birth_date', 'day', '生年月日', 'Date of birth'),
    required('sex', SEXES, '性別', 'Sex'),
    required(
      'nationality',
      'text',
      '国籍・地域(どの規則も使いません)',
      'Nationality or region, in any notation; no rule ever uses it',
    ),
    optional(
      'japanese_from',
      'day',
      '日本国籍を取得した日',
      'The day on which Japanese nationality was acquired',
    ),
    optional(
      'true_from',
      'day',
      'この内容になった日(氏名の変更など)。空欄ははじめから',
      'The day from which this version is true, such as a change of name; blank = from the beginning',
    ),
    recordedOnColumn,
  ],
  key: ['residentId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf: () => ResidentRow,
  examples: [
    'R-0001,SAMPLE HANAKO,,1994-05-17,female,XXA,,,2026-04-03',
    'R-0002,EXAMPLE TARO,見本 太郎,1988-11-02,male,XXB,2025-07-01,2025-07-01,2026-04-03',
  ],
};
