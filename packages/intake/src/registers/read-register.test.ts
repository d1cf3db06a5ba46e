import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type BadRow, registerFiles, type TableRegister, tableRegisters } from '@renkei/contract/files';
import type { ReadEvent } from '../read-event.ts';
import { encode } from '../test-kit/encode.ts';
import { all, streamOf } from '../test-kit/streams.ts';
import { readRegister } from './read-register.ts';

const RESIDENTS = 'resident_id,name,name_kanji,birth_date,sex,nationality,japanese_from,recorded_on';
const STAYS =
  'record_id,record,resident_id,status,valid_from,valid_until,period,article,filed_on,filed_by,decision,decided_on,recorded_on';

function read(register: TableRegister, text: string | Uint8Array): Promise<ReadEvent[]> {
  const bytes = typeof text === 'string' ? encode(text, 'utf-8') : text;
  return all<ReadEvent>(readRegister(register, streamOf(bytes)));
}

function named(events: readonly ReadEvent[]): BadRow[] {
  return events.flatMap((event) => (event.kind === 'bad' ? [event.bad] : []));
}

function rows(events: readonly ReadEvent[]): unknown[] {
  return events.flatMap((event) => (event.kind === 'kept' ? [event.row] : []));
}

function end(events: readonly ReadEvent[]) {
  const last = events.at(-1);
  assert.ok(last?.kind === 'file');
  return last;
}

const codes = (events: readonly ReadEvent[]): string[] =>
  named(events).map(({ code, line, column }) => `${line}:${column} ${code}`);

test('the examples of every page are read without a problem', async () => {
  for (const register of tableRegisters) {
    const { columns, examples } = registerFiles[register];
    const text = [columns.map(({ name }) => name).join(','), ...examples, ''].join('\n');
    const events = await read(register, text);
    assert.deepEqual(named(events), [], register);
    assert.equal(end(events).counts.kept, examples.length);
  }
});

test('columns stand in any order, and each value knows its own', async () => {
  const [event] = await read(
    'residents',
    'recorded_on,resident_id,name,name_kanji,birth_date,sex,nationality,japanese_from\n2026-04-03,R-1,SAMPLE,,1994-05-17,female,XXA,\n',
  );
  assert.ok(event?.kind === 'kept');
  assert.deepEqual(event.row, {
    residentId: 'R-1',
    name: 'SAMPLE',
    birthDate: '1994-05-17',
    sex: 'female',
    nationality: 'XXA',
    recordedOn: '2026-04-03',
  });
  assert.deepEqual([event.source.file, event.source.line], ['residents.csv', 2]);
  assert.equal(event.source.columns['birthDate'], 5);
  assert.equal(event.source.columns['recordedOn'], 1);
});

test('UTF-8 with BOM and CP932 give the same rows, and the encoding is stated', async () => {
  const text = `${RESIDENTS}\r\nR-1,SAMPLE,見本,1994-05-17,other,XXA,,2026-04-03\r\n`;
  const utf8 = await read('residents', `\ufeff${text}`);
  const cp932 = await read('residents', encode(text, 'cp932'));
  assert.equal(rows(utf8).length, 1);
  assert.deepEqual(rows(utf8), rows(cp932));
  assert.deepEqual([end(utf8).encoding, end(cp932).encoding], ['utf-8', 'cp932']);
});

test('the content hash is the SHA-256 of the file', async () => {
  const bytes = encode(`\ufeff${RESIDENTS}\r\nR-1,X,,1994-05-17,other,XXA,,2026-04-03`, 'utf-8');
  assert.equal(
    end(await read('residents', bytes)).contentHash,
    createHash('sha256').update(bytes).digest('hex'),
  );
});

test('every problem of a row is named with place, and the counts add up', async () => {
  const events = await read(
    'residents',
    `${RESIDENTS}\nR 1,,,1994-02-30,woman,XXA,,2026-04-03\nR-2,B,,1994-01-01,male,XXA,,2026-04-03\n`,
  );
  assert.deepEqual(codes(events), [
    '2:1 id.malformed',
    '2:2 cell.missing',
    '2:4 date.not-a-day',
    '2:5 cell.not-in-list',
  ]);
  const sex = named(events)[3];
  assert.deepEqual(
    [sex?.columnName, sex?.found, sex?.expected.en],
    ['sex', 'woman', 'One of: male, female, other'],
  );
  const { read: count, kept, named: bad } = end(events).counts;
  assert.deepEqual([count, kept, bad], [2, 1, 1]);
});

test('days that do not exist are named: 2026-02-30', async () => {
  const events = await read('coverage', 'register,complete_until\nresidents,2026-02-30\n');
  assert.deepEqual(codes(events), ['2:2 date.not-a-day']);
});

test('a stay leaves the columns of an application blank, and the reverse', async () => {
  const events = await read(
    'stays',
    `${STAYS}\nS-1,stay,R-1,student,2025-04-01,,,,,online,,,2025-04-02\nA-1,application,R-1,,2025-04-01,,,21,2026-01-01,window,granted,2026-02-01,2026-02-01\n`,
  );
  assert.deepEqual(codes(events), ['2:10 cell.must-be-blank', '3:5 cell.must-be-blank']);
});

test('a decision has its day unless it is pending', async () => {
  const begin = 'application,R-1,,,,,21,2026-01-01,window';
  const events = await read(
    'stays',
    [
      STAYS,
      `A-1,${begin},pending,2026-01-05,2026-02-01`,
      `A-2,${begin},granted,,2026-02-01`,
      `A-3,${begin},granted,2025-12-31,2026-02-01`,
      `A-4,${begin},maybe,,2026-02-01`,
    ].join('\n'),
  );
  assert.deepEqual(codes(events), [
    '2:12 cell.must-be-blank',
    '3:12 cell.missing',
    '4:12 days.out-of-order',
    '5:11 cell.not-in-list',
    '5:12 cell.missing',
  ]);
});

test('an application for protection is as if it were not there: neither kept, named nor counted', async () => {
  const articles = ['61-2', '61-2-2', '61の2の2', '第61条の2の4', '６１－２', '難民', '仮滞在', 'Refugee'];
  const lines = articles.flatMap((article) => [
    `A-1,application,R-1,,,,,${article},2026-01-01,window,pending,,2026-01-02`,
    `A-1,${article},R-1,,,,,,,,,,2026-01-02`,
    `A-1,application,,,,,,${article},no day,,,,`,
  ]);
  const kept = 'S-1,stay,R-1,student,2025-04-01,2026-09-30,1y6m,,,,,,2025-04-02';
  const events = await read('stays', [STAYS, ...lines, kept, ''].join('\n'));
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['kept', 'file'],
  );
  const [file] = events.filter((event) => event.kind === 'file');
  assert.deepEqual(file?.counts, { ...file?.counts, read: 1, kept: 1, named: 0, blanked: 0 });
});

test('a slip in the article of an application that is read is named: to lose the row would be to the person’s harm', async () => {
  const lines = ['2l', '21条', '201', '22', '61', '161-2', '612'].map(
    (article) => `A-1,application,R-1,,,,,${article},2026-01-01,window,pending,,2026-01-02`,
  );
  const events = await read('stays', [STAYS, ...lines, ''].join('\n'));
  assert.deepEqual(
    codes(events),
    lines.map((_, at) => `${at + 2}:8 stays.article-not-kept`),
  );
});

test('a row under another article is not kept, and nothing of it is repeated', async () => {
  const hidden = ['61-2-2', '22の3', '難民', 'SECRET-ID', 'SECRET-STATUS'];
  const lines = [
    'SECRET-ID,application,R-1,,,,,22の3,2026-01-01,window,pending,,2026-01-02',
    'SECRET-ID,application,R-1,,,,,22の3,,,SECRET-STATUS,,2026-01-02',
    'SECRET-ID,stay,R-1,student,2025-04-01,,,61-2-2,,,,,2026-01-02',
    'SECRET-ID,SECRET-STATUS,R-1,student,2025-04-01,,,,,,,,2026-01-02',
    'SECRET-ID,stay,R-1,SECRET-STATUS,2025-04-01,,,,,,,,2026-01-02',
    'SECRET-ID,stay,R-1,student,2025-04-01,,難民,,,,,,2026-01-02',
    'SECRET-ID,application,R-1,,,,,20,難民,61-2-2,難民,,2026-01-02,61-2-2',
  ];
  const events = await read('stays', [STAYS, ...lines, ''].join('\n'));
  assert.deepEqual(codes(events), [
    '2:8 stays.article-not-kept',
    '3:8 stays.article-not-kept',
    '4:8 stays.article-not-kept',
    '5:2 cell.not-in-list',
    '6:4 status.unknown',
    '7:7 stay-period.malformed',
    '8:null row.cell-count',
  ]);
  assert.deepEqual(rows(events), []);
  const repeated = (what: unknown) => hidden.filter((word) => JSON.stringify(what).includes(word));
  assert.deepEqual(repeated(named(events)), []);
  // The id of a stay that was not read is needed to know what cures it; of another article nothing is.
  assert.deepEqual(repeated(events.slice(0, 3)), []);
  const ofStays = events.slice(3).flatMap((event) => (event.kind === 'bad' ? [event.unread] : []));
  assert.deepEqual(repeated(ofStays.map((unread) => ({ ...unread, recordId: null }))), []);
});

test('a separation names its person by insured number, or by card and birth date', async () => {
  const head =
    'separation_id,establishment_number,insured_number,card_number,birth_date,separated_on,recorded_on';
  const events = await read(
    'separations',
    `${head}\nL-1,9901-000001-1,,XX00000001XX,,2026-06-30,2026-07-01\nL-2,9901-000001-1,,,,2026-06-30,2026-07-01\n`,
  );
  assert.deepEqual(codes(events), [
    '2:5 separations.person-missing',
    '3:4 separations.person-missing',
    '3:5 separations.person-missing',
  ]);
});

test('the same row again is named and kept once; a later day of recording is a new version', async () => {
  const lines = ['A,,1994-05-17,other,XXA,,2026-01-01', 'B,,1994-05-17,other,XXA,,2026-01-01'];
  const events = await read(
    'residents',
    [
      RESIDENTS,
      `R-1,${lines[0]}`,
      `R-1,${lines[0]}`,
      `R-1,${lines[1]}`,
      `R-1,${lines[1]?.replace('-01-', '-02-')}`,
    ].join('\n'),
  );
  assert.deepEqual(codes(events), ['3:null row.duplicate', '4:null row.conflict']);
  assert.equal(end(events).counts.kept, 2);
});

test('a header with a missing, a doubled and an unknown column refuses the file', async () => {
  const events = await read('coverage', 'register,register,Until\nresidents,residents,2026-01-01\n');
  assert.deepEqual(codes(events), [
    '1:2 header.column-doubled',
    '1:3 header.column-unknown',
    '1:null header.column-missing',
  ]);
  assert.deepEqual(
    [end(events).outcome, end(events).counts.read, end(events).contentHash],
    ['refused', 0, null],
  );
});

test('a file without a header repeats nothing of its first person', async () => {
  const events = await read('residents', 'R-1,SAMPLE HANAKO,見本,1994-05-17,female,XXA,,2026-04-03\n');
  assert.equal(end(events).outcome, 'refused');
  assert.ok(!/SAMPLE|見本|1994/.test(JSON.stringify(events)));
});

test('a column of individual numbers refuses the file, however it is called', async () => {
  for (const name of [
    '個人番号',
    'マイナンバー',
    'ﾏｲﾅﾝﾊﾞｰ',
    'My Number',
    'my_number',
    '本人の個人番号(12桁)',
    'individual-number',
  ]) {
    const events = await read(
      'residents',
      `${RESIDENTS},${name}\nR-1,A,,1994-05-17,other,XXA,,2026-01-01,123456789012\n`,
    );
    assert.deepEqual(codes(events), ['1:9 header.individual-number'], name);
    assert.deepEqual(end(events).contentHash, null);
    assert.ok(!JSON.stringify(events).includes('123456789012'));
  }
});

test('where the commas are wrong nobody can tell whose row it is: the register is complete for nobody', async () => {
  const events = await read(
    'stays',
    `${STAYS}\nS-1 stay,R-1,student,2025-04-01,2026-03-31,1y,,,,,,2025-04-02\n`,
  );
  assert.deepEqual(
    events.flatMap((event) => (event.kind === 'bad' ? [event.unread] : [])),
    [{ register: 'stays', residentId: null, recordId: null, recordedOn: null }],
  );
});

test('undecodable bytes are named by cell, beside the other problems of the row', async () => {
  const bytes = Buffer.concat([
    encode(`${RESIDENTS}\nR-1,A,見本見本,1994-05-17,other,XXA,,2026-01-01\nR-2,`, 'utf-8'),
    Uint8Array.of(0xff, 0xfe),
    encode(',,1994-13-01,other,XXA,,2026-01-01\n', 'utf-8'),
  ]);
  const events = await read('residents', bytes);
  assert.deepEqual(codes(events), ['3:2 cell.undecodable', '3:4 date.not-a-day']);
});

test('individual numbers are masked in what a message repeats', async () => {
  const events = await read(
    'residents',
    `${RESIDENTS}\nR 123456789012,A,,1234 5678 9012,other,XXA,,2026-01-01\n`,
  );
  assert.deepEqual(
    named(events).map(({ found }) => found),
    ['R *', ''],
  );
});

test('an empty file, a header alone, a zip and a file of NUL bytes', async () => {
  assert.deepEqual(codes(await read('cards', '')), ['0:null file.empty']);
  assert.deepEqual(codes(await read('cards', '\n')), ['0:null file.empty']);
  const headerOnly = await read('coverage', 'register,complete_until');
  assert.deepEqual([codes(headerOnly), end(headerOnly).outcome], [[], 'read']);
  const zip = Buffer.from('504b0304140000000800a1b2c3d4', 'hex');
  assert.deepEqual(codes(await read('cards', zip)), ['0:null file.not-text']);
  assert.deepEqual(codes(await read('cards', new Uint8Array(100))), ['0:null file.not-text']);
});

test('NUL bytes, a lone CR, an unclosed quote and a line of 70 KiB cost their own rows only', async () => {
  const bad = ['resi\0dents,2026-01-01', 'cards\r', '"stays,2026-01-01', `stays,${'x'.repeat(70 * 1024)}`];
  const events = await read(
    'coverage',
    ['register,complete_until', ...bad, '', 'cards,2026-01-01', ''].join('\n'),
  );
  assert.deepEqual(codes(events), [
    '2:null row.binary',
    '3:null row.cell-count',
    '4:null row.quote-broken',
    '5:null row.too-long',
  ]);
  assert.equal(end(events).counts.kept, 1);
});
