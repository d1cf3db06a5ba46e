import { form3Columns, type Form3Column, form3Title } from '@renkei/contract/files';
import { listing, page, table } from './markdown.ts';

const NEEDS = {
  always: 'required 必須',
  hire: 'required for a hire 雇入れでは必須',
  separation: 'required for a separation 離職では必須',
  optional: 'may be blank 空欄可',
  'not-read': 'never kept 保存しません',
} as const satisfies Record<Form3Column['need'], string>;

const HEADERS = { required: 'yes 必須', optional: 'may be left out 省略可' } as const;

/** The page of Form No. 3. */
export function form3Page(): string {
  return page(`${form3Title.en} ${form3Title.ja}: \`notifications/*.csv\`, \`notifications/*.xlsx\``, [
    ...introduction(),
    '## Columns 列',
    table(
      ['列', 'Column', 'In the header 列名の行', 'Value 値'],
      form3Columns.map(({ name, en, header, need }) => [name, en, HEADERS[header], NEEDS[need]]),
    ),
    ...rows(),
    ...workbooks(),
    '## Example with synthetic data 合成データの例',
    listing(exampleForm3Lines()),
  ]);
}

function introduction(): readonly string[] {
  return [
    'One header line, then one line a notice. No official layout for uploading was found: the columns are our own reading of the paper form, all of them unverified. A CSV file is taken for Form No. 3 by its first line. The columns may stand in any order; width, blanks and brackets in their names make no difference. A missing, doubled or unknown column refuses the file, and so does a column of 個人番号.',
    '1行目は列名、2行目からは1行が1件の届出です。公式のアップロード様式は見つからず、列は紙の様式からの私たちの読みで、すべて未確認です。CSV は1行目で様式第3号と見分けます。列の順序は自由で、列名の全角・半角、空白、括弧の違いは問いません。列の不足・重複・未知の列、個人番号の列があればファイル全体を読みません。',
    'CSV is UTF-8 (with or without BOM) or CP932, as everywhere. CSV の文字コードは UTF-8(BOM の有無は問いません)または CP932 です。',
  ];
}

function rows(): readonly string[] {
  return [
    '## Rows 行',
    [
      '- Days: `2026-10-31`, `20261031`, `2026/10/31`, `R8.10.31`, `令和8年10月31日`, 元年, digits of any width. 日付はこのいずれの書き方でも読みます。',
      '- 雇入れ becomes a notification, 離職 a separation (register `separations`). 雇入れは届出、離職は離職の記録になります。',
      '- The employer is known by the establishment number, else the corporate number, else name and address: one of these must be there. 事業所は、雇用保険適用事業所番号、なければ法人番号、なければ名称と所在地で見分けます。',
      '- The day of recording is 届出年月日. The same notice sent again is named and kept once; with a later 届出年月日 it is a corrected version. 同じ届出は1件だけ残し、後の届出年月日なら訂正後の版です。',
      '- Of 在留資格 only a name of the table of statuses is kept, and of a specified skilled worker the field; other words are not kept and no message repeats them. 在留資格は一覧にある名称(特定技能は分野も)だけを残し、ほかの語は保存も表示もしません。',
      '- Twelve digits that can be a 個人番号 are blanked in every cell and named by place. 個人番号になり得る12桁の数字はどのセルでも消し、場所だけ示します。',
      '- A malformed card number does not refuse a hire: it is kept as written. 雇入れでは在留カード番号の形が誤っていても行は読み、書かれたまま残します。',
      '- `renkei_row` may stand as the last column: the row that this one corrects. 最後の列に `renkei_row`(訂正する行)を置けます。',
    ].join('\n'),
  ];
}

function workbooks(): readonly string[] {
  return [
    '## Workbooks Excel ブック',
    [
      '- The first sheet, its first row as header; line and column in messages are those of the sheet. 最初のシートの1行目が列名です。誤りの行・列はシートのものです。',
      '- Days as dates of the program (1900 or 1904) or as text; numbers as numbers or text. 日付は日付形式でも文字でも、番号は数値でも文字でも構いません。',
      '- A cell with a formula is named and its row not kept; so are merged cells. 数式や結合のある行は残さず示します。',
      '- Hidden rows are read like the others and said once; values on other sheets are not read and said once. 非表示の行も読み、ほかのシートの値は読まず、どちらもファイルごとに1回示します。',
      '- Refused: a password, macros, more than 32 MB, 192 MB for a part of it unpacked, 120,000 rows, 30 seconds or the memory set for it. パスワード、マクロ、32 MB(展開後の1部分は192 MB)、120,000行、30秒、定めたメモリーを超えるものは読みません。',
      '- A file with the wrong ending is named as what it is. 拡張子と中身が違えば、そう示します。',
    ].join('\n'),
  ];
}

/** A file with a hire and a separation; every number is from a reserved range. */
export function exampleForm3Lines(): readonly string[] {
  return [
    form3Columns.map(({ name }) => name).join(','),
    '雇入れ,SAMPLE TARO,ｻﾝﾌﾟﾙ ﾀﾛｳ,特定技能1号（介護）,2027/03/31,H6.5.17,1,架空国A,2,XX00000003XX,令和8年10月1日,,見本介護園,見本県見本市見本町0-0,0000000000,見本 一郎,9901-000001-1,,R8.10.31',
    '離職,SAMPLE HANAKO,サンプル ハナコ,留学,2026-09-30,1994-05-17,2,架空国A,,XX00000001XX,,20260930,見本食品,見本県見本市見本町1-0,,見本 二郎,,5990000000012,2026-10-31',
  ];
}
