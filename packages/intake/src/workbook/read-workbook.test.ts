import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadEvent } from '../read-event.ts';
import { newSeenRows } from '../seen-rows.ts';
import { readNotices } from '../notices/read-notices.ts';
import { fileOf } from '../test-kit/egov-file.ts';
import { encode } from '../test-kit/encode.ts';
import { form3Cells } from '../test-kit/form-3-file.ts';
import { all, cutAt, streamOf } from '../test-kit/streams.ts';
import {
  formulaCell,
  type MadeCell,
  numberCell,
  packed,
  relationsXml,
  rowXml,
  sharedCell,
  sheetXml,
  workbookParts,
  workbookXml,
} from '../test-kit/workbook-file.ts';
import { readWorkbook } from './read-workbook.ts';

const FILE = 'notifications/form3.xlsx';
const NUMBER = '123456789012';

type Events = readonly ReadEvent<'notifications' | 'separations'>[];

function read(bytes: Uint8Array, seen = newSeenRows()): Promise<Events> {
  return all(readWorkbook(FILE, streamOf(...cutAt(bytes, [5, 900])), seen));
}

/** The example with cells replaced: line, column and what stands there. */
function example(
  ...changes: readonly (readonly [line: number, column: number, cell: MadeCell])[]
): MadeCell[][] {
  const rows: MadeCell[][] = form3Cells();
  for (const [line, column, cell] of changes) rows[line - 1]?.splice(column - 1, 1, cell);
  return rows;
}

const book = (
  rows: readonly (readonly MadeCell[])[],
  instead: Readonly<Record<string, string>> = {},
): Promise<Events> => read(packed(workbookParts(rows, instead)));

const codes = (events: Events): string[] =>
  events.flatMap((event) =>
    event.kind === 'bad' ? [`${event.bad.line}:${event.bad.column} ${event.bad.code}`] : [],
  );
const blanked = (events: Events): string[] =>
  events.flatMap((event) =>
    event.kind === 'blanked' ? [`${event.cell.line}:${event.cell.column} ${event.cell.columnName}`] : [],
  );
const rowsOf = (events: Events) => events.flatMap((event) => (event.kind === 'kept' ? [event.row] : []));

function end(events: Events) {
  const last = events.at(-1);
  assert.ok(last?.kind === 'file');
  return last;
}

test('a workbook gives the rows that the same cells give as CSV', async () => {
  const fromCsv = await all(
    readNotices('a.csv', streamOf(encode(fileOf(form3Cells()), 'utf-8')), newSeenRows()),
  );
  const events = await book(example());
  assert.deepEqual(codes(events), []);
  assert.deepEqual(rowsOf(events), rowsOf(fromCsv));
  const { outcome, counts, columns } = end(events);
  assert.deepEqual([outcome, counts.read, counts.kept, columns['recordedOn']], ['read', 2, 2, 19]);
});

test('days are read as dates of 1900 and of 1904 and as text; numbers as numbers', async () => {
  const expected = rowsOf(await book(example()));
  const cells = (shift: number) =>
    example(
      [2, 6, numberCell(34471 - shift, 'day')],
      [2, 11, numberCell(46296.75 - shift, 'day')],
      [2, 7, numberCell(1)],
      [2, 17, numberCell('99010000011')],
      [3, 12, numberCell(20260930)],
      [3, 18, numberCell('5.990000000012E12')],
    );
  assert.deepEqual(rowsOf(await book(cells(0))), expected);
  const from1904 = { 'xl/workbook.xml': workbookXml(['rId1'], ' date1904="1"') };
  assert.deepEqual(rowsOf(await book(cells(1462), from1904)), expected);
});

test('a number that is only the digits of a card is kept as written, and a day without its style is named', async () => {
  const events = await book(example([2, 10, numberCell('00000003')], [3, 12, numberCell(46295)]));
  assert.deepEqual(codes(events), ['3:12 date.not-a-day']);
  const [hire] = rowsOf(events);
  assert.ok(hire !== undefined && 'form' in hire);
  assert.deepEqual([hire.cardNumber, hire.cardNumberAsWritten], [undefined, '3']);
});

test('a cell with a formula is named with its place and its cached value is nowhere', async () => {
  const events = await book(
    example([2, 8, formulaCell('A1&amp;B1', '難民認定申請')], [2, 2, formulaCell('1', '')]),
  );
  assert.deepEqual(codes(events), ['2:2 workbook.formula', '2:8 workbook.formula']);
  assert.ok(!/難民/u.test(JSON.stringify(events)));
  const { counts } = end(events);
  assert.deepEqual([counts.read, counts.kept, counts.named], [2, 1, 1]);
  const uncached = await book(example([2, 8, { xml: '<c r="?" t="str"><f>A1</f></c>' }]));
  assert.deepEqual(codes(uncached), ['2:8 workbook.formula']);
});

test('an individual number in a shared string, an inline string, a numeric cell and a formula’s cached value is nowhere in what intake returns', async () => {
  const shared = `<sst><si><t>${NUMBER}</t></si><si><r><t>SAMPLE 1234</t></r><r><t>5678</t></r><r><t>9012</t></r></si></sst>`;
  const rows = example(
    [1, 16, `事業主氏名 ${NUMBER}`],
    [2, 2, sharedCell(1)],
    [2, 8, sharedCell(0)],
    [2, 15, NUMBER],
    [2, 16, '１２３４－５６７８－９０１２'],
    [2, 10, numberCell(NUMBER)],
    [3, 2, numberCell('1.23456789012E11')],
    [3, 8, numberCell(NUMBER, 'day')],
    [3, 4, formulaCell('B2', NUMBER)],
  );
  rows[0]?.splice(15, 1, '事業主氏名');
  const events = await book(rows, { 'xl/sharedStrings.xml': shared });
  assert.ok(!/12345678|56789012|5678.9012|５６７８/u.test(JSON.stringify(events)));
  assert.deepEqual(blanked(events), [
    '2:2 氏名',
    '2:8 国籍・地域',
    '2:10 在留カード番号',
    '2:15 事業所電話番号',
    '2:16 事業主氏名',
    '3:2 氏名',
  ]);
  assert.deepEqual(codes(events), ['3:4 workbook.formula', '3:8 workbook.cell-unreadable']);
  const inHeader = await book(example([1, 16, `事業主氏名 ${NUMBER}`]));
  assert.deepEqual([blanked(inHeader), codes(inHeader)], [['1:16 '], ['1:16 form-3.column-unknown']]);
  assert.ok(!JSON.stringify(inHeader).includes(NUMBER));
});

test('the words 難民認定申請 in 在留資格 of a workbook are nowhere in what intake returns', async () => {
  const events = await book(example([2, 4, '特定活動（難民認定申請）'], [3, 4, '難民認定申請']));
  assert.equal(rowsOf(events).length, 2);
  assert.ok(!/難民|認定/u.test(JSON.stringify(events)));
});

test('lines are rows of the sheet, empty rows are none, and hidden rows are read and said', async () => {
  const [header = [], hire = [], separation = []] = example();
  const rows = [
    rowXml(header, 0),
    '<row r="2"><c r="A2" s="1"/></row>',
    rowXml(hire, 6).replace('<row ', '<row hidden="1" '),
    rowXml(separation.with(11, ''), 8),
    '<row r="1048576" s="1"/>',
  ];
  const events = await book([], { 'xl/worksheets/sheet1.xml': sheetXml(rows.join('')) });
  assert.deepEqual(codes(events), ['0:null workbook.hidden-rows', '9:12 cell.missing']);
  const kept = events.find((event) => event.kind === 'kept');
  assert.equal(kept?.source.line, 7);
  assert.equal(end(events).counts.read, 2);
});

test('rows and cells that do not say where they stand follow the ones before', async () => {
  const rows = example()
    .map((cells, index) =>
      rowXml(
        cells.map((cell) => (cell === '' ? { xml: '<c r="?"/>' } : cell)),
        index,
      ),
    )
    .join('')
    .replaceAll(/ r="[A-Z]*\d+"/gu, '');
  assert.equal(rowsOf(await book([], { 'xl/worksheets/sheet1.xml': sheetXml(rows) })).length, 2);
});

test('merged cells in a row of a notice are named; in the header they are not', async () => {
  const rows = example().map(rowXml).join('');
  const merged = (...ranges: readonly string[]) =>
    sheetXml(rows, `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`);
  const events = await book([], { 'xl/worksheets/sheet1.xml': merged('M2:M3', 'P1:Q1') });
  assert.deepEqual(codes(events), ['2:null workbook.merged', '3:null workbook.merged']);
  const other = await book([], { 'xl/worksheets/sheet1.xml': merged('A1:B1', 'A9:B12') });
  assert.deepEqual(codes(other), []);
});

test('values on other sheets are said; empty other sheets are not; macros refuse', async () => {
  const three = {
    'xl/workbook.xml': workbookXml(['rId1', 'rId4']),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId4', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ]),
  };
  const other = (rows: string) => book(example(), { ...three, 'xl/worksheets/sheet2.xml': sheetXml(rows) });
  assert.deepEqual(codes(await other('<row r="1"/>')), []);
  const events = await other(rowXml(['x'], 0));
  assert.deepEqual([codes(events), rowsOf(events).length], [['0:null workbook.other-sheets'], 2]);
  const macros = await book(example(), { 'xl/vbaProject.bin': 'x' });
  assert.deepEqual([codes(macros), end(macros).outcome], [['0:null workbook.macros'], 'refused']);
});

test('errors of the sheet and values beyond the header are named with their row', async () => {
  const events = await book(
    [
      ...example([2, 8, { xml: '<c r="?" t="e"><v>#N/A</v></c>' }]),
      ['', ...Array.from({ length: 20 }, () => ''), 'x'],
      [...Array.from({ length: 80 }, () => ''), 'x'],
    ].map((cells) => cells.map((cell) => (cell === '' ? '' : cell))),
  );
  assert.deepEqual(codes(events), [
    '2:8 workbook.cell-unreadable',
    '4:null row.cell-count',
    '5:null row.cell-count',
  ]);
  assert.deepEqual([end(events).counts.read, end(events).counts.named], [4, 3]);
});

test('a cell of which nothing can be made is named with its row, and the others are read', async () => {
  const style = { xml: '<c r="?" s="77"><v>1</v></c>' };
  const events = await book(example([2, 2, sharedCell(99)], [3, 8, style]));
  assert.deepEqual(codes(events), ['2:2 workbook.cell-unreadable', '3:null workbook.cell-unreadable']);
  const [header = [], hire = [], separation = []] = example([2, 8, style]);
  const mixed = await book([header, separation, hire, hire.with(7, 'A')]);
  assert.deepEqual([codes(mixed), rowsOf(mixed).length], [['3:null workbook.cell-unreadable'], 2]);
});

test('what is no workbook, and what cannot be opened, ends with its own message and cure', async () => {
  const zip = packed({ 'readme.txt': 'x' });
  const whole = packed(workbookParts(example()));
  const encrypted = Buffer.from(whole);
  const entry = encrypted.indexOf(Buffer.from('504b0102', 'hex'));
  encrypted[entry + 8] = 1;
  const cases: readonly (readonly [Uint8Array, string])[] = [
    [encode(fileOf(form3Cells()), 'cp932'), 'file.not-a-workbook'],
    [Buffer.from(''), 'file.not-a-workbook'],
    [zip, 'file.not-a-workbook'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'workbook.encrypted'],
    [encrypted, 'workbook.encrypted'],
    [whole.subarray(0, whole.length - 30), 'workbook.damaged'],
    [packed(workbookParts([], { 'xl/worksheets/sheet1.xml': sheetXml('<!DOCTYPE x>') })), 'workbook.damaged'],
    [packed(workbookParts([])), 'file.empty'],
    [new Uint8Array(33 * 1024 * 1024).fill(0x50), 'workbook.too-large'],
  ];
  for (const [bytes, code] of cases) {
    const events = await read(bytes);
    assert.deepEqual(codes(events), [`0:null ${code}`]);
    assert.deepEqual([end(events).outcome, end(events).contentHash], ['refused', null]);
  }
});

test('the same workbook again is named row by row, whatever program saved it', async () => {
  const seen = newSeenRows();
  const first = await read(packed(workbookParts(example())), seen);
  const shared = { 'xl/sharedStrings.xml': '<sst><si><t>SAMPLE TARO</t></si></sst>' };
  const again = await read(packed(workbookParts(example([2, 2, sharedCell(0)]), shared)), seen);
  assert.deepEqual(codes(again), ['2:null row.duplicate', '3:null row.duplicate']);
  assert.equal(end(first).contentHash, end(again).contentHash);
});
