import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneByOne } from './one-by-one.ts';
import { all } from './test-kit/streams.ts';

async function* batches(ended: string[] = []): AsyncGenerator<readonly number[]> {
  try {
    yield [];
    yield [1, 2];
    yield [];
    yield [3];
  } finally {
    ended.push('ended');
  }
}

test('every member comes once and in order, whatever batches they came in', async () => {
  assert.deepEqual(await all(oneByOne(batches())), [1, 2, 3]);
});

test('several asked for at once come in order too', async () => {
  const members = oneByOne(batches());
  const asked = await Promise.all(Array.from({ length: 5 }, () => members.next()));
  assert.deepEqual(
    asked.map(({ value, done }) => (done === true ? 'done' : value)),
    [1, 2, 3, 'done', 'done'],
  );
});

test('a consumer that leaves early ends the batches, so that a file is closed', async () => {
  const ended: string[] = [];
  const members = oneByOne(batches(ended));
  for await (const member of members) if (member === 1) break;
  assert.deepEqual(ended, ['ended']);
  assert.equal((await members.next()).done, true);
});

test('what the batches throw is thrown, after the members before it', async () => {
  async function* failing(): AsyncGenerator<readonly number[]> {
    yield [1];
    throw new Error('the disk is gone');
  }
  const met: number[] = [];
  const read = async (): Promise<void> => {
    for await (const member of oneByOne(failing())) met.push(member);
  };
  await assert.rejects(read, /the disk is gone/);
  assert.deepEqual(met, [1]);
});
