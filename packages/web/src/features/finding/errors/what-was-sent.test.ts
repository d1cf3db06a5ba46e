import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingStep } from '@renkei/contract';
import { exampleExplanation, exampleFinding } from '../test/example-finding.ts';
import { sentVersion, standingVersion } from './what-was-sent.ts';

const step: FindingStep = {
  type: 'explanation-answered',
  version: 4,
  explanationId: 'renewed',
  answer: 'applies',
  because: 'mine',
  evidence: [],
};

test('both versions of the same place stand beside each other', () => {
  const standing = exampleFinding({ explanations: [exampleExplanation('renewed', 'does-not-apply')] });
  assert.deepEqual(sentVersion(step), { part: 'explanation', answer: 'applies', typed: 'mine' });
  assert.deepEqual(standingVersion(step, standing).version, {
    part: 'explanation',
    answer: 'does-not-apply',
    typed: 'the examination department',
  });
});

test('where nothing is saved in that place, it says so', () => {
  assert.deepEqual(standingVersion(step, exampleFinding()).version, { part: 'nothing' });
});

test('an outcome that somebody saved meanwhile is what stands, whatever was sent', () => {
  const at = '2026-10-30T05:02:00.000Z';
  const outcome = {
    name: { ja: 'o', en: 'o' },
    at,
    outcome: 'explained' as const,
    reason: 'theirs',
    evidence: [],
    leavesAt: at,
    left: false,
    mine: false,
    asked: null,
    correction: null,
    exit: null,
  };
  assert.deepEqual(standingVersion(step, exampleFinding({ outcome })).version, {
    part: 'outcome',
    answer: 'explained',
    typed: 'theirs',
  });
});
