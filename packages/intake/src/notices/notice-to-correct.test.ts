import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadEvent } from '../read-event.ts';
import { newSeenRows } from '../seen-rows.ts';
import { exampleCells, fileOf, withCell } from '../test-kit/egov-file.ts';
import { encode } from '../test-kit/encode.ts';
import { form3Cells, withForm3Cell } from '../test-kit/form-3-file.ts';
import { all, streamOf } from '../test-kit/streams.ts';
import { formulaCell, type MadeCell, packed, workbookParts } from '../test-kit/workbook-file.ts';
import { readNotices } from './read-notices.ts';

type Events = readonly ReadEvent<'notifications' | 'separations'>[];

const read = (file: string, bytes: Uint8Array): Promise<Events> =>
  all(readNotices(file, streamOf(bytes), newSeenRows()));

/** The bytes of the file to correct. */
function correction(events: Events): Buffer {
  const parts = events.flatMap((event) =>
    event.kind === 'bad' && event.toCorrect !== undefined ? [event.toCorrect] : [],
  );
  const [first] = parts;
  return Buffer.concat(first === undefined ? [] : [first.head, ...parts.map(({ row }) => row)]);
}

const kept = (events: Events) => events.flatMap((event) => (event.kind === 'kept' ? [event] : []));
const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

test('of an acquisition file the named rows come back under its head, with column 63, and cure what they answer', async () => {
  const FILE = 'notifications/東京 2,026.csv';
  const cells = withCell(10, 23, '32');
  cells.push(withCell(10, 6, '4')[9] ?? [], withCell(10, 13, '')[9] ?? []);
  const bytes = correction(await read(FILE, encode(fileOf(cells), 'cp932')));
  const lines = decoded(bytes, 'shift_jis').trimEnd().split('\r\n');
  assert.deepEqual(lines.slice(0, 8), fileOf(exampleCells()).split('\r\n').slice(0, 8));
  assert.equal(lines[8], `${exampleCells()[8]?.join(',')},renkei_row`);
  assert.deepEqual(
    lines.slice(9).map((line) => line.split(',').at(62)),
    [
      'notifications/%E6%9D%B1%E4%BA%AC%202%2C026.csv#10',
      'notifications/%E6%9D%B1%E4%BA%AC%202%2C026.csv#12',
    ],
  );
  const put = lines.map((line, at) => (at === 9 ? line.replace(',32,', ',01,') : line));
  const again = await read('notifications/b.csv', encode(`${put.join('\r\n')}\r\n`, 'cp932'));
  assert.deepEqual(
    kept(again).map(({ answers }) => answers),
    [{ file: FILE, line: 10 }],
  );
  const plain = kept(await read('notifications/c.csv', encode(fileOf(exampleCells()), 'cp932')));
  assert.deepEqual(kept(again)[0]?.row, plain[0]?.row);
  // What is still wrong answers the row it was, and not its own place.
  assert.equal(decoded(correction(again), 'shift_jis').split('#').at(-1), '12\r\n');
});

test('the layout of 61 columns takes renkei_row too, and it is no card number', async () => {
  const cells = exampleCells().map((line, at) =>
    at < 8 ? line : [...line.slice(0, 61), at === 8 ? 'renkei_row' : 'notifications/a.csv#12'],
  );
  const [event] = kept(await read('notifications/b.csv', encode(fileOf(cells), 'cp932')));
  assert.deepEqual(event?.answers, { file: 'notifications/a.csv', line: 12 });
  assert.ok(event?.register === 'notifications');
  assert.equal(event.row.cardNumberAsWritten, undefined);
});

test('a reference that is none, and one to a file of another kind', async () => {
  const withReference = (text: string) =>
    exampleCells().map((line, at) => (at < 8 ? line : [...line, at === 8 ? 'renkei_row' : text]));
  const bad = await read('notifications/b.csv', encode(fileOf(withReference('12')), 'cp932'));
  assert.deepEqual(
    bad.flatMap((event) => (event.kind === 'bad' ? [`${event.bad.column} ${event.bad.code}`] : [])),
    ['63 renkei-row.malformed'],
  );
  const other = await read(
    'notifications/b.csv',
    encode(fileOf(withReference('難民認定申請.csv#1')), 'cp932'),
  );
  assert.equal(kept(other)[0]?.answers, undefined);
  assert.ok(!/難民/u.test(JSON.stringify(other)));
});

test('of Form No. 3 the named rows come back in the encoding of the file', async () => {
  for (const [encoding, bom] of [
    ['utf-8', '\ufeff'],
    ['utf-8', ''],
    ['cp932', ''],
  ] as const) {
    const text = `${bom}${fileOf(withForm3Cell(2, '雇入れ年月日', '令和8年13月1日'))}`;
    const bytes = correction(await read('notifications/f.csv', encode(text, encoding)));
    const lines = new TextDecoder(encoding === 'cp932' ? 'shift_jis' : 'utf-8', { ignoreBOM: true })
      .decode(bytes)
      .split('\r\n');
    assert.equal(lines[0], `${bom}${form3Cells()[0]?.join(',')},renkei_row`);
    assert.equal(lines.length, 3);
    const fixed = lines.join('\r\n').replace('13月', '10月');
    const again = kept(await read('notifications/g.csv', encode(fixed, encoding)));
    const plain = kept(await read('notifications/h.csv', encode(fileOf(form3Cells()), encoding)));
    assert.deepEqual(again[0]?.answers, { file: 'notifications/f.csv', line: 2 });
    assert.deepEqual(again[0]?.row, plain[0]?.row);
  }
});

test('of a workbook the file to correct is a CSV in UTF-8 with a byte order mark', async () => {
  const rows: MadeCell[][] = form3Cells();
  rows[1]?.splice(10, 1, formulaCell('TODAY()', '46296'));
  rows[1]?.splice(12, 1, '見本 "介護", 園');
  const bytes = correction(await read('notifications/w.xlsx', packed(workbookParts(rows))));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  assert.ok(text.startsWith('\ufeff届出区分,'));
  const again = await read('notifications/w-to-correct.csv', encode(text, 'utf-8'));
  assert.equal(kept(again).length, 0);
  const [fixed] = kept(
    await read('notifications/x.csv', encode(text.replace(',*,', ',2026/10/1,'), 'utf-8')),
  );
  assert.deepEqual(fixed?.answers, { file: 'notifications/w.xlsx', line: 2 });
  assert.ok(fixed?.register === 'notifications');
  assert.deepEqual([fixed.row.employerName, fixed.row.hiredOn], ['見本 "介護", 園', '2026-10-01']);
});

test('no file to correct holds an individual number, words of a designation, or a cell that a program would run', async () => {
  const NUMBER = '123456789012';
  const words = '特定活動（難民認定申請中）';
  const row = (column: number, text: string): string[] => withCell(10, column, text)[9] ?? [];
  const spoilt = [
    row(23, '32').with(47, words).with(54, `難民認定 ${NUMBER}`).with(2, NUMBER),
    row(50, '難民認定申請').with(7, `SAMPLE ${NUMBER}`),
    row(50, '20x6').with(44, '=HYPERLINK(1)'),
    // Shifted by a comma: nothing of it comes back but its reference.
    row(48, `難民認定申請,${NUMBER}`),
  ];
  for (const cells of spoilt) {
    const file = fileOf([...exampleCells().slice(0, 9), cells]);
    const bytes = correction(await read('notifications/a.csv', encode(file, 'cp932')));
    const text = decoded(bytes, 'shift_jis');
    assert.ok(text.endsWith('notifications/a.csv#10\r\n'));
    assert.ok(!/難民|123456789012|=HYPER/u.test(text), text.split('\r\n')[9]);
  }
  const form3 = [
    withForm3Cell(2, '在留資格', words),
    withForm3Cell(2, '在留期間満了日', words),
    withForm3Cell(2, '事業主氏名', `難民 ${NUMBER}`),
  ];
  for (const cells of form3) {
    cells[1]?.splice(10, 1, '');
    const csv = correction(await read('notifications/f.csv', encode(fileOf(cells), 'utf-8')));
    const sheet = correction(await read('notifications/w.xlsx', packed(workbookParts(cells))));
    for (const bytes of [csv, sheet]) {
      assert.ok(bytes.length > 100);
      assert.ok(!/難民|123456789012/u.test(decoded(bytes, 'utf-8')));
    }
  }
});

test('a row that stands already is in no file to correct', async () => {
  const cells = [...exampleCells(), exampleCells()[9] ?? []];
  assert.equal(correction(await read('notifications/a.csv', encode(fileOf(cells), 'cp932'))).length, 0);
});
