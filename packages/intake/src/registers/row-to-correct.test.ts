import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from '../test-kit/encode.ts';
import {
  codesOf,
  correctionOf,
  correctionText,
  headerOf,
  keptRows,
  readTable,
  tableOf,
} from '../test-kit/read-table.ts';

const GOOD = 'X-1,R-1,2026-05-20,2026-05-27';

test('a file to correct holds the named rows as received, and which row each of them answers', async () => {
  const lines = [GOOD, 'X-2,"R-1", 2026-02-30 ,2026-05-27', 'X 3,R-1,2026-05-20,2026-05-27'];
  const events = await readTable('deaths', tableOf('deaths', lines).replaceAll('\n', '\r\n'));
  assert.equal(
    correctionText(events),
    [
      `${headerOf('deaths')},renkei_row`,
      'X-2,"R-1", 2026-02-30 ,2026-05-27,deaths.csv#3',
      'X 3,R-1,2026-05-20,2026-05-27,deaths.csv#4',
      '',
    ].join('\r\n'),
  );
});

test('a corrected row is kept with the row it answers; a row that answers none is kept, too', async () => {
  const header = `${headerOf('deaths')},renkei_row`;
  const events = await readTable(
    'deaths',
    [
      header,
      `${GOOD},deaths.csv#3`,
      'X-2,R-1,2026-05-20,2026-05-27,',
      'X-3,R-1,2026-05-20,2026-05-27,deaths.lost.csv#999',
      'X-4,R-1,2026-05-20,2026-05-27,nowhere.csv#999',
      'X-5,R-1,2026-05-20,2026-05-27,stays.csv#2',
    ].join('\n'),
    'deaths.fix.csv',
  );
  assert.deepEqual(codesOf(events), []);
  assert.deepEqual(
    events.flatMap((event) => (event.kind === 'kept' ? [event.answers] : [])),
    [
      { file: 'deaths.csv', line: 3 },
      undefined,
      { file: 'deaths.lost.csv', line: 999 },
      undefined,
      undefined,
    ],
  );
});

test('a malformed reference is named by its column, its text is not repeated', async () => {
  const header = `${headerOf('deaths')},renkei_row`;
  const wrong = ['deaths.csv', '#3', 'deaths.csv#0', 'deaths.csv#-1', 'deaths.csv#3x'];
  const rows = wrong.map((reference, at) => `X-${at},R-1,2026-05-20,2026-05-27,${reference}`);
  const events = await readTable('deaths', [header, ...rows].join('\n'));
  assert.deepEqual(
    codesOf(events),
    wrong.map((_, at) => `${at + 2}:5 renkei-row.malformed`),
  );
  assert.ok(!JSON.stringify(codesOf(events)).includes('3x'));
});

test('renkei_row anywhere but at the end refuses the file', async () => {
  const events = await readTable('deaths', `renkei_row,${headerOf('deaths')}\n,${GOOD}\n`);
  assert.deepEqual(codesOf(events), ['1:1 header.renkei-row-not-last']);
});

test('a correction that is wrong again goes on to answer the first row', async () => {
  const header = `${headerOf('deaths')},renkei_row`;
  const events = await readTable(
    'deaths',
    `${header}\nX-1,R-1,2026-02-31,2026-05-27,deaths.csv#3\n`,
    'deaths.fix.csv',
  );
  assert.equal(correctionText(events), `${header}\nX-1,R-1,2026-02-31,2026-05-27,deaths.csv#3\n`);
});

test('in a correction that is wrong again a reference nobody can read gives way to its own place', async () => {
  const header = `${headerOf('deaths')},renkei_row`;
  const events = await readTable(
    'deaths',
    `${header}\nX-1,R-1,2026-05-20,2026-05-27,what?\n`,
    'deaths.fix.csv',
  );
  assert.equal(correctionText(events), `${header}\nX-1,R-1,2026-05-20,2026-05-27,deaths.fix.csv#2\n`);
});

test('encoding and byte order mark of the file are those of the file to correct', async () => {
  const row = '7990000000102,見本食品,01,見本市,E,2024-04-01,2024-04-08';
  const text = `corporate_number,name,prefecture,address,industry,true_from,recorded_on\n${row}\n`;
  for (const encoding of ['cp932', 'utf-8'] as const) {
    const bytes = encode(encoding === 'cp932' ? text : `\ufeff${text}`, encoding);
    const correction = Buffer.from(correctionOf(await readTable('employers', bytes)));
    assert.ok(correction.includes(Buffer.from(encode(row, encoding))), encoding);
    assert.equal(correction[0], bytes[0]);
    assert.deepEqual(codesOf(await readTable('employers', correction)), ['2:1 corporate-number.malformed']);
  }
});

test('rows in which nothing is to be corrected, and rows too long, stand in no file', async () => {
  const events = await readTable('deaths', tableOf('deaths', [GOOD, GOOD, `X-2,${'y'.repeat(70_000)}`]));
  assert.deepEqual(codesOf(events), ['3:null row.duplicate', '4:null row.too-long']);
  assert.equal(correctionOf(events).length, 0);
});

test('a row whose commas or quotes are wrong is repeated as a line, to be mended there', async () => {
  const events = await readTable(
    'deaths',
    tableOf('deaths', ['X-1,R-1,2026-05-20', '"X-2,R-1,2026-05-20,2026-05-27']),
  );
  assert.equal(
    correctionText(events),
    `${headerOf('deaths')},renkei_row\nX-1,R-1,2026-05-20,deaths.csv#2\n"X-2,R-1,2026-05-20,2026-05-27,deaths.csv#3\n`,
  );
});

test('no individual number leaves through a file to correct', async () => {
  const events = await readTable(
    'deaths',
    tableOf('deaths', ['X-1 １２３４５６７８９０１２,R-1,1234-5678-9012,2026-05-27']),
  );
  assert.equal(
    correctionText(events),
    `${headerOf('deaths')},renkei_row\nX-1 *,R-1,,2026-05-27,deaths.csv#2\n`,
  );
});

/** Words that say why a designation was given. None may be found in anything that comes of a file. */
const HIDDEN = ['難民認定申請中', 'refugee applicant', '61-2-2'];

function everything(events: Awaited<ReturnType<typeof readTable>>): string {
  const shown = events.map((event) => (event.kind === 'bad' ? { ...event, toCorrect: undefined } : event));
  return JSON.stringify(shown) + correctionText(events);
}

test('a designation with free words is not kept, and no message, output or file to correct holds them', async () => {
  for (const words of HIDDEN) {
    const rows = [
      `D-1,R-1,yes,${words},,2025-10-01,,2025-10-02`,
      `D-2,R-1,${words},none,,2025-10-01,,2025-10-02`,
      `D-3,R-1,yes,none,${words},2025-10-01,,2025-10-02`,
      `D-4,R-1,yes,none,,${words},,2025-10-02`,
      `D-5,R-1,yes,none,,2025-10-01,,2025-10-02,${words}`,
      `D-6,R-1,yes,"${words},,2025-10-01,,2025-10-02`,
      `D-7,R-1,yes,none,,2025-10-01,,${words}`,
    ];
    const events = await readTable('designations', tableOf('designations', rows));
    assert.deepEqual(keptRows(events), []);
    assert.ok(!everything(events).includes(words), words);
    assert.match(correctionText(events), /^D-1,R-1,yes,\*,,2025-10-01,,2025-10-02,designations\.csv#2$/m);
  }
});

test('a file to correct that is sent back as it is cures nothing: what was withheld does not become a blank', async () => {
  const row = 'P-1,R-1,letter,yes,only mornings,79900000001,2025-10-01,,2025-10-02';
  const events = await readTable('permissions', tableOf('permissions', [row]));
  const again = await readTable('permissions', correctionOf(events), 'permissions.to-correct.csv');
  assert.deepEqual(keptRows(again), []);
  assert.deepEqual(codesOf(again), codesOf(events));
});

test('a detail of designated activities is not kept, and neither message nor file to correct holds it', async () => {
  for (const words of HIDDEN) {
    const rows = ['designated_activities', 'student', 'ssw_3', ''].map(
      (status, at) => `S-${at},stay,R-1,${status},${words},2025-10-01,2026-09-30,1y,,,,,,2025-10-02`,
    );
    const application = `A-1,application,R-1,,${words},,,,21,2026-01-05,window,pending,,2026-01-05`;
    const neither = `A-2,${words},R-1,${words},,,,,21,2026-01-05,window,pending,,2026-01-05`;
    const events = await readTable('stays', tableOf('stays', [...rows, application, neither]));
    assert.deepEqual(
      codesOf(events).slice(0, 5),
      [2, 3, 4, 5, 6].map((line) => `${line}:5 stays.detail-not-kept`),
    );
    assert.deepEqual(keptRows(events), []);
    assert.ok(!everything(events).includes(words), words);
    // Nothing of a row that is neither stay nor application was judged: its line is to be filled in anew.
    assert.equal(correctionText(events), `${headerOf('stays')},renkei_row\n${','.repeat(14)}stays.csv#7\r\n`);
  }
});

test('a stay with a detail that is not kept leaves the stays of its person incomplete', async () => {
  const row = 'S-1,stay,R-1,designated_activities,care,2025-10-01,,,,,,,,2025-10-02';
  const [event] = await readTable('stays', tableOf('stays', [row]));
  assert.ok(event?.kind === 'bad');
  assert.deepEqual(event.unread, {
    register: 'stays',
    residentId: 'R-1',
    recordId: 'S-1',
    recordedOn: '2025-10-02',
  });
});

test('a row of a withheld register that cannot be cut into cells is a line to be filled in anew', async () => {
  const events = await readTable(
    'permissions',
    tableOf('permissions', ['P-1,R-1,letter,by 61-2-7,yes,,,2025-10-01,,2025-10-02']),
  );
  assert.deepEqual(codesOf(events), ['2:null row.cell-count']);
  assert.equal(correctionText(events).split('\n')[1], ',,,,,,,,,permissions.csv#2\r');
});

test('a reference with free words for a file is dropped; the row is kept', async () => {
  const row = 'D-1,R-1,yes,none,,2025-10-01,,2025-10-02,難民認定申請中#1';
  const spoilt = 'D-2,R-1,maybe,none,,2025-10-01,,2025-10-02,難民認定申請中#1';
  const events = await readTable(
    'designations',
    `${headerOf('designations')},renkei_row\n${row}\n${spoilt}\n`,
  );
  assert.equal(keptRows(events).length, 1);
  assert.ok(!everything(events).includes('難民'));
});

test('a reference holds no free words in a file whose values are withheld', async () => {
  const row = 'D-1,R-1,yes,none,,2025-10-01,,2025-10-02,難民認定申請中';
  const events = await readTable('designations', `${headerOf('designations')},renkei_row\n${row}\n`);
  assert.ok(!everything(events).includes('難民'));
  assert.match(correctionText(events), /2025-10-02,designations\.csv#2$/m);
});
