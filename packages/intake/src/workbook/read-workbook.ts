import { hash } from 'node:crypto';
import { form3Columns } from '@renkei/contract/files';
import { badEvent, badFile } from '../bad-event.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { fileRead, type FileTally, newFileTally, refusedFile } from '../file-tally.ts';
import { readForm3Header } from '../form3/form-3-header.ts';
import { blankedCell, type Form3Reading, nameForm3Row, takeForm3Row } from '../form3/form-3-reading.ts';
import type { BadEvent, ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { isCompound, isZip } from './file-kind.ts';
import { limits } from './limits.ts';
import { openSheet } from './open-sheet.ts';
import type { SheetMessage, SheetRow } from './sheet-message.ts';
import { type SheetTable, sheetTable, withSheetRowToCorrect } from './sheet-to-correct.ts';
import type { WorkbookCode } from './zip-directory.ts';

type WorkbookEvent = ReadEvent<'notifications' | 'separations'>;

type FileReading = {
  readonly seen: SeenRows;
  readonly tally: FileTally;
  /** From the row behind the header on. */
  rows: Form3Reading | undefined;
  table: SheetTable | undefined;
  /** Over the hash before and the cells of each row: the content without container, styles and numbers blanked. */
  contentHash: string;
};

/**
 * Reads one workbook of Form No. 3: first sheet, first row with values as header. It is opened in a thread behind limits;
 * what comes out has no individual numbers. `seen` is shared by all notices of a run. Throws where the stream fails.
 */
export async function* readWorkbook(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<WorkbookEvent> {
  const tally = newFileTally(file, 'notifications');
  const reading: FileReading = { seen, tally, rows: undefined, table: undefined, contentHash: '' };
  const bytes = await wholeFile(stream);
  const code = bytes === undefined ? 'workbook.too-large' : refusedByStart(bytes);
  if (bytes === undefined || code !== undefined) return yield* refuse(tally, [code ?? 'workbook.too-large']);
  for await (const message of openSheet(bytes)) {
    const taken = takeMessage(reading, message);
    yield* taken.events;
    if (taken.outcome === 'refused') return;
  }
}

function takeMessage(reading: FileReading, message: SheetMessage): Taken {
  const { tally } = reading;
  switch (message.kind) {
    case 'refused':
      return { outcome: 'refused', events: [...refuse(tally, [message.code])] };
    case 'sheet':
      return { outcome: 'go-on', events: sheetEvents(tally.file, message) };
    case 'rows':
      return takeRows(reading, message.rows);
    case 'end':
      return { outcome: 'go-on', events: [...end(reading)] };
  }
}

function sheetEvents(file: string, said: SheetMessage & { readonly kind: 'sheet' }): readonly BadEvent[] {
  return [
    ...(said.hasOtherValues ? [badFile(file, 'workbook.other-sheets')] : []),
    ...(said.hiddenRows > 0 ? [badFile(file, 'workbook.hidden-rows')] : []),
  ];
}

function takeRows(reading: FileReading, rows: readonly SheetRow[]): Taken {
  const events: WorkbookEvent[] = [];
  for (const row of rows) {
    const taken = takeRow(reading, row);
    events.push(...taken.events);
    if (taken.outcome === 'go-on') continue;
    events.push(refusedFile(reading.tally, 'utf-8'));
    return { outcome: 'refused', events };
  }
  return { outcome: 'go-on', events };
}

type Taken = { readonly outcome: 'go-on' | 'refused'; readonly events: readonly WorkbookEvent[] };

function takeRow(reading: FileReading, row: SheetRow): Taken {
  const { tally, rows, table } = reading;
  reading.contentHash = hash('sha256', `${reading.contentHash}${JSON.stringify(row.cells)}`);
  const { line } = row;
  const blanked = row.blanked.map((column) => blankedCell(tally, rows?.header, { line, column }));
  if (rows === undefined || table === undefined) {
    const names = headerNames(row.cells);
    const header = readForm3Header({ file: tally.file, line }, names);
    if (!header.ok) return { outcome: 'refused', events: [...blanked, ...header.error] };
    reading.rows = { header: header.value, seen: reading.seen, tally };
    reading.table = sheetTable(tally.file, header.value, names);
    return { outcome: 'go-on', events: blanked };
  }
  const problems = problemsOf(row, rows);
  const events =
    problems.length > 0
      ? nameForm3Row(tally, problems)
      : takeForm3Row(rows, line, (column) => row.cells[column - 1] ?? '');
  const bad = events.filter((event) => event.kind === 'bad');
  const told = bad.length === 0 ? events : withSheetRowToCorrect(table, row, bad);
  return { outcome: 'go-on', events: [...blanked, ...told] };
}

/** The names up to the last one: cells behind it are formatted and empty. */
function headerNames(cells: SheetRow['cells']): readonly string[] {
  const names = cells.map((cell) => cell?.trim() ?? '');
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

/** What keeps a row of the sheet from being read by its cells. */
function problemsOf(row: SheetRow, { header, tally }: Form3Reading): readonly BadEvent[] {
  const { line } = row;
  const nameOf = (column: number): string =>
    form3Columns.find(({ field }) => header.columns[field] === column)?.name ?? '';
  const inCell = (code: 'workbook.formula' | 'workbook.cell-unreadable') => (column: number) =>
    badEvent({ file: tally.file, line, column, columnName: nameOf(column) }, code);
  const whole = { file: tally.file, line, column: null, columnName: '' };
  const isTooWide = row.isTooWide || row.cells.slice(header.width).some((cell) => cell !== '');
  return [
    ...row.formulas.map(inCell('workbook.formula')),
    ...row.unreadable.map(inCell('workbook.cell-unreadable')),
    ...(row.isUnreadable ? [badEvent(whole, 'workbook.cell-unreadable')] : []),
    ...(row.isMerged ? [badEvent(whole, 'workbook.merged')] : []),
    ...(isTooWide ? [badEvent(whole, 'row.cell-count', `> ${header.width}`)] : []),
  ];
}

function* end({ rows, tally, contentHash }: FileReading): Generator<WorkbookEvent> {
  if (rows === undefined) {
    yield badFile(tally.file, 'file.empty');
    yield refusedFile(tally, 'utf-8');
  } else yield fileRead(tally, { encoding: 'utf-8', contentHash, columns: rows.header.columns });
}

function* refuse(tally: FileTally, codes: readonly WorkbookCode[]): Generator<WorkbookEvent> {
  for (const code of codes) yield badFile(tally.file, code);
  yield refusedFile(tally, 'utf-8');
}

function refusedByStart(bytes: Uint8Array): WorkbookCode | undefined {
  if (isCompound(bytes)) return 'workbook.encrypted';
  return isZip(bytes) ? undefined : 'file.not-a-workbook';
}

/** The bytes of a file, or undefined where they are more than a workbook may have. */
async function wholeFile(stream: ByteStream): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limits.file) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
