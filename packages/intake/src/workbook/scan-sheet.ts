import { err, ok, type Result } from '@renkei/kernel';
import { limits } from './limits.ts';
import { attributeOf, elements } from './xml.ts';
import type { WorkbookCode } from './zip-directory.ts';

/** What must be known of a row beside its values. Columns from 1. */
export type RowMarks = {
  readonly formulas: readonly number[];
  readonly unreadable: readonly number[];
  /** Values stand beyond the last column that is read. */
  readonly isTooWide: boolean;
  readonly isMerged: boolean;
};

/** Some rows of a sheet, written anew with nothing in them but cells that hold a value of their own. */
export type SheetBlock = {
  /** Which rows of the sheet these are. */
  readonly lines: readonly number[];
  /** `<row>` elements, numbered from 1. */
  readonly xml: Buffer;
};

export type ScannedSheet = {
  readonly blocks: readonly SheetBlock[];
  /** By row of the sheet, for the rows that have marks. */
  readonly marks: ReadonlyMap<number, RowMarks>;
  readonly hiddenRows: number;
};

type Row = {
  readonly number: number;
  readonly cells: string[];
  readonly formulas: number[];
  readonly unreadable: number[];
  lastColumn: number;
  isTooWide: boolean;
};

type Scan = {
  /** Text of each shared string as XML, without readings. */
  readonly strings: readonly string[];
  readonly blocks: SheetBlock[];
  readonly marks: Map<number, Omit<RowMarks, 'isMerged'>>;
  readonly rows: number[];
  lines: number[];
  text: string[];
  row: Row | undefined;
  lastRow: number;
  hiddenRows: number;
};

// Spreadsheet programs write none of these; they are what an attack on a reader of XML is made of.
const STRANGE = /<!--|<!\[CDATA\[|<!DOCTYPE|<!ENTITY/u;
const ROW_OR_CELL = /<(?:\w+:)?(?:row(\s[^>]*?)?\/?>|c(\s[^>]*?)?(?:\/>|(?<!\/)>([\s\S]*?)<\/(?:\w+:)?c>))/gu;
const FORMULA = /<(?:\w+:)?f[\s/>]/u;
const HAS_VALUE = /<(?:\w+:)?(?:v|is)[\s>]/u;
const SHARED = /<(?:\w+:)?v[^>]*>\s*(\d+)\s*</u;
const REFERENCE = /^([A-Z]{1,3})\d+$/u;
const BLOCK = 1000;

/**
 * Goes once through the XML of a sheet: which cells hold formulas or errors, which rows are hidden or merged, how many
 * rows there are. The cached value of a formula goes no further.
 */
export function scanSheet(xml: string, strings: readonly string[]): Result<ScannedSheet, WorkbookCode> {
  if (STRANGE.test(xml)) return err('workbook.damaged');
  const scan: Scan = {
    strings,
    blocks: [],
    marks: new Map(),
    rows: [],
    lines: [],
    text: [],
    row: undefined,
    lastRow: 0,
    hiddenRows: 0,
  };
  for (const [whole, rowAttributes, cellAttributes = '', inside = ''] of xml.matchAll(ROW_OR_CELL)) {
    const isCell = cellAttributes !== '' || /^<(?:\w+:)?c[\s/>]/u.test(whole.slice(0, 20));
    const isGood = isCell ? takeCell(scan, cellAttributes, inside) : beginRow(scan, rowAttributes ?? '');
    if (!isGood) return err('workbook.damaged');
    if (scan.rows.length > limits.rows) return err('workbook.too-large');
  }
  endRow(scan);
  if (scan.rows.length > limits.rows) return err('workbook.too-large');
  endBlock(scan);
  const marks = withMerged(scan, elements(xml, 'mergeCell'));
  return ok({ blocks: scan.blocks, marks, hiddenRows: scan.hiddenRows });
}

function beginRow(scan: Scan, attributes: string): boolean {
  endRow(scan);
  const written = attributeOf(attributes, 'r');
  const number = written === undefined ? scan.lastRow + 1 : Number(written);
  if (!Number.isSafeInteger(number) || number <= scan.lastRow || number > 1_048_576) return false;
  scan.lastRow = number;
  if (['1', 'true'].includes(attributeOf(attributes, 'hidden') ?? '')) scan.hiddenRows += 1;
  scan.row = { number, cells: [], formulas: [], unreadable: [], lastColumn: 0, isTooWide: false };
  return true;
}

function takeCell(scan: Scan, attributes: string, inside: string): boolean {
  const { row } = scan;
  if (row === undefined) return false;
  const reference = attributeOf(attributes, 'r');
  const column = reference === undefined ? row.lastColumn + 1 : columnOf(reference);
  if (column <= row.lastColumn) return false;
  row.lastColumn = column;
  const type = attributeOf(attributes, 't');
  if (FORMULA.test(inside)) row.formulas.push(column);
  else if (!HAS_VALUE.test(inside)) return true;
  else if (column > limits.columns) row.isTooWide = true;
  else {
    const written = cellXml(scan, { type, style: attributeOf(attributes, 's'), inside });
    if (written === undefined) row.unreadable.push(column);
    else row.cells.push(`<c r="${lettersOf(column)}${scan.lines.length + 1}"${written}</c>`);
  }
  return true;
}

type CellParts = {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly inside: string;
};

/** A cell behind its reference; a shared string is written into it. Undefined for an error and a string that is not there. */
function cellXml({ strings }: Scan, { type, style, inside }: CellParts): string | undefined {
  if (type === 'e') return undefined;
  if (type !== 's') {
    const [styled, typed] = [
      style === undefined ? '' : ` s="${style}"`,
      type === undefined ? '' : ` t="${type}"`,
    ];
    return `${styled}${typed}>${inside}`;
  }
  const text = strings[Number(SHARED.exec(inside)?.[1] ?? Number.NaN)];
  return text === undefined ? undefined : ` t="inlineStr"><is><t>${text}</t></is>`;
}

function endRow(scan: Scan): void {
  const { row } = scan;
  scan.row = undefined;
  if (row === undefined) return;
  const { number, cells, formulas, unreadable, isTooWide } = row;
  const isMarked = formulas.length > 0 || unreadable.length > 0 || isTooWide;
  if (cells.length === 0 && !isMarked) return;
  scan.rows.push(number);
  if (isMarked) scan.marks.set(number, { formulas, unreadable, isTooWide });
  scan.lines.push(number);
  scan.text.push(`<row r="${scan.lines.length}">${cells.join('')}</row>`);
  if (scan.lines.length >= BLOCK) endBlock(scan);
}

function endBlock(scan: Scan): void {
  if (scan.lines.length > 0) scan.blocks.push({ lines: scan.lines, xml: Buffer.from(scan.text.join('')) });
  scan.lines = [];
  scan.text = [];
}

/** A row is merged if a range of several cells touches it. */
function withMerged(scan: Scan, ranges: readonly string[]): ReadonlyMap<number, RowMarks> {
  const steps = new Map<number, number>();
  for (const range of ranges) {
    const [from, until] = (attributeOf(range, 'ref') ?? '').match(/\d+/gu)?.map(Number) ?? [];
    if (from === undefined || until === undefined) continue;
    steps.set(from, (steps.get(from) ?? 0) + 1);
    steps.set(until + 1, (steps.get(until + 1) ?? 0) - 1);
  }
  const changes = [...steps].toSorted(([a], [b]) => a - b);
  const marks = new Map<number, RowMarks>();
  let [next, depth] = [0, 0];
  for (const number of scan.rows) {
    for (let change = changes[next]; change !== undefined && change[0] <= number; change = changes[next]) {
      depth += change[1];
      next += 1;
    }
    const own = scan.marks.get(number);
    if (own === undefined && depth === 0) continue;
    const none = { formulas: [], unreadable: [], isTooWide: false };
    marks.set(number, { ...none, ...own, isMerged: depth > 0 });
  }
  return marks;
}

/** Of a reference such as `AB12`; 0 where it is none. */
function columnOf(reference: string): number {
  const letters = REFERENCE.exec(reference)?.[1] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function lettersOf(column: number): string {
  const first = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return first === 0 ? last : `${lettersOf(first)}${last}`;
}
