import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { err, ok, type Result } from '@renkei/kernel';
import { type ScannedSheet, scanSheet } from './scan-sheet.ts';
import type { SheetRow } from './sheet-message.ts';
import { blankedText, cellText, type SheetNumber } from './sheet-text.ts';
import { unpackWorkbook, type WorkbookParts } from './workbook-parts.ts';
import type { WorkbookCode } from './zip-directory.ts';

/** The first sheet of a workbook, its rows to be taken one after the other. */
export type FirstSheet = {
  readonly hiddenRows: number;
  readonly hasOtherValues: boolean;
  readonly rows: Iterable<SheetRow>;
};

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const UNMARKED = { formulas: [], unreadable: [], isTooWide: false, isMerged: false };

/**
 * Reads the first sheet. The parts were unpacked within limits and the sheet was written anew; what the library gets is
 * an archive of ours, stored, with these parts only. Individual numbers are blanked here, in every text.
 */
export async function readFirstSheet(bytes: Buffer): Promise<Result<FirstSheet, WorkbookCode>> {
  const parts = unpackWorkbook(bytes);
  if (!parts.ok) return parts;
  const scanned = scanSheet(parts.value.sheet.toString('utf8'));
  if (!scanned.ok) return scanned;
  const { hiddenRows } = scanned.value;
  const { hasOtherValues } = parts.value;
  const values = await readValues(parts.value, scanned.value);
  return values.ok ? ok({ hiddenRows, hasOtherValues, rows: rowsOf(scanned.value, values.value) }) : values;
}

type Values = readonly (readonly unknown[])[];

async function readValues(
  parts: WorkbookParts,
  { xml }: ScannedSheet,
): Promise<Result<Values, WorkbookCode>> {
  const archive = zipSync(packable(parts, xml), { level: 0 });
  try {
    const parseNumber = (raw: string): SheetNumber => ({ raw });
    return ok(await readSheet(new Blob([archive]), { trim: false, parseNumber }));
  } catch {
    // Any error of the library is about what stands in the parts.
    return err('workbook.damaged');
  }
}

function packable({ sharedStrings, styles, isFrom1904 }: WorkbookParts, sheet: readonly Buffer[]) {
  const date1904 = isFrom1904 ? ' date1904="1"' : '';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${NAMESPACE}/${type}" Target="${target}"/>`;
  const relations = [
    relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    ...(sharedStrings === undefined ? [] : [relation('r2', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation('r3', 'styles', 'styles.xml')]),
  ].join('');
  return {
    'xl/workbook.xml': Buffer.from(
      `<workbook xmlns:r="${NAMESPACE}"><workbookPr${date1904}/><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': Buffer.from(`<Relationships>${relations}</Relationships>`),
    'xl/worksheets/sheet1.xml': Buffer.concat(sheet),
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
  };
}

function* rowsOf({ rows, marks }: ScannedSheet, values: Values): Generator<SheetRow> {
  for (const line of rows) {
    const blanked: number[] = [];
    const cells = (values[line - 1] ?? []).map((value, index) => {
      const text = cellText(value);
      const clean = text === null ? null : blankedText(text);
      if (clean !== text) blanked.push(index + 1);
      return clean;
    });
    const { formulas, unreadable, ...others } = marks.get(line) ?? UNMARKED;
    const unread = cells.flatMap((cell, index) => (cell === null ? [index + 1] : []));
    yield { line, cells, blanked, formulas, ...others, unreadable: [...unreadable, ...unread] };
  }
}
