import type { Bilingual } from '@renkei/law';

/**
 * One column of Form No. 3 様式第3号. No official layout for uploading was found: names and order are our own reading of
 * the paper form (LPA Enforcement Rules, domain facts 1.4), unverified.
 */
export type Form3Column = {
  /** Compared without regard to width, blanks and brackets. */
  readonly name: string;
  readonly en: string;
  readonly field: string;
  /** `optional` columns may be left out of the header. */
  readonly header: 'required' | 'optional';
  /** For which rows the value must be there. */
  readonly need: 'always' | 'hire' | 'separation' | 'optional' | 'not-read';
};

// name | English | field | header | need
const LAYOUT = `
届出区分|雇入れ (hire) or 離職 (separation)|kind|required|always
氏名|Name, in Latin letters or kanji|name|required|always
フリガナ|Name in katakana|nameKana|optional|optional
在留資格|Status of residence; of a specified skilled worker the field in brackets|statusAsWritten|required|optional
在留期間満了日|Last day of the period of stay|stayUntilAsWritten|required|optional
生年月日|Date of birth|birthDate|required|always
性別|Sex: 1 男 male, 2 女 female|sex|required|optional
国籍・地域|Nationality or region|nationalityAsWritten|required|optional
資格外活動許可|Permission for other activity: 1 有 yes, 2 無 no; not read for a separation|permissionAsWritten|required|optional
在留カード番号|Residence card number; needed for a separation|cardNumber|optional|separation
雇入れ年月日|Day of hire; not read for a separation|hiredOn|required|hire
離職年月日|Day of separation; blank for a hire|separatedOn|required|separation
事業所名|Establishment|employerName|required|optional
事業所所在地|Address of the establishment|employerAddress|required|optional
事業所電話番号|Telephone|telephone|optional|not-read
事業主氏名|Name of the employer|representative|optional|not-read
雇用保険適用事業所番号|Employment-insurance establishment number|establishmentNumber|optional|optional
法人番号|Corporate number|corporateNumber|optional|optional
届出年月日|Day of the notice|recordedOn|required|always
`;

/** In their order. */
export const form3Columns: readonly Form3Column[] = LAYOUT.trim().split('\n').map(columnOf);

function columnOf(line: string): Form3Column {
  const [name = '', en = '', field = '', header, need] = line.split('|');
  return { name, en, field, header: header === 'required' ? header : 'optional', need: needOf(need) };
}

function needOf(word: string | undefined): Form3Column['need'] {
  const needs = ['always', 'hire', 'separation', 'not-read'] as const;
  return needs.find((need) => need === word) ?? 'optional';
}

/** Words of 届出区分. */
export const form3Kinds = { hire: '雇入れ', separation: '離職' } as const;

/** Most rows of one workbook, without its header. */
export const MOST_WORKBOOK_ROWS = 120_000;

/** Title of the page of the format. */
export const form3Title: Bilingual = {
  ja: '外国人雇用状況届出書(様式第3号)',
  en: 'Notices of employment for who is not insured (Form No. 3)',
};
