import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { pause } from './pause.ts';

test('pauses one after the other leave no listener on their signal', async () => {
  const { signal } = new AbortController();
  for (let round = 0; round < 20; round += 1) await pause(1, signal);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a pause ends with its signal, also where that was given before', async () => {
  const stopped = new AbortController();
  const paused = pause(60_000, stopped.signal);
  stopped.abort();
  await paused;
  await pause(60_000, stopped.signal);
});
