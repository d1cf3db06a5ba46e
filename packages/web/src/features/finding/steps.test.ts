import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlindFinding } from '@renkei/contract';
import type { z } from 'zod';
import { exampleExplanation, exampleFinding } from './test/example-finding.ts';
import { mayWork, stepsOf } from './steps.ts';

const saved = { name: { ja: 'o', en: 'o' }, at: '2026-10-30T05:02:00.000Z' };
const outcome = {
  ...saved,
  outcome: 'explained' as const,
  reason: 'r',
  evidence: [],
  leavesAt: saved.at,
  left: false,
  mine: true,
  asked: null,
  correction: null,
  exit: null,
};

test('a blind finding has step 1 only', () => {
  const { reference, state, dueOn, daysLeft, asOf, today, version } = exampleFinding();
  const blind: z.infer<typeof BlindFinding> = {
    kind: 'blind',
    reference,
    state,
    dueOn,
    daysLeft,
    asOf,
    today,
    version,
    takenBy: null,
    mayAct: true,
    subject: 'employment',
    compares: 'linked',
    records: [],
    employer: { name: '', address: '', number: '' },
    hiredOn: '2026-05-20',
    beside: [],
    compare: [],
    received: [],
  };
  assert.deepEqual(stepsOf(blind), { current: 1, saved: new Set(), explanations: { answered: 0, of: 0 } });
  assert.equal(mayWork(blind), true);
});

test('the next step is the first that is not saved', () => {
  assert.equal(stepsOf(exampleFinding()).current, 2);
  assert.equal(stepsOf(exampleFinding({ mismatchRead: saved })).current, 3);
  const answered = { explanations: [exampleExplanation('a', 'applies')] };
  assert.equal(stepsOf(exampleFinding({ mismatchRead: saved, ...answered })).current, 4);
});

test('steps may be saved in any order, and the rail says which ones are', () => {
  const steps = stepsOf(exampleFinding({ explanations: [exampleExplanation('a', 'applies')] }));
  assert.deepEqual([...steps.saved], [1, 3]);
  assert.equal(steps.current, 2);
});

test('with an outcome the officer stands at step 4, and nothing else may be saved', () => {
  const decided = exampleFinding({ outcome });
  assert.equal(stepsOf(decided).current, 4);
  assert.equal(mayWork(decided), false);
});

test('whoever may only read may not work', () => {
  assert.equal(mayWork(exampleFinding({ mayAct: false })), false);
});
