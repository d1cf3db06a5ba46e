import type { BadRow, BlankedCell, FileCounts } from '@renkei/contract/files';
import type { Detected } from '@renkei/detection';

/** Rows named on the screen; the rest are counted, and all of them stand in the file of --bad-rows. */
const SHOWN = 20;

/** Each row that was not kept, with place, what was expected and the cure, in both languages. */
export function reportBadRows(bad: readonly BadRow[], blanked: readonly BlankedCell[]): void {
  for (const cell of blanked.slice(0, SHOWN)) {
    line(
      `${placeOf(cell)}: the individual number was blanked; it was never read further. / 個人番号を読み取らずに消しました。`,
    );
  }
  if (blanked.length > SHOWN)
    line(`… and ${blanked.length - SHOWN} more blanked cells / ほかに${blanked.length - SHOWN}か所`);
  for (const row of bad.slice(0, SHOWN)) {
    line(`${placeOf(row)} ${row.columnName} ${row.code}${row.found === '' ? '' : ` "${row.found}"`}`);
    line(`  ${row.expected.en} ${row.cure.en}`);
    line(`  ${row.expected.ja}${row.cure.ja}`);
  }
  if (bad.length > SHOWN)
    line(`… and ${bad.length - SHOWN} more: --bad-rows FILE / ほかに${bad.length - SHOWN}件`);
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
