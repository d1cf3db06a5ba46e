import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBytes } from './open-bytes.ts';
import { directoryOf } from './test-kit/directory.ts';

async function lengthOf(path: string): Promise<number | undefined> {
  const bytes = await openBytes(path);
  if (bytes === undefined) return undefined;
  let length = 0;
  for await (const chunk of bytes) length += chunk.length;
  return length;
}

test('a file of any length is read to its end', async () => {
  for (const length of [0, 1, 4096, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 1_000_000]) {
    const dir = directoryOf({ file: new Uint8Array(length) });
    assert.equal(await lengthOf(join(dir, 'file')), length);
  }
});

test('a pipe is not waited for, and what is no file is not read', { timeout: 10_000 }, async () => {
  const dir = directoryOf({ 'folder/file': '' });
  execFileSync('mkfifo', [join(dir, 'pipe')]);
  for (const name of ['pipe', 'folder', 'nothing']) assert.equal(await lengthOf(join(dir, name)), undefined);
});

test('a file that says it is empty and is not is read all the same', async () => {
  // Files of Linux's /proc have no length of their own.
  assert.ok((await lengthOf('/proc/self/status')) !== 0);
});
