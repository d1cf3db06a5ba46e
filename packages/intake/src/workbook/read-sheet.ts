import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { ok, type Result } from '@renkei/kernel';
import { type ScannedSheet, scanSheet, type SheetBlock } from './scan-sheet.ts';
import { sharedStrings } from './shared-strings.ts';
import type { SheetRow } from './sheet-message.ts';
import { blankedText, cellText, type SheetNumber } from './sheet-text.ts';
import { unpackWorkbook, type WorkbookParts } from './workbook-parts.ts';
import type { WorkbookCode } from './zip-directory.ts';

/** The first sheet of a workbook, its rows to be taken one after the other. */
export type FirstSheet = {
  readonly hiddenRows: number;
  readonly hasOtherValues: boolean;
  readonly rows: AsyncIterable<SheetRow>;
};

type Values = readonly (readonly unknown[])[];
type Formats = Pick<WorkbookParts, 'styles' | 'isFrom1904'>;

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const UNMARKED = { formulas: [], unreadable: [], isTooWide: false, isMerged: false };

/**
 * Reads the first sheet. The parts were unpacked within limits and the rows are written anew; what the library gets are
 * archives of ours, stored, with some rows and the styles. Individual numbers are blanked here, in every text.
 */
export function readFirstSheet(bytes: Buffer): Result<FirstSheet, WorkbookCode> {
  const parts = unpackWorkbook(bytes);
  if (!parts.ok) return parts;
  const { sheet, hasOtherValues, styles, isFrom1904 } = parts.value;
  const scanned = scanSheet(sheet.toString('utf8'), sharedStrings(parts.value.sharedStrings));
  if (!scanned.ok) return scanned;
  const rows = rowsOf(scanned.value, { styles, isFrom1904 });
  return ok({ hiddenRows: scanned.value.hiddenRows, hasOtherValues, rows });
}

async function* rowsOf({ blocks, marks }: ScannedSheet, formats: Formats): AsyncGenerator<SheetRow> {
  for (const block of blocks) {
    const values = await readBlock(block, formats);
    for (const [index, line] of block.lines.entries()) {
      const row = values[index];
      yield sheetRow(line, row ?? [], {
        ...(marks.get(line) ?? UNMARKED),
        ...(row === undefined ? { isUnreadable: true } : { isUnreadable: false }),
      });
    }
  }
}

/** The values of each row; undefined for a row of which the library cannot make anything. */
async function readBlock(
  block: SheetBlock,
  formats: Formats,
): Promise<readonly (Values[number] | undefined)[]> {
  const whole = await readRows(block.xml, formats);
  if (whole !== undefined) return block.lines.map((_, index) => whole[index] ?? []);
  const alone: (Values[number] | undefined)[] = [];
  for (const [, cells = ''] of block.xml.toString('utf8').matchAll(/<row r="\d+">(.*?)<\/row>/gsu)) {
    const renumbered = cells.replaceAll(/<c r="([A-Z]+)\d+"/gu, '<c r="$11"');
    const values = await readRows(Buffer.from(`<row r="1">${renumbered}</row>`), formats);
    alone.push(values?.[0]);
  }
  return alone;
}

/** The library would lose digits. */
function parseNumber(raw: string): SheetNumber {
  return { raw };
}

async function readRows(rows: Buffer, formats: Formats): Promise<Values | undefined> {
  const archive = zipSync(packable(rows, formats), { level: 0 });
  try {
    return await readSheet(new Blob([archive]), { trim: false, parseNumber });
  } catch {
    // Any error of the library is about what stands in the cells.
    return undefined;
  }
}

function packable(rows: Buffer, { styles, isFrom1904 }: Formats) {
  const date1904 = isFrom1904 ? ' date1904="1"' : '';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${NAMESPACE}/${type}" Target="${target}"/>`;
  const relations = [
    relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    ...(styles === undefined ? [] : [relation('r2', 'styles', 'styles.xml')]),
  ].join('');
  return {
    'xl/workbook.xml': Buffer.from(
      `<workbook xmlns:r="${NAMESPACE}"><workbookPr${date1904}/><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': Buffer.from(`<Relationships>${relations}</Relationships>`),
    'xl/worksheets/sheet1.xml': Buffer.concat([
      Buffer.from('<worksheet><sheetData>'),
      rows,
      Buffer.from('</sheetData></worksheet>'),
    ]),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
  };
}

function sheetRow(
  line: number,
  values: Values[number],
  { unreadable, ...marks }: Omit<SheetRow, 'line' | 'cells' | 'blanked'>,
): SheetRow {
  const blanked: number[] = [];
  const cells = values.map((value, index) => {
    const text = cellText(value);
    const clean = text === null ? null : blankedText(text);
    if (clean !== text) blanked.push(index + 1);
    return clean;
  });
  const unread = cells.flatMap((cell, index) => (cell === null ? [index + 1] : []));
  return { line, cells, blanked, ...marks, unreadable: [...unreadable, ...unread] };
}
