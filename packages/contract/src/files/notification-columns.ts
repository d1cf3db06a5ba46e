import type { Bilingual } from '@renkei/law';

/** One of the columns of the e-Gov acquisition file, form 10101. */
export type NotificationColumn = {
  /** From 1. */
  readonly number: number;
  /** As in line 9. */
  readonly name: string;
  readonly en: string;
  /** Field of the row that is read from here; absent: the column is never decoded. */
  readonly field?: string;
  readonly need: 'required' | 'optional' | 'blanked' | 'not-read';
  readonly verified: boolean;
};

/** Column 3: blanked while the bytes are read, whatever it holds. */
export const INDIVIDUAL_NUMBER_COLUMN = 3;
/** Columns of the published layout, and with our own reading of column 62. */
export const notificationWidths = [61, 62] as const;

// number | name | English | field. The layout is from an exporter that predates the card number.
const LAYOUT = `
帳票種別|Form (10101)|form
安定所番号|Employment security office|
個人番号|Individual number|
被保険者番号4桁|Insured number, four digits|insuredNumber
被保険者番号6桁|Insured number, six digits|insuredNumber
被保険者番号CD|Insured number, check digit|insuredNumber
取得区分|Kind of acquisition|
被保険者氏名|Name|name
被保険者氏名フリガナ|Name in katakana|nameKana
変更後の氏名|Name after a change|
変更後の氏名フリガナ|Name after a change, in katakana|
性別|Sex: 1 male, 2 female|sex
生年月日（元号）|Date of birth, era|birthDate
生年月日（年）|Date of birth, year|birthDate
生年月日（月）|Date of birth, month|birthDate
生年月日（日）|Date of birth, day|birthDate
事業所番号（安定所番号）|Establishment number, four digits|establishmentNumber
事業所番号（一連番号）|Establishment number, six digits|establishmentNumber
事業所番号（CD）|Establishment number, check digit|establishmentNumber
資格取得年月日（元号）|Day of hire, era|hiredOn
資格取得年月日（年）|Day of hire, year|hiredOn
資格取得年月日（月）|Day of hire, month|hiredOn
資格取得年月日（日）|Day of hire, day|hiredOn
被保険者となったことの原因|Cause of acquisition|
賃金支払形態|Form of wage payment: 1 monthly, 2 weekly, 3 daily, 4 hourly, 5 other|wageForm
賃金月額|Monthly wage, thousand yen|monthlyWage
雇用形態|Form of employment|
職種|Occupation|
就職経路|How the work was found|
取得時被保険者種類|Kind of insured person|
番号複数取得チェック不要|No check for several numbers|
1週間の所定労働時間（時間）|Weekly hours, hours|weeklyHours
1週間の所定労働時間（分）|Weekly hours, minutes|weeklyHours
契約期間の定め|Contract has an end|
契約期間開始（元号）|Contract start, era|
契約期間開始（年）|Contract start, year|
契約期間開始（月）|Contract start, month|
契約期間開始（日）|Contract start, day|
契約期間終了（元号）|Contract end, era|
契約期間終了（年）|Contract end, year|
契約期間終了（月）|Contract end, month|
契約期間終了（日）|Contract end, day|
契約更新条項の有無|Contract can be renewed|
事業所名|Establishment|
被保険者氏名（ローマ字）|Name in Latin letters|nameLatin
国籍・地域|Nationality or region|nationalityAsWritten
国籍地域コード|Nationality code|
在留資格|Status of residence|statusAsWritten
在留資格コード|Status code|
在留期間（年）|Period of stay until, year (Gregorian)|stayUntilAsWritten
在留期間（月）|Period of stay until, month|stayUntilAsWritten
在留期間（日）|Period of stay until, day|stayUntilAsWritten
資格外活動許可の有無|Permission for other activity: 1 yes, 2 no|permissionAsWritten
派遣・請負就労区分|Works mainly elsewhere (dispatch or contract): 1 yes, 2 no|dispatchCode
備考|Remarks|
あて先|Addressee|
備考欄|Remarks|
確認通知年月日（元号）|Day of confirmation, era|
確認通知年月日（年）|Day of confirmation, year|
確認通知年月日（月）|Day of confirmation, month|
確認通知年月日（日）|Day of confirmation, day|
在留カード番号|Residence card number|cardNumber
`;

const REQUIRED = new Set(['form', 'birthDate', 'hiredOn']);
// Era codes and column 62 are our own reading.
const UNVERIFIED = new Set([13, 20, 62]);

function needOf(number: number, field: string): NotificationColumn['need'] {
  if (number === INDIVIDUAL_NUMBER_COLUMN) return 'blanked';
  if (field === '') return 'not-read';
  return REQUIRED.has(field) ? 'required' : 'optional';
}

function columnOf(line: string, index: number): NotificationColumn {
  const [name = '', en = '', field = ''] = line.split('|');
  const number = index + 1;
  const base = { number, name, en, need: needOf(number, field), verified: !UNVERIFIED.has(number) };
  return field === '' ? base : { ...base, field };
}

/** The 61 columns of form 10101 and column 62, in their order. */
export const notificationColumns: readonly NotificationColumn[] = LAYOUT.trim().split('\n').map(columnOf);

/** First column of each field of a row. */
export const notificationFieldColumns: Readonly<Record<string, number>> = firstColumns();

function firstColumns(): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const { number, field } of notificationColumns) if (field !== undefined) columns[field] ??= number;
  return {
    ...columns,
    cardNumberAsWritten: 62,
    nameAsReceived: 8,
    nameKanjiFolded: 8,
    nameKanaFolded: 9,
    statusSlug: 48,
    statusDetail: 48,
  };
}

/** Values that the rows of a file take from its head: physical line, if no cell holds a line break, and column. */
export const notificationHeadPlaces: Readonly<
  Record<string, { readonly line: number; readonly column: number }>
> = {
  recordedOn: { line: 2, column: 4 },
  employerAddress: { line: 7, column: 6 },
  employerName: { line: 7, column: 7 },
  establishmentNumber: { line: 7, column: 10 },
};

/** What stands in each line of the head; the names of lines 1, 4 and 6 in their order. */
export const notificationHead = {
  line1: ['都市区符号', '事業所記号', 'ＦＤ通番', '作成年月日', '代表届書コード', '連記式項目バージョン'],
  line3: '[kanri]',
  line4: ['社会保険労務士氏名', '事業所情報数'],
  line6: [
    '都市区符号',
    '事業所記号',
    '事業所番号',
    '親番号（郵便番号）',
    '子番号（郵便番号）',
    '事業所所在地',
    '事業所名称',
    '事業主氏名',
    '電話番号',
    '雇用保険適用事業所番号（安定所番号）',
    '（一連番号）',
    '（CD）',
  ],
  line8: '[data]',
} as const;

/** Codes in line 2, column 5, and in column 1 of every row. */
export const notificationCodes = { acquisition: '22223', form: '10101' } as const;

/** 元号 as written in the era columns. Last day where the next era began; our own reading, unverified. */
export const eras = [
  {
    name: { ja: '大正', en: 'Taisho' },
    codes: ['2', 'T', '大正'],
    first: '1912-07-30',
    last: '1926-12-25',
    offset: 1911,
  },
  {
    name: { ja: '昭和', en: 'Showa' },
    codes: ['3', 'S', '昭和'],
    first: '1926-12-25',
    last: '1989-01-07',
    offset: 1925,
  },
  {
    name: { ja: '平成', en: 'Heisei' },
    codes: ['4', 'H', '平成'],
    first: '1989-01-08',
    last: '2019-04-30',
    offset: 1988,
  },
  {
    name: { ja: '令和', en: 'Reiwa' },
    codes: ['5', 'R', '令和'],
    first: '2019-05-01',
    last: '9999-12-31',
    offset: 2018,
  },
] as const satisfies readonly {
  readonly name: Bilingual;
  readonly codes: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly offset: number;
}[];
