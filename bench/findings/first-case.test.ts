import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import type { FirstCaseLabel } from '@renkei/synthetic';
import type { Answer } from './answer.ts';
import { wrongLabels } from './first-case.ts';

const label = (notificationId: string, day?: string): FirstCaseLabel => ({
  notificationId,
  scenario: 'expired',
  explanation: 'none',
  note: '',
  ...(day === undefined ? { expected: 'nothing' } : { expected: 'finding', day: plainDate(day) }),
});
const asked = (notificationId: string, day: string, rule = 'stay-expired'): Answer => ({
  answer: 'finding',
  day,
  rule: { id: rule },
  subject: { kind: 'employment', id: notificationId },
  notificationId,
});

test('a label is met by the answer of its rule: the same day, or silence', () => {
  const labels = [label('N-1', '2026-07-12'), label('N-2')];
  assert.deepEqual(wrongLabels(labels, [asked('N-1', '2026-07-12')]), []);
  assert.deepEqual(wrongLabels(labels, [asked('N-1', '2026-07-13')]), labels.slice(0, 1));
  assert.deepEqual(wrongLabels(labels, [asked('N-1', '2026-07-12'), asked('N-2', '2026-08-01')]), [
    labels[1],
  ]);
  assert.deepEqual(wrongLabels(labels, []), labels.slice(0, 1));
});

test('what another rule asks about the same notice is not held against a label', () => {
  const labels = [label('N-1', '2026-07-12'), label('N-2')];
  const others = [asked('N-1', '2026-09-01', 'status-bars-work'), asked('N-2', '2026-09-01', 'which-person')];
  assert.deepEqual(wrongLabels(labels, [asked('N-1', '2026-07-12'), ...others]), []);
});
