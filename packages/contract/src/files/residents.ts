import { z } from 'zod';
import { day, id, oneOf, text } from './cell.ts';
import { recordedOnColumn } from './column.ts';
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
    {
      name: 'resident_id',
      field: 'residentId',
      need: 'required',
      form: 'id',
      meaning: { ja: '台帳でのその人のID', en: 'The person’s id in the register' },
      verified: true,
    },
    {
      name: 'name',
      field: 'name',
      need: 'required',
      form: 'text',
      meaning: {
        ja: '氏名(在留カードのとおりローマ字大文字)',
        en: 'Name in Latin capitals, as on the residence card',
      },
      verified: true,
    },
    {
      name: 'name_kanji',
      field: 'nameKanji',
      need: 'optional',
      form: 'text',
      meaning: { ja: '氏名(漢字)', en: 'Name in kanji' },
      verified: true,
    },
    {
      name: 'birth_date',
      field: 'birthDate',
      need: 'required',
      form: 'day',
      meaning: { ja: '生年月日', en: 'Date of birth' },
      verified: true,
    },
    {
      name: 'sex',
      field: 'sex',
      need: 'required',
      form: 'list',
      allowed: SEXES,
      meaning: { ja: '性別', en: 'Sex' },
      verified: true,
    },
    {
      name: 'nationality',
      field: 'nationality',
      need: 'required',
      form: 'text',
      meaning: {
        ja: '国籍・地域(どの規則も使いません)',
        en: 'Nationality or region, in any notation; no rule ever uses it',
      },
      verified: true,
    },
    {
      name: 'japanese_from',
      field: 'japaneseFrom',
      need: 'optional',
      form: 'day',
      meaning: { ja: '日本国籍を取得した日', en: 'The day on which Japanese nationality was acquired' },
      verified: true,
    },
    recordedOnColumn,
  ],
  key: ['residentId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf: () => ResidentRow,
  examples: [
    'R-0001,SAMPLE HANAKO,,1994-05-17,female,XXA,,2026-04-03',
    'R-0002,EXAMPLE TARO,見本 太郎,1988-11-02,male,XXB,2025-07-01,2026-04-03',
  ],
};
