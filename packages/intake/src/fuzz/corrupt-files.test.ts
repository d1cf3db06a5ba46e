import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableRegisters } from '@renkei/contract/files';
import { corruptFile } from '../test-kit/corrupt/corrupt-file.ts';
import { encodingNames, inEncoding } from '../test-kit/corrupt/encodings.ts';
import { goodLines } from '../test-kit/corrupt/good-lines.ts';
import { newRandom } from '../test-kit/random.ts';
import { assertReading, type FileKind } from './assert-reading.ts';
import { fuzz } from './fuzz-budget.ts';

const REGISTERS: readonly FileKind[] = [...tableRegisters, 'notifications', 'form-3'];

function goodText(register: FileKind, rows: number): string {
  return `${goodLines(register, rows, newRandom(7)).join('\r\n')}\r\n`;
}

test('corrupted files of every register, one seed after the other: nothing is lost and no number comes out', async () => {
  const files = await fuzz(
    (seed) => corruptFile(registerOf(seed), newRandom(seed)),
    ({ bytes }, seed) => assertReading(registerOf(seed), bytes),
  );
  assert.ok(files > 100, `only ${files} files`);
});

function registerOf(seed: number): FileKind {
  // Every other file is an employer's: it is the one with a head, individual numbers and free text.
  if (seed % 8 === 0) return 'form-3';
  return seed % 2 === 0 ? 'notifications' : (REGISTERS[(seed >> 1) % REGISTERS.length] ?? 'residents');
}

for (const register of REGISTERS) {
  test(`${register}: cut at every byte, the file is read to its end and every row stands for itself`, async () => {
    const bytes = inEncoding('cp932', goodText(register, 2));
    for (let end = 0; end <= bytes.length; end += 1) await assertReading(register, bytes.subarray(0, end));
  });

  test(`${register}: in any encoding the file is read or refused with a reason, and never half`, async () => {
    for (const encoding of encodingNames) {
      const events = await assertReading(register, inEncoding(encoding, goodText(register, 3)));
      const end = events.at(-1);
      assert.ok(end?.kind === 'file');
      if (encoding === 'cp932' || encoding === 'utf-8') assert.equal(end.counts.named, 0, encoding);
      if (encoding.startsWith('UTF-16')) assert.equal(end.outcome, 'refused', encoding);
    }
  });
}

const HOSTILE: readonly (readonly [string, Uint8Array])[] = [
  ['no bytes', Buffer.alloc(0)],
  ['one line break', Buffer.from('\n')],
  ['line breaks only', Buffer.from('\r\r\n\n\r')],
  ['a byte order mark alone', Buffer.from('efbbbf', 'hex')],
  ['commas only', Buffer.from(','.repeat(200_000))],
  ['quotes only', Buffer.from('"'.repeat(200_000))],
  ['NUL bytes', Buffer.alloc(100_000)],
  ['a zip file', Buffer.from('504b0304140000000800', 'hex')],
  ['every byte there is', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
  ['one line of 3 MB', Buffer.alloc(3_000_000, 'x')],
];

test('what is no such file at all is refused, with a reason', async () => {
  for (const register of REGISTERS) {
    for (const [name, bytes] of HOSTILE) {
      const events = await assertReading(register, bytes);
      const end = events.at(-1);
      assert.ok(end?.kind === 'file' && end.outcome === 'refused', `${register}: ${name}`);
    }
  }
});

test('after the head, the same bytes cost the rows they touch and no other', async () => {
  for (const register of REGISTERS) {
    const good = inEncoding('cp932', goodText(register, 2));
    for (const [name, bytes] of HOSTILE) {
      const events = await assertReading(register, Buffer.concat([good, bytes, Buffer.from('\n'), good]));
      const end = events.at(-1);
      assert.ok(
        end?.kind === 'file' && end.outcome === 'read' && end.counts.kept > 0,
        `${register}: ${name}`,
      );
    }
  }
});
