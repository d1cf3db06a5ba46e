import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueueRow } from '@renkei/contract';
import { nextToWorkOn } from './next-to-work-on.ts';

const row = (reference: string, change: Partial<QueueRow> = {}): QueueRow => ({
  reference,
  state: 'open',
  question: { ja: '', en: '' },
  blind: true,
  employer: null,
  place: null,
  workSince: null,
  explanations: null,
  writtenOn: '2026-10-01',
  dueOn: '2026-10-31',
  daysLeft: 0,
  takenBy: null,
  leavesAt: null,
  ...change,
});
const somebody = { name: { ja: 'b', en: 'b' }, me: false, readingNow: true };

test('the next finding waits for an answer, and nobody else has it', () => {
  const rows = [
    row('just-saved'),
    row('paused', { state: 'paused' }),
    row('waits', { state: 'awaiting-information' }),
    row('theirs', { takenBy: somebody }),
    row('mine', { state: 'in-progress', takenBy: { ...somebody, me: true } }),
  ];
  assert.equal(nextToWorkOn(rows, 'just-saved'), 'mine');
  assert.equal(nextToWorkOn(rows.slice(0, 4), 'just-saved'), undefined);
});
