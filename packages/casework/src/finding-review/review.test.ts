import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotOpen, whyOutcomeNotOpen } from './allowed.ts';
import type { ReviewEvent } from './event.ts';
import { foldReview } from './review.ts';

const by = 'officer-1';
const at = '2026-10-31T01:00:00.000Z';
const leavesAt = '2026-10-31T01:10:00.000Z';
const written: ReviewEvent = { type: 'written', at, by: 'system', ruleVersion: 1 };
const same: ReviewEvent = { type: 'identity-answered', at, by, answer: 'same-person' };
const another: ReviewEvent = { type: 'identity-answered', at, by, answer: 'another-person' };
const applies: ReviewEvent = {
  type: 'explanation-answered',
  at,
  by,
  explanationId: 'renewed-or-changed',
  answer: 'applies',
  because: 'x',
  evidence: ['e'],
};
const explained: ReviewEvent = {
  type: 'outcome-recorded',
  at,
  by,
  outcome: 'explained',
  reason: 'r',
  evidence: [],
  leavesAt,
};
const left: ReviewEvent = { type: 'outcome-left', at: leavesAt, by: 'system' };

test('before step 1 nothing else is open', () => {
  const review = foldReview([written]);
  assert.equal(review.stage, 'open');
  for (const step of ['mismatch-read', 'explanation-answered', 'outcome-recorded'] as const) {
    assert.equal(whyNotOpen(review, step, at), 'finding.not-compared-yet');
  }
});

test('"explained" needs an explanation that applies, and a person who is the same', () => {
  assert.equal(whyOutcomeNotOpen(foldReview([written, same]), 'explained'), 'outcome.no-explanation-applies');
  assert.equal(whyOutcomeNotOpen(foldReview([written, same, applies]), 'explained'), undefined);
  assert.equal(
    whyOutcomeNotOpen(foldReview([written, another, applies]), 'explained'),
    'outcome.identity-is-not-same',
  );
});

test('"not this person" needs step 1 to say so, and the two later outcomes are not open yet', () => {
  assert.equal(
    whyOutcomeNotOpen(foldReview([written, same]), 'not-this-person'),
    'outcome.identity-says-same',
  );
  assert.equal(whyOutcomeNotOpen(foldReview([written, another]), 'not-this-person'), undefined);
  for (const outcome of ['guide-the-employer', 'propose-a-matter'] as const) {
    assert.equal(whyOutcomeNotOpen(foldReview([written, same, applies]), outcome), 'outcome.not-built-yet');
  }
});

test('an outcome can be taken back until it leaves, and not a moment longer', () => {
  const review = foldReview([written, same, applies, explained]);
  assert.equal(review.stage, 'out-tray');
  assert.equal(whyNotOpen(review, 'outcome-taken-back', '2026-10-31T01:09:59.999Z'), undefined);
  assert.equal(whyNotOpen(review, 'outcome-taken-back', leavesAt), 'finding.outcome-has-left');
  const back = foldReview([written, same, applies, explained, { type: 'outcome-taken-back', at, by }]);
  assert.equal(back.stage, 'in-progress');
  assert.equal(back.outcome, undefined);
  assert.equal(back.explanations['renewed-or-changed']?.answer, 'applies');
});

test('after it left it is withdrawn with a reason, and the finding is open again', () => {
  const closed = foldReview([written, same, applies, explained, left]);
  assert.equal(closed.stage, 'closed');
  assert.equal(closed.exit, 'explained');
  assert.equal(whyNotOpen(closed, 'outcome-withdrawn', leavesAt), undefined);
  const again = foldReview([
    written,
    same,
    applies,
    explained,
    left,
    { type: 'outcome-withdrawn', at, by, reason: 'r' },
  ]);
  assert.equal(again.stage, 'reopened');
  assert.equal(again.exit, undefined);
});

test('"needs information" ends nothing: the steps stay open', () => {
  const asked: ReviewEvent = { ...explained, outcome: 'needs-information' };
  const waiting = foldReview([written, same, asked, left]);
  assert.equal(waiting.stage, 'awaiting-information');
  assert.equal(whyNotOpen(waiting, 'explanation-answered', leavesAt), undefined);
});

test('changed facts reopen the steps that used them', () => {
  const review = foldReview([written, same, applies, { type: 'facts-changed', at, by: 'system' }]);
  assert.equal(review.stage, 'reopened');
  assert.equal(review.identity, undefined);
  assert.deepEqual(review.explanations, {});
});
