import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { form3Cells } from '../test-kit/form-3-file.ts';
import { all } from '../test-kit/streams.ts';
import { packed, rowXml, sheetXml, workbookParts } from '../test-kit/workbook-file.ts';
import { limits } from './limits.ts';
import { openSheet } from './open-sheet.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MIB = 1024 * 1024;
const MEASURED = new URL('../test-kit/measure-workbook.ts', import.meta.url);
const execute = promisify(execFile);

/** Places of a part's stated sizes: in the central directory and in its local header. */
function entriesOf(bytes: Buffer, name: string): { directory: number; local: number } {
  const directory = bytes.lastIndexOf(Buffer.from(name)) - 46;
  return { directory, local: bytes.readUInt32LE(directory + 42) };
}

function bombOf(megabytes: number): Buffer {
  return Buffer.from(
    packed(
      workbookParts([], { [SHEET]: sheetXml(`<row r="1"><c r="A1"/></row>${' '.repeat(megabytes * MIB)}`) }),
    ),
  );
}

/** Reads the file in a process of its own: what making it took is not counted. */
async function measured(bytes: Uint8Array): Promise<{ codes: readonly string[]; outcome: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-workbook-'));
  try {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, bytes);
    const { stdout } = await execute(process.execPath, [fileURLToPath(MEASURED), path]);
    const said: { codes: string[]; outcome: string; seconds: number; kib: number } = JSON.parse(stdout);
    assert.ok(said.seconds < 5, `${said.seconds} s`);
    assert.ok(said.kib < 512 * 1024, `${said.kib} KiB`);
    return said;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function withinLimits(bytes: Uint8Array): Promise<readonly string[]> {
  const said = await measured(bytes);
  assert.equal(said.outcome, 'refused');
  return said.codes;
}

test('an xlsx whose central directory lies about its sizes ends with a message within 5 s and 512 MB', async () => {
  const honest = bombOf(150);
  assert.deepEqual(await withinLimits(honest), ['workbook.packed-too-densely']);
  for (const [stated, code] of [
    [1000, 'workbook.packed-too-densely'],
    [40 * MIB, 'workbook.packed-too-densely'],
    [0xffffffff, 'workbook.too-large'],
  ] as const) {
    const lying = Buffer.from(honest);
    const { directory, local } = entriesOf(lying, SHEET);
    lying.writeUInt32LE(stated, directory + 24);
    lying.writeUInt32LE(stated, local + 22);
    assert.deepEqual(await withinLimits(lying), [code], String(stated));
  }
  const small = Buffer.from(packed(workbookParts(form3Cells())));
  small.writeUInt32LE(90_000, entriesOf(small, SHEET).directory + 24);
  assert.deepEqual(await withinLimits(small), ['workbook.damaged']);
});

test('parts that share their bytes, point outside the file or were changed are refused', async () => {
  const bytes = Buffer.from(packed(workbookParts(form3Cells())));
  const { directory } = entriesOf(bytes, SHEET);
  const shared = Buffer.from(bytes);
  shared.writeUInt32LE(entriesOf(bytes, 'xl/styles.xml').local, directory + 42);
  const outside = Buffer.from(bytes);
  outside.writeUInt32LE(bytes.length * 2, directory + 42);
  const longer = Buffer.from(bytes);
  longer.writeUInt32LE(0x7fffffff, directory + 20);
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(7, directory + 16);
  for (const each of [shared, outside, longer, changed]) {
    assert.deepEqual(await all(openSheet(each)), [{ kind: 'refused', code: 'workbook.damaged' }]);
  }
});

test('ten thousand parts, a row too many and a row number beyond every sheet are refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`p${at}`, '']));
  const ten = packed({ ...workbookParts([]), ...parts });
  assert.deepEqual(await all(openSheet(ten)), [{ kind: 'refused', code: 'workbook.too-large' }]);
  // Different numbers, so that the sheet packs like a real one.
  const rows = Array.from(
    { length: limits.rows + 1 },
    (_, at) => `<row><c><v>${(at * 2654435761) % 4294967296}</v></c></row>`,
  );
  const many = packed(workbookParts([], { [SHEET]: sheetXml(rows.join('')) }));
  assert.deepEqual(await withinLimits(many), ['workbook.too-large']);
  const far = sheetXml(
    `${rowXml(form3Cells()[0] ?? [], 0)}<row r="900000000"><c r="A900000000"><v>1</v></c></row>`,
  );
  assert.deepEqual(await all(openSheet(packed(workbookParts([], { [SHEET]: far })))), [
    { kind: 'refused', code: 'workbook.damaged' },
  ]);
});

test('a value in the last column of many rows does not make the sheet wide', async () => {
  const [header = []] = form3Cells();
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>${at}</v></c></row>`,
  );
  const sheet = sheetXml(`${rowXml(header, 0)}${rows.join('')}`);
  const { codes, outcome } = await measured(packed(workbookParts([], { [SHEET]: sheet })));
  assert.equal(outcome, 'read');
  assert.equal(codes.filter((code) => code === 'row.cell-count').length, 20_000);
});

test('a thread that does not come to its end in time is ended, with a message', async () => {
  // Every <c> looks for an end that is nowhere. The noise keeps the archive from packing too densely.
  const noise = Array.from({ length: 3000 }, (_, at) => `<i n="${(at * 2654435761) % 4294967296}"/>`).join(
    '',
  );
  const endless = `${sheetXml(`<row r="1">${'<c>'.repeat(600_000)}`)}${noise}`;
  const messages = await all(openSheet(packed(workbookParts([], { [SHEET]: endless })), 1500));
  assert.deepEqual(messages, [{ kind: 'refused', code: 'workbook.took-too-long' }]);
});
