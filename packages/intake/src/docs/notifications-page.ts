import {
  eras,
  notificationColumns,
  type NotificationColumn,
  notificationHead,
  notificationsTitle,
} from '@renkei/contract/files';
import { listing, page, table } from './markdown.ts';

const NEEDS = {
  required: 'read, required 必須',
  optional: 'read, may be blank 空欄可',
  blanked: 'blanked in the bytes 読込時に消去',
  'not-read': 'never decoded 読みません',
} as const satisfies Record<NotificationColumn['need'], string>;

/** The page of the e-Gov acquisition file. */
export function notificationsPage(): string {
  return page(`${notificationsTitle.en} ${notificationsTitle.ja}: \`notifications/*.csv\``, [
    ...introduction(),
    '## Columns of line 9 and of every row after it 9行目以降の列',
    table(
      ['No.', '列', 'Column', 'Use', 'Reading'],
      notificationColumns.map(({ number, name, en, need, verified }) => [
        String(number),
        name,
        en,
        NEEDS[need],
        verified ? 'published layout 公開の様式' : 'our own, unverified 未確認',
      ]),
    ),
    '## Eras 元号',
    'A blank era with a year of four digits is Gregorian. A day outside its era, such as 平成35年, is read, converted and marked (`outsideEra`). The codes are our own reading, unverified. 元号が空欄で年が4桁なら西暦です。平成35年のように元号の期間外の日付は換算して読み、印を付けます。コードの読みは未確認です。',
    table(
      ['Era', '元号', 'Codes', 'First day', 'Last day'],
      eras.map(({ name, codes, first, last }) => [name.en, name.ja, codes.join(', '), first, last]),
    ),
    '## Example with synthetic data 合成データの例',
    listing(exampleLines()),
  ]);
}

function introduction(): readonly string[] {
  return [
    'CSV in CP932 (UTF-8 is read too) with CRLF. Lines 1 to 9 are the head; a head or layout that differs refuses the file, with place and cure. Read are acquisition notices only (code 22223 in line 2, form 10101 in column 1). Columns 1, 3, 45 and 62 are compared by name, without regard to width, brackets and blanks; the others go by their place.',
    'CP932・CRLF の CSV です(UTF-8 も読みます)。1〜9行目が様式と違えば、場所と直し方を示してファイル全体を読みません。読むのは資格取得届(2行目のコード22223、帳票種別10101)だけです。',
    'The layout is the published one of 61 columns; it predates the residence card number. Column 62 is our own reading and unverified. 61列の様式は在留カード番号の追加前のものです。62列目は私たちの読みで、未確認です。',
    'The id of a notice says what it says, not where it stood: `<establishment number>/<day of hire>/<hash of the person>` (ADR 0015); the day of recording is 作成年月日. A file sent again makes no second notice. 届出のIDは置かれた場所ではなく内容(事業所・雇入れ日・本人)で決まり、再送しても二重になりません。',
    'Of 在留資格 only a name of the table of statuses is kept, and of a specified skilled worker the field; other words are not kept and no message repeats them. 在留資格は一覧にある名称(特定技能は分野も)だけを残し、ほかの語は保存も表示もしません。',
    '`renkei_row` may stand behind the last column (63, or 62 in the layout of 61): the row that this one corrects, such as `notifications/a.csv#14`; what is not ASCII in the file name is percent-encoded. 最後の列の後に `renkei_row`(訂正する行)を置けます。',
    'A malformed residence card number does not refuse the row: it is kept as written. 在留カード番号の形が誤っていても行は読み、書かれたまま残します。',
  ];
}

/** A file with one row, in the layout of 62 columns; every number is from a reserved range. */
export function exampleLines(): readonly string[] {
  const { line1, line3, line4, line6, line8 } = notificationHead;
  return [
    line1.join(','),
    ',,001,20261005,22223,05',
    line3,
    line4.join(','),
    ',001',
    line6.join(','),
    ',,,000,0000,見本県見本市見本町0-0,見本食品株式会社,見本 一郎,0000000000,9901,000001,1',
    line8,
    notificationColumns.map(({ name }) => name).join(','),
    exampleRow(),
  ];
}

const EXAMPLE_CELLS: Readonly<Record<number, string>> = {
  1: '10101',
  2: '9901',
  4: '9902',
  5: '000001',
  6: '3',
  8: 'SAMPLE HANAKO',
  9: 'ｻﾝﾌﾟﾙ ﾊﾅｺ',
  12: '2',
  13: '4',
  14: '06',
  15: '05',
  16: '17',
  20: '5',
  21: '08',
  22: '10',
  23: '01',
  25: '4',
  26: '154',
  32: '28',
  33: '00',
  45: 'SAMPLE HANAKO',
  46: 'XXA',
  48: '留学',
  50: '2026',
  51: '09',
  52: '30',
  53: '1',
  54: '2',
  62: 'XX00000001XX',
};

function exampleRow(): string {
  return notificationColumns.map(({ number }) => EXAMPLE_CELLS[number] ?? '').join(',');
}
