import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleExplanation, exampleFinding } from '../test/example-finding.ts';
import {
  checkExplanation,
  evidenceOffered,
  explanationStep,
  opensExplained,
  startingValues,
} from './explanation-form-values.ts';

const view = exampleFinding();
const open = exampleExplanation('renewed');
const start = startingValues(open, 'the desk');
const offered = evidenceOffered(open, view.evidence);

test('nothing is answered beforehand; whom to ask is filled in', () => {
  assert.deepEqual(start, { answer: null, because: '', whom: 'the desk', evidence: [] });
  assert.equal(explanationStep(start, 'renewed', 4), undefined);
});

test('what the system looked at is offered first, and nothing twice', () => {
  assert.deepEqual(
    offered.map(({ id }) => id),
    ['stays.valid_until#2', 'cards.card_number#3'],
  );
});

test('"applies" and "does not apply" need a reason and evidence', () => {
  for (const answer of ['applies', 'does-not-apply'] as const) {
    assert.deepEqual(
      checkExplanation({ ...start, answer, because: ' ' }, offered, 'e').map(({ field }) => field),
      ['e-because', 'e-evidence'],
    );
    const complete = { ...start, answer, because: 'seen', evidence: ['stays.valid_until#2'] };
    assert.deepEqual(checkExplanation(complete, offered, 'e'), []);
  }
});

test('where there is nothing to tick, no tick is asked for', () => {
  assert.deepEqual(checkExplanation({ ...start, answer: 'applies', because: 'seen' }, [], 'e'), []);
});

test('"cannot tell yet" says whom to ask, and carries no evidence', () => {
  const values = { ...start, answer: 'cannot-tell' as const, evidence: ['stays.valid_until#2'] };
  assert.deepEqual(
    checkExplanation({ ...values, whom: '' }, offered, 'e').map(({ field }) => field),
    ['e-whom'],
  );
  const step = explanationStep(values, 'renewed', 4);
  assert.equal(step?.because, 'the desk');
  assert.deepEqual(step?.evidence, []);
});

test('a saved answer is shown again when it is corrected', () => {
  const saved = startingValues(exampleExplanation('renewed', 'cannot-tell'), 'the desk');
  assert.equal(saved.whom, 'the examination department');
});

test('the first "applies" opens "Explained", the second opens nothing new', () => {
  const opened = exampleFinding({ outcomes: [{ outcome: 'explained', notOpen: null, exits: [] }] });
  assert.equal(opensExplained(view, opened), true);
  assert.equal(opensExplained(opened, opened), false);
});
