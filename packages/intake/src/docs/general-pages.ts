import {
  badRowCodes,
  form3Title,
  registerFiles,
  tableRegisters,
  notificationsTitle,
} from '@renkei/contract/files';
import { page, table } from './markdown.ts';

/** The first page: the files and what holds for all of them. */
export function overviewPage(): string {
  const files = tableRegisters.map((register) => {
    const { file, title } = registerFiles[register];
    return `- [\`${file}\`](${register}.md) ${title.en} ${title.ja}`;
  });
  return page('Files that Renkei reads 読み込むファイル', [
    [
      ...files,
      `- [\`notifications/*.csv\`](notifications.md) ${notificationsTitle.en} ${notificationsTitle.ja}`,
      `- [\`notifications/*.csv\`, \`notifications/*.xlsx\`](form-3.md) ${form3Title.en} ${form3Title.ja}`,
    ].join('\n'),
    'Also: [codes of bad rows 誤りのコード](bad-rows.md), [how 個人番号 is treated 個人番号の扱い](individual-numbers.md).',
    '## All register files 台帳ファイルに共通',
    'CSV in UTF-8 (with or without BOM) or CP932, found out for each file and stated; CRLF or LF; quotes by RFC 4180. Line 1 holds the column names, spelt exactly, in any order; columns that may be left out are marked; a missing, doubled or unknown column refuses the file. Days are `YYYY-MM-DD`. Blank means absent; blanks around a value do not count. A row is at most 64 KiB.',
    'UTF-8(BOM の有無は問いません)または CP932 の CSV で、文字コードはファイルごとに判定して示します。改行は CRLF か LF、引用符は RFC 4180 のとおりです。1行目は列名で、順序は自由、綴りは正確に(省略できる列には印があります)。列の不足・重複・未知の列があればファイル全体を読みません。空欄は「なし」です。1行は64 KiB までです。',
    'The same id with a later `recorded_on` is a corrected version. The same id and `recorded_on` again is named; the first row stays. Rows kept and rows named add up to the rows read; every problem of a row is named with file, line and column.',
    '同じIDで後の `recorded_on` の行は訂正後の版です。同じIDと `recorded_on` の行が再び現れたら、先の行を残し、後の行の誤りとして示します。読んだ行数は、残した行数と誤りとして示した行数の和です。',
    '## Increments and deliveries 追加分',
    'Beside `stays.csv` there may be increments such as `stays.2026-w46.csv`: the name of the register, a dot, a label of 1 to 40 of A–Z a–z 0–9 _ -, `.csv`. They are read after the register, by label in the order of character codes. Where several files of coverage state a day of one register, the earlier day counts.',
    '`stays.csv` のほかに `stays.2026-w46.csv` のような追加分(台帳名・ピリオド・英数字と _ - の1〜40文字・`.csv`)を置けます。台帳の後に、ラベルの文字コード順で読みます。反映日のファイルが複数で食い違うときは、早い日を採ります。',
    '## Rows to correct 訂正用ファイル',
    'Of the rows that were named a file to correct can be had (`renkei detect DIR --to-correct FOLDER`): the header and only those rows as received, individual numbers blanked, and a last column `renkei_row` with file and line of the row, such as `stays.csv#14`. Correct the rows, leave `renkei_row` as it is, and add the file to the directory under its own name. In registers whose values are withheld a `*` stands in every cell that was found wrong and is to be replaced. Of their rows that could not be cut into cells only a blank line with its reference is given, to be filled in anew. Left out are rows with the codes `stays.article-not-kept` and `stays.detail-not-kept`, duplicates, and rows over 64 KiB.',
    '誤りとして示した行だけの訂正用ファイルを作れます(`renkei detect フォルダー --to-correct 書込先`)。列名の行と、受け取ったままのその行(個人番号は消去)に、`stays.csv#14` のように元のファイルと行を示す最後の列 `renkei_row` が付きます。行を直し、`renkei_row` はそのままにして、同じ名前でフォルダーに加えてください。値を示さない台帳では、誤りのある欄が `*` になっています。正しい値に置き換えてください。値を示さない台帳で列に分けられない行は、`renkei_row` だけの空の行になります。コードが `stays.article-not-kept` と `stays.detail-not-kept` の行、重複した行、64 KiB を超える行は載せません。',
    'A row that was not read leaves its register incomplete for its person (for everybody, where it cannot be told whose row it is), until a row that was kept bears its reference in `renkei_row`, or a version of the same record comes with a later `recorded_on`, or with the same one further down. 読めなかった行があると、その人について(誰の行かわからないときは全員について)台帳はそろっていないものとして扱います。`renkei_row` でその行を指す行、または同じIDで後の `recorded_on`(同じ日なら後ろの行)の行が保存されると解消します。',
    '`renkei_row` may be the last column of every format; blank means that the row answers none. `truth.csv`, which belongs to synthetic data, is never opened. `renkei_row` はどの様式でも最後の列に置けます。空欄なら何も指しません。合成データの `truth.csv` は開きません。',
    'A register that is not there is no error: answers that need it are “cannot say”. Files with other names are named and not read. 台帳がなくても誤りではありません。ほかの名前のファイルは読まずに名前だけ示します。',
  ]);
}

/** Every code with its sentences. */
export function badRowsPage(): string {
  return page('Codes of bad rows 誤りのコード', [
    'A problem names file, line (0 = the whole file), column, code, what was found (short, individual numbers masked, empty where it must not be repeated), what was expected and the cure. 誤りは、ファイル、行(0はファイル全体)、列、コード、書かれていた内容、あるべき形、直し方を示します。',
    table(
      ['Code', 'Expected', 'Cure', 'あるべき形', '直し方'],
      Object.entries(badRowCodes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, { expected, cure }]) => [`\`${code}\``, expected.en, cure.en, expected.ja, cure.ja]),
    ),
  ]);
}

/** What happens to individual numbers, in both languages. */
export function individualNumbersPage(): string {
  return page('How 個人番号 (individual numbers) are treated 個人番号の扱い', [
    'Renkei has no use for individual numbers and must not hold them.',
    [
      '- In an e-Gov file column 3 of every data row is emptied in the bytes, whatever it holds, before anything is decoded, hashed, stored or written in a message.',
      '- Anywhere else in that file, and in every other file, registers and Form No. 3 alike (head or column names, every cell, rows with too many columns, rows that are too long or cannot be decoded) every run of exactly twelve digits is taken out of the bytes: half width, full width in CP932 or UTF-8, mixed, and in groups of four with spaces or hyphens between. In the middle of a text a `*` stays in its place.',
      '- In a workbook of Form No. 3 the same holds for shared and inline strings, numbers in any notation and dates, before anything leaves the thread that opens it. Cached values of formulas go no further at all.',
      '- Each such cell is named by file, line and column, and counted with its file. Neither its value nor its length is said. The row is read as if the cell had been blank: an id or a name that was an individual number is missing, and the row is named.',
      '- The content hash of the file is taken over the bytes that remain. Files to correct hold what remains.',
      '- If 個人番号 stands in another column than 3, the file is refused: it could not be blanked for certain.',
      '- A register file with a column that reads as 個人番号 or “my number” is refused and nothing of it is kept.',
      '- What a message repeats of a file passes a mask for twelve digits as well.',
    ].join('\n'),
    'Limits: other twelve-digit numbers are taken out too, such as an id of twelve digits, or in `renkei_row` the label of a file such as `stays.202611240900.csv`: choose other ids and labels. Numbers of 11 and 13 digits stay. A number with a digit too few or too many outside column 3 cannot be told from other numbers; such a cell is decoded only if its column is read. In the part of a line beyond 64 KiB a number is not kept, but a cell that is longer than 64 KiB without a comma or letter may go unnamed.',
    '## 日本語',
    [
      '- e-Gov のファイルでは、データ行の3列目を、内容にかかわらず、復号・ハッシュ・保存・表示より前にバイトの段階で空にします。',
      '- それ以外の場所と、台帳・様式第3号を含むほかのすべてのファイル(先頭部・列名、すべてのセル、列の多い行、長すぎる行、復号できない行)でも、ちょうど12桁の数字の並び(半角、CP932・UTF-8 の全角、混在、4桁ごとの空白・ハイフン区切り)を消します。文中では `*` が残ります。',
      '- 様式第3号のブックでは、共有文字列・文字列・数値・日付を、開いたスレッドの外に出る前に消し、数式の計算結果はまったく使いません。',
      '- 消したセルはファイル・行・列で示します。値も長さも示しません。行は、そのセルが空だったものとして読みます。個人番号が書かれたIDや氏名は欠けているものとして、その行を示します。',
      '- ファイルのハッシュは、消した後のバイトから計算します。訂正用ファイルにも消した後のものが載ります。',
      '- 個人番号が3列目以外にあるファイルは読みません。',
      '- 台帳ファイルに個人番号と読める列名があれば、ファイル全体を読まず、何も残しません。',
      '- 限界: ほかの12桁の数字(12桁のID、`renkei_row` に書かれる `stays.202611240900.csv` のようなラベルなど)も消えます。IDとラベルは別の桁数にしてください。11桁と13桁の番号は消えません。桁数の誤った番号は3列目以外では見分けられません。',
    ].join('\n'),
  ]);
}
