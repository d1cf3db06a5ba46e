import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CommandProblem } from './say.ts';
import { writeLines } from './write-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'renkei-lines-'));
after(() => rmSync(folder, { recursive: true }));

test('each object is one line, in order, and only the owner may read the file', async () => {
  const path = join(folder, 'lines.ndjson');
  const objects = Array.from({ length: 5000 }, (_, at) => ({ at, text: '改行\nと"引用符"' }));
  await writeLines(path, objects);
  assert.deepEqual(
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    objects,
  );
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('nothing gives an empty file', async () => {
  const path = join(folder, 'empty.ndjson');
  await writeLines(path, []);
  assert.equal(readFileSync(path, 'utf8'), '');
});

test('the first lines are on the disk while the last ones are still being made', async () => {
  const path = join(folder, 'streamed.ndjson');
  let written = 0;
  const objects = function* () {
    for (let at = 0; at < 50_000; at += 1) {
      if (at === 49_999) written = statSync(path).size;
      yield { at, text: 'x'.repeat(100) };
    }
  };
  await writeLines(path, objects());
  assert.ok(written > statSync(path).size / 2, `${written}`);
});

test('a file that cannot be written, and objects that fail in the middle, end it with a message', async () => {
  await assert.rejects(writeLines(join(folder, 'no-folder', 'x'), [1]), CommandProblem);
  const failing = function* () {
    yield 1;
    throw new Error('broke off');
  };
  await assert.rejects(writeLines(join(folder, 'broken'), failing()), /broke off/);
});
