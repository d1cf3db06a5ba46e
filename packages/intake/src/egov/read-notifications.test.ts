import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { findPlace } from '@renkei/contract/files';
import type { ReadEvent } from '../read-event.ts';
import { newSeenRows } from '../seen-rows.ts';
import { exampleCells, fileOf, withCell } from '../test-kit/egov-file.ts';
import { encode } from '../test-kit/encode.ts';
import { all, cutAt, streamOf } from '../test-kit/streams.ts';
import { readNotifications } from './read-notifications.ts';

const FILE = 'notifications/a.csv';
const NUMBER = '123456789012';

type Events = readonly ReadEvent<'notifications'>[];

function read(
  file: string | Uint8Array | readonly (readonly string[])[],
  seen = newSeenRows(),
): Promise<Events> {
  const bytes =
    file instanceof Uint8Array ? file : encode(typeof file === 'string' ? file : fileOf(file), 'cp932');
  return all(readNotifications(FILE, streamOf(bytes), seen));
}

const codes = (events: Events): string[] =>
  events.flatMap((event) =>
    event.kind === 'bad' ? [`${event.bad.line}:${event.bad.column} ${event.bad.code}`] : [],
  );
const blanked = (events: Events): string[] =>
  events.flatMap((event) =>
    event.kind === 'blanked' ? [`${event.cell.line}:${event.cell.column} ${event.cell.columnName}`] : [],
  );
const kept = (events: Events) => events.flatMap((event) => (event.kind === 'kept' ? [event] : []));

function end(events: Events) {
  const last = events.at(-1);
  assert.ok(last?.kind === 'file');
  return last;
}

test('the example of the page is read', async () => {
  const events = await read(exampleCells());
  assert.deepEqual(codes(events), []);
  assert.deepEqual(kept(events)[0]?.row, {
    // SHA-256 of `i:9902-000001-3`, worked out with sha256sum and tr 0-9 g-p.
    notificationId: '9901-000001-1/20261001/mdplhhkejele',
    form: '10101',
    employerKey: '9901-000001-1',
    establishmentNumber: '9901-000001-1',
    insuredNumber: '9902-000001-3',
    name: 'SAMPLE HANAKO',
    nameKana: 'ｻﾝﾌﾟﾙ ﾊﾅｺ',
    nameKanaFolded: 'サンプル ハナコ',
    nameLatin: 'SAMPLE HANAKO',
    sex: 'female',
    statusAsWritten: '留学',
    statusSlug: 'student',
    stayUntilAsWritten: '2026-09-30',
    permissionAsWritten: true,
    dispatchCode: '2',
    weeklyHours: '28:00',
    wageForm: '4',
    monthlyWage: 154,
    nationalityAsWritten: 'XXA',
    cardNumberAsWritten: 'XX00000001XX',
    cardNumber: 'XX00000001XX',
    birthDate: '1994-05-17',
    hiredOn: '2026-10-01',
    outsideEra: [],
    employerName: '見本食品株式会社',
    employerAddress: '見本県見本市見本町0-0',
    recordedOn: '2026-10-05',
  });
  assert.deepEqual([end(events).encoding, end(events).outcome], ['cp932', 'read']);
});

test('each value has its place, in the row or in the head', async () => {
  const [event] = kept(await read(exampleCells()));
  assert.ok(event !== undefined);
  const place = (field: string): string => {
    const found = findPlace('notifications', event.source, field);
    return `${found?.file}:${found?.line}:${found?.column}`;
  };
  assert.equal(place('birthDate'), `${FILE}:10:13`);
  assert.equal(place('cardNumber'), `${FILE}:10:62`);
  assert.equal(place('establishmentNumber'), `${FILE}:7:10`);
  assert.equal(place('employerName'), `${FILE}:7:7`);
  assert.equal(place('recordedOn'), `${FILE}:2:4`);
});

test('an establishment number of the row stands before the head’s and in its own column', async () => {
  const cells = exampleCells();
  cells[9]?.splice(16, 3, '9903', '000002', '4');
  const [event] = kept(await read(cells));
  assert.equal(event?.row.establishmentNumber, '9903-000002-4');
  assert.equal(event?.source.columns['establishmentNumber'], 17);
});

test('the layout of 61 columns is read without a card number', async () => {
  const cells = exampleCells().map((line) => (line.length === 62 ? line.slice(0, 61) : line));
  const events = await read(cells);
  assert.equal(kept(events)[0]?.row.cardNumberAsWritten, undefined);
  assert.equal(end(events).columns['cardNumber'], undefined);
});

test('a malformed card number is kept as written', async () => {
  const [event] = kept(await read(withCell(10, 62, 'XX1234')));
  assert.deepEqual([event?.row.cardNumber, event?.row.cardNumberAsWritten], [undefined, 'XX1234']);
});

test('平成35年 is converted and marked', async () => {
  const cells = withCell(10, 20, '平成');
  cells[9]?.splice(20, 1, '35');
  const [event] = kept(await read(cells));
  assert.deepEqual([event?.row.hiredOn, event?.row.outsideEra], ['2023-10-01', ['hiredOn']]);
});

test('every problem of a row is named', async () => {
  const cells = withCell(10, 12, '3');
  cells[9]?.splice(12, 4, '', '', '', '');
  cells[9]?.splice(24, 2, '6', '12.5');
  cells[9]?.splice(32, 1, '75');
  cells[9]?.splice(51, 1, '31');
  cells[9]?.splice(3, 1, '99');
  assert.deepEqual(codes(await read(cells)), [
    '10:4 insured-number.malformed',
    '10:12 cell.not-in-list',
    '10:13 cell.missing',
    '10:25 cell.not-in-list',
    '10:26 wage.malformed',
    '10:32 hours.malformed',
    '10:50 date.not-a-day',
  ]);
});

test('wages are no part of who was hired, and blank ones are none', async () => {
  const ids = new Set<string | undefined>();
  for (const [form, wage, expected] of [
    ['4', '154', ['4', 154]],
    ['１', '２２０', ['1', 220]],
    ['', '', [undefined, undefined]],
  ] as const) {
    const cells = exampleCells();
    cells[9]?.splice(24, 2, form, wage);
    const [event] = kept(await read(cells));
    ids.add(event?.row.notificationId);
    assert.deepEqual([event?.row.wageForm, event?.row.monthlyWage], expected);
  }
  assert.equal(ids.size, 1);
});

test('a head or layout that differs refuses the file, with the place', async () => {
  const refusals: readonly (readonly [number, number, string, string])[] = [
    [1, 3, 'ＦＤ', '1:null head.line-broken'],
    [2, 3, '00/1', '2:3 head.line-broken'],
    [2, 4, '20260230', '2:4 head.line-broken'],
    [2, 5, '22224', '2:5 head.form-not-supported'],
    [3, 1, '[data]', '3:null head.line-broken'],
    [7, 10, '99', '7:10 head.line-broken'],
    [8, 1, '', '8:null head.line-broken'],
    [9, 1, '様式', '9:1 layout.column-name'],
    [9, 3, '備考', '9:3 layout.individual-number-place'],
    [9, 45, '氏名', '9:45 layout.column-name'],
    [9, 55, '個人 番号（再）', '9:55 layout.individual-number-place'],
    [9, 62, '旅券番号', '9:62 layout.column-name'],
    [9, 62, '在留カード番号,余分', '9:null layout.column-count'],
    [10, 1, '10102', '10:1 head.form-not-supported'],
  ];
  for (const [line, column, text, expected] of refusals) {
    const events = await read(withCell(line, column, text));
    assert.deepEqual(codes(events), [expected]);
    assert.deepEqual([end(events).outcome, end(events).contentHash, kept(events)], ['refused', null, []]);
  }
});

test('column names may differ in width, brackets and blanks', async () => {
  assert.deepEqual(codes(await read(withCell(9, 45, '被保険者氏名 (ﾛｰﾏ字)'))), []);
});

test('a later row of another form is named and the rest is read', async () => {
  const cells = exampleCells();
  cells.push(withCell(10, 1, '10191')[9] ?? [], withCell(10, 6, '4')[9] ?? []);
  const events = await read(cells);
  assert.deepEqual(codes(events), ['11:1 form.not-supported']);
  assert.equal(kept(events)[1]?.row.insuredNumber, '9902-000001-4');
});

test('a file that ends within its head, or is empty, is refused', async () => {
  assert.deepEqual(codes(await read('')), ['0:null file.empty']);
  assert.deepEqual(codes(await read(exampleCells().slice(0, 4))), ['5:null head.line-broken']);
  assert.deepEqual(codes(await read(exampleCells().slice(0, 8))), ['9:null layout.column-count']);
  assert.deepEqual(codes(await read(Buffer.from('504b030414000000', 'hex'))), ['0:null file.not-text']);
});

test('a head without rows is a file without rows', async () => {
  const events = await read(exampleCells().slice(0, 9));
  assert.deepEqual([codes(events), end(events).outcome, end(events).counts.read], [[], 'read', 0]);
});

test('a file sent again under another name and ＦＤ通番 makes no second notice', async () => {
  const seen = newSeenRows();
  const [first] = kept(await read(exampleCells(), seen));
  assert.ok(first !== undefined);
  const again = withCell(2, 3, '017');
  const events = await all(
    readNotifications('notifications/other.csv', streamOf(encode(fileOf(again), 'utf-8')), seen),
  );
  assert.deepEqual(codes(events), ['10:null row.duplicate']);
  assert.equal(kept(events).length, 0);
  const elsewhere = again.toSpliced(9, 0, withCell(10, 6, '9')[9] ?? []);
  const [, moved] = kept(await read(elsewhere));
  assert.equal(moved?.row.notificationId, first.row.notificationId);
  assert.deepEqual(moved?.row, first.row);
});

test('the same notice that says something else on the same day is named, on a later day it is a version', async () => {
  const seen = newSeenRows();
  const [first] = kept(await read(exampleCells(), seen));
  assert.deepEqual(codes(await read(withCell(10, 52, '29'), seen)), ['10:null row.conflict']);
  const later = withCell(10, 52, '29');
  later[1]?.splice(3, 1, '20261006');
  const [corrected] = kept(await read(later, seen));
  assert.equal(corrected?.row.notificationId, first?.row.notificationId);
  assert.equal(corrected?.row.stayUntilAsWritten, '2026-09-29');
});

test('a notice is known by insured number, else by card and birth date, else by name and birth date', async () => {
  const idOf = async (...changes: readonly (readonly [number, string])[]): Promise<string> => {
    const cells = exampleCells();
    for (const [column, text] of changes) cells[9]?.splice(column - 1, 1, text);
    const [event] = kept(await read(cells));
    return event?.row.notificationId ?? '';
  };
  const uninsured = [
    [4, ''],
    [5, ''],
    [6, ''],
  ] as const;
  const nameless = [...uninsured, [62, '']] as const;
  assert.equal(await idOf([62, 'XX00000009XX'], [45, 'OTHER']), await idOf());
  assert.equal(await idOf(...uninsured, [62, 'ｘｘ 00000001ｘｘ'], [45, 'OTHER']), await idOf(...uninsured));
  assert.notEqual(await idOf(...uninsured, [62, 'XX00000009XX']), await idOf(...uninsured));
  assert.notEqual(await idOf(...uninsured, [16, '18']), await idOf(...uninsured));
  assert.equal(await idOf(...nameless, [45, 'ｓａｍｐｌｅ、Hanako']), await idOf(...nameless));
  assert.notEqual(await idOf(...nameless, [45, 'SAMPLE HANA']), await idOf(...nameless));
  assert.notEqual(await idOf([23, '02']), await idOf());
});

test('a second file of the same notices is named row by row and has the same hash', async () => {
  const seen = newSeenRows();
  const first = await read(exampleCells(), seen);
  const second = await read(exampleCells(), seen);
  assert.deepEqual(codes(second), ['10:null row.duplicate']);
  assert.equal(end(first).contentHash, end(second).contentHash);
});

test('column 3 is blanked and named whatever it holds, and the hash is that of the file without it', async () => {
  const without = createHash('sha256')
    .update(encode(fileOf(exampleCells()), 'cp932'))
    .digest('hex');
  for (const held of [NUMBER, '12345', '名前', '１２３４５６７８９０１２']) {
    const events = await read(withCell(10, 3, held));
    assert.deepEqual(blanked(events), ['10:3 個人番号']);
    assert.deepEqual([end(events).contentHash, end(events).counts.blanked], [without, 1]);
    assert.equal(kept(events).length, 1);
    assert.ok(!JSON.stringify(events).includes(held));
  }
});

test('the words 難民認定申請 in 在留資格, in brackets or alone, are nowhere in what intake returns', async () => {
  for (const words of [
    '難民認定申請',
    '特定活動（難民認定申請）',
    '特定活動 難民認定申請',
    '留学(難民認定申請',
    '特定技能1号（難民認定申請）',
  ]) {
    const events = await read(withCell(10, 48, words));
    assert.equal(kept(events).length, 1);
    assert.ok(!/難民|認定/u.test(JSON.stringify(events)), words);
  }
  const [event] = kept(await read(withCell(10, 48, '難民認定申請')));
  assert.equal(event?.row.statusNotRecognised, true);
});

test('the same words in a neighbouring column of a shifted row are not repeated by its message', async () => {
  for (const column of [12, 13, 17, 50, 53, 54]) {
    const events = await read(withCell(10, column, '難民認定申請'));
    assert.equal(kept(events).length, 0);
    assert.ok(!/難民|認定/u.test(JSON.stringify(events)), String(column));
  }
});

const hostile: readonly (readonly [string, string, readonly string[]])[] = [
  ['in quotes', fileOf(withCell(10, 3, `"${NUMBER}"`)), ['10:3 個人番号']],
  ['with one comma too many', fileOf(withCell(10, 3, `,${NUMBER}`)), ['10:4 被保険者番号4桁']],
  ['in the line of column names', fileOf(withCell(9, 5, NUMBER)), ['9:5 ']],
  ['in the values of the head', fileOf(withCell(7, 7, `見本${NUMBER}`)), ['7:7 ']],
  ['in the name', fileOf(withCell(10, 8, `見本 ${NUMBER}`)), ['10:8 被保険者氏名']],
  ['in a column that is never decoded', fileOf(withCell(10, 55, NUMBER)), ['10:55 備考']],
  ['as the card number', fileOf(withCell(10, 62, NUMBER)), ['10:62 在留カード番号']],
  ['behind an unclosed quote', fileOf(withCell(10, 8, `"${NUMBER}`)), ['10:8 被保険者氏名']],
  [
    'at the end of a line of 70 KiB',
    fileOf(withCell(10, 8, `${'x'.repeat(70 * 1024)}${NUMBER}`)),
    ['10:8 被保険者氏名'],
  ],
  [
    'as column 3 of a line of 70 KiB',
    fileOf(withCell(10, 3, `${NUMBER},${'x'.repeat(70 * 1024)}`)),
    ['10:3 個人番号'],
  ],
  ['beyond the last column', `${fileOf(exampleCells()).trimEnd()},,${NUMBER}`, ['10:64 ']],
  ['before the head', `${NUMBER}\r\n${fileOf(exampleCells())}`, ['1:1 ']],
];

for (const [where, text, expected] of hostile) {
  test(`an individual number ${where} is named by its cell and said nowhere`, async () => {
    const bytes = encode(text, 'cp932');
    for (const cut of [[], [Buffer.from(bytes).indexOf('1234567') + 4]]) {
      const events = await all(readNotifications(FILE, streamOf(...cutAt(bytes, cut)), newSeenRows()));
      assert.deepEqual(blanked(events), expected);
      assert.ok(!JSON.stringify(events).includes(NUMBER));
    }
  });
}

test('a cell that is longer than a record and holds many numbers is named once', async () => {
  for (const column of [3, 8]) {
    const events = await read(withCell(10, column, `${NUMBER} x `.repeat(20_000)));
    assert.deepEqual(codes(events), ['10:null row.too-long']);
    assert.deepEqual([blanked(events).length, end(events).counts.blanked], [1, 1]);
  }
});

test('three cells that together read as an individual number are masked in the message', async () => {
  const cells = exampleCells();
  cells[9]?.splice(3, 3, '1234', '5678', '9012');
  const events = await read(cells);
  assert.deepEqual(codes(events), ['10:4 insured-number.malformed']);
  assert.ok(!JSON.stringify(events).includes('9012'));
});

test('a row of nothing but an individual number is read and named, not passed over as a blank line', async () => {
  const events = await read([...exampleCells(), [NUMBER]]);
  assert.deepEqual(codes(events), ['11:null row.cell-count']);
  assert.deepEqual([end(events).counts.read, end(events).counts.named], [2, 1]);
  assert.ok(!JSON.stringify(events).includes(NUMBER));
});
