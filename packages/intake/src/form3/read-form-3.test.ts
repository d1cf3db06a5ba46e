import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlace } from '@renkei/contract/files';
import { readNotices } from '../notices/read-notices.ts';
import type { ReadEvent } from '../read-event.ts';
import { newSeenRows } from '../seen-rows.ts';
import { fileOf } from '../test-kit/egov-file.ts';
import { encode } from '../test-kit/encode.ts';
import { form3Cells, withForm3Cell } from '../test-kit/form-3-file.ts';
import { all, cutAt, streamOf } from '../test-kit/streams.ts';

const FILE = 'notifications/form3.csv';
const NUMBER = '123456789012';

type Events = readonly ReadEvent<'notifications' | 'separations'>[];

function read(file: string | Uint8Array | readonly (readonly string[])[], seen = newSeenRows()) {
  const bytes =
    file instanceof Uint8Array ? file : encode(typeof file === 'string' ? file : fileOf(file), 'utf-8');
  return all(readNotices(FILE, streamOf(...cutAt(bytes, [11, 700])), seen));
}

const codes = (events: Events): string[] =>
  events.flatMap((event) =>
    event.kind === 'bad' ? [`${event.bad.line}:${event.bad.column} ${event.bad.code}`] : [],
  );
const kept = (events: Events) => events.flatMap((event) => (event.kind === 'kept' ? [event] : []));
const rowsOf = (events: Events) => kept(events).map(({ row }) => row);

function end(events: Events) {
  const last = events.at(-1);
  assert.ok(last?.kind === 'file');
  return last;
}

const HIRE = {
  // SHA-256 of `c:XX00000003XX/1994-05-17`, worked out with sha256sum and tr 0-9 g-p.
  notificationId: '9901-000001-1/20261001/cipamloclaja',
  form: '3',
  employerKey: '9901-000001-1',
  establishmentNumber: '9901-000001-1',
  employerName: '見本介護園',
  employerAddress: '見本県見本市見本町0-0',
  nameLatin: 'SAMPLE TARO',
  nameKana: 'ｻﾝﾌﾟﾙ ﾀﾛｳ',
  nameKanaFolded: 'サンプル タロウ',
  sex: 'male',
  statusAsWritten: '特定技能1号',
  statusSlug: 'ssw_1',
  statusDetail: 'care',
  stayUntilAsWritten: '2027-03-31',
  permissionAsWritten: false,
  nationalityAsWritten: '架空国A',
  cardNumberAsWritten: 'XX00000003XX',
  cardNumber: 'XX00000003XX',
  birthDate: '1994-05-17',
  hiredOn: '2026-10-01',
  outsideEra: [],
  recordedOn: '2026-10-31',
};
const SEPARATION = {
  separationId: 'f3:5990000000012/20260930/dgoljmljfefn',
  employerKey: '5990000000012',
  cardNumber: 'XX00000001XX',
  birthDate: '1994-05-17',
  separatedOn: '2026-09-30',
  recordedOn: '2026-10-31',
};

test('the example of the page is read, in every encoding', async () => {
  const text = fileOf(form3Cells());
  const files = [encode(text, 'utf-8'), encode(`\ufeff${text}`, 'utf-8'), encode(text, 'cp932')];
  for (const [at, bytes] of files.entries()) {
    const events = await read(bytes);
    assert.deepEqual(codes(events), []);
    assert.deepEqual(rowsOf(events), [HIRE, SEPARATION]);
    assert.deepEqual(
      kept(events).map(({ register }) => register),
      ['notifications', 'separations'],
    );
    assert.equal(end(events).encoding, at === 2 ? 'cp932' : 'utf-8');
    assert.equal(end(events).counts.register, 'notifications');
  }
});

test('each value has its place in the row, and an absent one has none', async () => {
  const [hire] = kept(await read(form3Cells()));
  assert.ok(hire !== undefined);
  assert.deepEqual(findPlace('notifications', hire.source, 'recordedOn'), {
    file: FILE,
    line: 2,
    column: 19,
  });
  assert.equal(findPlace('notifications', hire.source, 'nameLatin')?.column, 2);
  assert.equal(findPlace('notifications', hire.source, 'insuredNumber'), undefined);
});

test('columns may stand in any order, optional ones may be absent, and names may be written loosely', async () => {
  const optional = ['フリガナ', '事業所電話番号', '事業主氏名', '法人番号'];
  const lines = form3Cells();
  const order = (lines[0] ?? [])
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => !optional.includes(name))
    .toReversed();
  const turned = lines.slice(0, 2).map((line) => order.map(({ at }) => line[at] ?? ''));
  const loose = turned.map((line, at) =>
    at > 0 ? line : line.map((name) => (name === '性別' ? '性 別（1:男 2:女）' : name.replace('・', '･'))),
  );
  const { nameKana: _kana, nameKanaFolded: _folded, ...rest } = HIRE;
  assert.deepEqual(rowsOf(await read(loose)), [rest]);
});

test('a header that is not the form’s refuses the file, with the place', async () => {
  const swap = (name: string, text: string) => withForm3Cell(1, name, text);
  const cases: readonly (readonly [string[][], readonly string[]])[] = [
    [swap('離職年月日', '旅券番号'), ['1:12 form-3.column-unknown', '1:null form-3.column-missing']],
    [swap('法人番号', '氏名'), ['1:18 header.column-doubled']],
    [swap('事業主氏名', '個人番号'), ['1:16 header.individual-number']],
    [swap('フリガナ', 'マイナンバー（任意）'), ['1:3 header.individual-number']],
  ];
  for (const [cells, expected] of cases) {
    const events = await read(cells);
    assert.deepEqual(codes(events), expected);
    assert.deepEqual([end(events).outcome, kept(events)], ['refused', []]);
  }
});

test('every problem of a row is named with its cell, and the other rows are read', async () => {
  const cases: readonly (readonly [number, string, string, string])[] = [
    [2, '届出区分', '採用', '2:1 cell.not-in-list'],
    [2, '届出区分', '', '2:1 cell.missing'],
    [2, '氏名', '', '2:2 cell.missing'],
    [2, '在留期間満了日', '2026-02-30', '2:5 date.not-a-day'],
    [2, '生年月日', '', '2:6 cell.missing'],
    [2, '生年月日', '明治45年1月1日', '2:6 era.unknown'],
    [2, '性別', '3', '2:7 cell.not-in-list'],
    [2, '資格外活動許可', '可', '2:9 cell.not-in-list'],
    [2, '雇入れ年月日', '', '2:11 cell.missing'],
    [2, '離職年月日', '2026-10-31', '2:12 cell.must-be-blank'],
    [2, '雇用保険適用事業所番号', '9901', '2:17 establishment-number.malformed'],
    [2, '法人番号', '1990000000012', '2:18 corporate-number.malformed'],
    [2, '届出年月日', 'きのう', '2:19 date.not-a-day'],
    [3, '在留カード番号', '', '3:10 cell.missing'],
    [3, '在留カード番号', 'XX1', '3:10 card-number.malformed'],
    [3, '離職年月日', '', '3:12 cell.missing'],
    [3, '法人番号', '', ''],
  ];
  for (const [line, name, text, expected] of cases) {
    const events = await read(withForm3Cell(line, name, text));
    assert.deepEqual(codes(events), expected === '' ? [] : [expected], `${name} ${text}`);
    const { counts } = end(events);
    assert.deepEqual([counts.read, counts.kept + counts.named], [2, 2]);
    assert.equal(counts.kept, expected === '' ? 2 : 1);
  }
});

test('an employer without numbers needs name and address, and is known by them however they are written', async () => {
  const cells = withForm3Cell(2, '雇用保険適用事業所番号', '');
  const [hire] = rowsOf(await read(cells));
  const spaced = cells.map((line) => line.map((cell) => (cell === '見本介護園' ? '見本　介護園 ' : cell)));
  const [other] = rowsOf(await read(spaced));
  assert.match(hire?.employerKey ?? '', /^n-[a-p]{12}$/u);
  assert.equal(other?.employerKey, hire?.employerKey);
  const nameless = cells.map((line) => line.map((cell) => (cell === '見本介護園' ? '' : cell)));
  assert.deepEqual(codes(await read(nameless)), ['2:13 form-3.employer-missing']);
});

test('days in eras, full width and 元年 are one day', async () => {
  for (const text of [
    'R8.10.1',
    'Ｒ８／１０／１',
    '２０２６年１０月１日',
    '20261001',
    '令和８年１０月０１日',
  ]) {
    const [hire] = rowsOf(await read(withForm3Cell(2, '雇入れ年月日', text)));
    assert.deepEqual(hire, HIRE, text);
  }
  const [first] = kept(await read(withForm3Cell(2, '雇入れ年月日', '令和元年５月１日')));
  assert.ok(first?.register === 'notifications');
  assert.equal(first.row.hiredOn, '2019-05-01');
  const [outside] = kept(await read(withForm3Cell(2, '生年月日', '平成35年4月1日')));
  assert.ok(outside?.register === 'notifications');
  assert.deepEqual(outside.row.outsideEra, ['birthDate']);
});

test('the same notice in a second file is named, with a later day of notice it is a version', async () => {
  const seen = newSeenRows();
  await read(form3Cells(), seen);
  assert.deepEqual(codes(await read(form3Cells(), seen)), ['2:null row.duplicate', '3:null row.duplicate']);
  assert.deepEqual(codes(await read(withForm3Cell(2, '性別', '2'), seen)), [
    '2:null row.conflict',
    '3:null row.duplicate',
  ]);
  const later = withForm3Cell(2, '性別', '2');
  later[1]?.splice(18, 1, '2026-11-01');
  assert.equal(kept(await read(later, seen)).length, 1);
});

test('renkei_row names the row that is answered, and is no column of the form', async () => {
  const withReference = (text: string) =>
    form3Cells().map((line, at) => [...line, at === 0 ? 'renkei_row' : at === 1 ? text : '']);
  const [hire, separation] = kept(await read(withReference('notifications/a.csv#14')));
  assert.deepEqual(hire?.answers, { file: 'notifications/a.csv', line: 14 });
  assert.equal(separation?.answers, undefined);
  assert.deepEqual(rowsOf(await read(withReference(''))), [HIRE, SEPARATION]);
  assert.deepEqual(codes(await read(withReference('14'))), ['2:20 renkei-row.malformed']);
});

const places: readonly (readonly [string, string[][], string])[] = [
  ['in the name', withForm3Cell(2, '氏名', `SAMPLE ${NUMBER}`), '2:2 氏名'],
  ['as the card number', withForm3Cell(2, '在留カード番号', NUMBER), '2:10 在留カード番号'],
  [
    'in a column that is not kept',
    withForm3Cell(2, '事業所電話番号', '１２３４５６７８９０１２'),
    '2:15 事業所電話番号',
  ],
  ['as the corporate number', withForm3Cell(2, '法人番号', '1234-5678-9012'), '2:18 法人番号'],
  ['in the header', withForm3Cell(1, '氏名', `氏名${NUMBER}`), '1:2 '],
  [
    'in a row with a cell too many',
    [...form3Cells(), [...Array.from({ length: 19 }, () => ''), NUMBER]],
    '4:20 ',
  ],
];

for (const [where, cells, expected] of places) {
  test(`an individual number ${where} is named by its cell and said nowhere`, async () => {
    for (const encoding of ['utf-8', 'cp932'] as const) {
      const events = await read(encode(fileOf(cells), encoding));
      const blanked = events.flatMap((event) =>
        event.kind === 'blanked' ? [`${event.cell.line}:${event.cell.column} ${event.cell.columnName}`] : [],
      );
      assert.deepEqual(blanked, [expected]);
      assert.ok(!/123456789012|１２３４５６７８９０１２|5678-9012/u.test(JSON.stringify(events)));
    }
  });
}

test('the words 難民認定申請 in 在留資格, in brackets or alone, are nowhere in what intake returns', async () => {
  for (const line of [2, 3])
    for (const words of ['難民認定申請', '特定活動（難民認定申請中）', '特定技能1号（難民認定）']) {
      const events = await read(withForm3Cell(line, '在留資格', words));
      assert.equal(kept(events).length, 2);
      assert.ok(!/難民|認定/u.test(JSON.stringify(events)), words);
    }
  const shifted = await read(withForm3Cell(2, '在留期間満了日', '難民認定申請中'));
  assert.deepEqual(codes(shifted), ['2:5 date.not-a-day']);
  assert.ok(!/難民|認定/u.test(JSON.stringify(shifted)));
});

test('a workbook renamed to .csv, an empty file and a header alone are told apart', async () => {
  assert.deepEqual(codes(await read(Buffer.from('504b0304140000000800', 'hex'))), [
    '0:null file.workbook-named-csv',
  ]);
  assert.deepEqual(codes(await read(Buffer.from('d0cf11e0a1b11ae1', 'hex'))), [
    '0:null file.workbook-named-csv',
  ]);
  assert.deepEqual(codes(await read('')), ['0:null file.empty']);
  const events = await read(form3Cells().slice(0, 1));
  assert.deepEqual([codes(events), end(events).outcome, end(events).counts.read], [[], 'read', 0]);
});
