import type { BadRow, BlankedCell, FileCounts } from '@renkei/contract/files';
import type { Detected } from '@renkei/detection';
import type { UnreadAt, WrittenCorrection } from '@renkei/intake';

/** Rows named on the screen; the rest are counted, and all of them stand in the file of --bad-rows. */
const SHOWN = 20;

/** Each row that was not kept, with place, what was expected and the cure, in both languages. */
export function reportBadRows(
  bad: readonly BadRow[],
  blanked: readonly BlankedCell[],
  all: { readonly bad: number; readonly blanked: number; readonly where: string } = {
    bad: bad.length,
    blanked: blanked.length,
    where: '--bad-rows FILE',
  },
): void {
  for (const cell of blanked.slice(0, SHOWN)) {
    line(
      `${placeOf(cell)}: the individual number was blanked; it was never read further. / 個人番号を読み取らずに消しました。`,
    );
  }
  if (all.blanked > SHOWN)
    line(`… and ${all.blanked - SHOWN} more blanked cells / ほかに${all.blanked - SHOWN}か所`);
  for (const row of bad.slice(0, SHOWN)) {
    line(`${placeOf(row)} ${row.columnName} ${row.code}${row.found === '' ? '' : ` "${row.found}"`}`);
    line(`  ${row.expected.en} ${row.cure.en}`);
    line(`  ${row.expected.ja}${row.cure.ja}`);
  }
  if (all.bad > SHOWN) line(`… and ${all.bad - SHOWN} more: ${all.where} / ほかに${all.bad - SHOWN}件`);
}

/** How many of the rows that were not read others have answered. Nothing where all were read. */
export function reportCured(unread: readonly UnreadAt[]): void {
  if (unread.length === 0) return;
  const cured = unread.filter((row) => row.curedOn !== undefined).length;
  line(
    `${cured} of ${unread.length} rows not read are corrected by later ones / 読めなかった${unread.length}行のうち${cured}行は後の行で訂正済み`,
  );
}

/** The files to correct, and how to send them back. */
export function reportCorrections(folder: string, written: readonly WrittenCorrection[]): void {
  if (written.length === 0) {
    line('No row may be corrected in a file: none was written. / 訂正用ファイルに書く行はありません。');
    return;
  }
  for (const { file, rows } of written)
    line(`${folder}/${file}: ${rows} rows to correct / 訂正する行 ${rows}行`);
  line('Correct the rows, leave renkei_row as it is, and put the files back into the directory.');
  line('行を訂正し、renkei_row はそのままにして、元のフォルダーに加えてください。');
}

export function reportFiles(files: readonly FileCounts[]): void {
  for (const { file, read, kept, named } of files)
    line(`${file}: ${read} = ${kept} kept + ${named} named / ${read}行 = 保存${kept} + 要修正${named}`);
}

export function reportCounts(files: readonly FileCounts[], counts: Detected['counts']): void {
  const sum = (count: (file: FileCounts) => number) => files.reduce((total, file) => total + count(file), 0);
  line(
    `rows read ${sum(({ read }) => read)} = kept ${sum(({ kept }) => kept)} + named ${sum(({ named }) => named)}`,
  );
  const { notifications, findings, cannotSay, nothing } = counts;
  line(
    `notifications ${notifications}: findings ${findings}, cannot say ${cannotSay}, nothing to ask ${nothing}`,
  );
  line(
    `届出 ${notifications}件：確認事項 ${findings}件、判断できない ${cannotSay}件、尋ねることなし ${nothing}件`,
  );
}

function placeOf({ file, line: row, column }: { file: string; line: number; column: number | null }): string {
  return column === null ? `${file}:${row}` : `${file}:${row}:${column}`;
}

function line(text: string): void {
  process.stderr.write(`${text}\n`);
}
