import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyExitNotOpen, whyNotOpen, whyOutcomeNotOpen } from './allowed.ts';
import type { About, ReviewEvent } from './event.ts';
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
const asked = ['renewed-or-changed', 'departed'];
const left: ReviewEvent = { type: 'outcome-left', at: leavesAt, by: 'system' };

test('before step 1 nothing else is open', () => {
  const review = foldReview([written]);
  assert.equal(review.stage, 'open');
  for (const step of ['mismatch-read', 'explanation-answered', 'outcome-recorded'] as const) {
    assert.equal(whyNotOpen(review, step, at), 'finding.not-compared-yet');
  }
});

test('"explained" needs an explanation that applies, and a person who is the same', () => {
  assert.equal(
    whyOutcomeNotOpen(foldReview([written, same]), 'explained', asked),
    'outcome.no-explanation-applies',
  );
  assert.equal(whyOutcomeNotOpen(foldReview([written, same, applies]), 'explained', asked), undefined);
  assert.equal(
    whyOutcomeNotOpen(foldReview([written, another, applies]), 'explained', asked),
    'outcome.identity-is-not-same',
  );
});

test('"not this person" needs step 1 to say so, before a link is rejected', () => {
  assert.equal(
    whyOutcomeNotOpen(foldReview([written, same]), 'not-this-person', asked),
    'outcome.identity-says-same',
  );
  assert.equal(whyOutcomeNotOpen(foldReview([written, another]), 'not-this-person', asked), undefined);
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
  assert.deepEqual(
    { exit: closed.ended?.exit, by: closed.ended?.by, reason: closed.ended?.reason },
    { exit: 'explained', by, reason: 'r' },
  );
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
  assert.equal(again.ended, undefined);
  assert.equal(again.decided, undefined);
  assert.equal(again.overturnedAt, at);
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

const answer = (
  explanationId: string,
  said: 'does-not-apply' | 'cannot-tell',
  evidence = ['e'],
): ReviewEvent => ({
  ...applies,
  type: 'explanation-answered',
  explanationId,
  answer: said,
  evidence,
});
const ruledOut = asked.map((id) => answer(id, 'does-not-apply'));
const about = (change: Partial<About>): ReviewEvent => ({
  ...written,
  type: 'written',
  ruleVersion: 1,
  about: { compares: 'linked', blind: true, desk: 'I', ...change },
});

test('a matter is never proposed before the person had a notice, and says first which explanations are open', () => {
  const proposing = (events: readonly ReviewEvent[]) =>
    whyOutcomeNotOpen(foldReview([written, same, ...events]), 'propose-a-matter', asked);
  assert.equal(proposing([]), 'outcome.explanations-still-open');
  assert.equal(proposing(ruledOut.slice(0, 1)), 'outcome.explanations-still-open');
  assert.equal(
    proposing([...ruledOut, answer('departed', 'does-not-apply', [])]),
    'outcome.explanations-still-open',
  );
  assert.equal(
    proposing([...ruledOut, answer('departed', 'cannot-tell')]),
    'outcome.explanations-still-open',
  );
  assert.equal(proposing(ruledOut), 'outcome.notice-has-not-run');
});

test('what is a support item for the worker is turned neither against the employer nor into a matter', () => {
  const review = foldReview([about({ compares: 'nothing', blind: false, desk: 'W' }), ...ruledOut]);
  assert.equal(whyOutcomeNotOpen(review, 'guide-the-employer', asked), 'outcome.for-the-worker-only');
  assert.equal(whyOutcomeNotOpen(review, 'propose-a-matter', asked), 'outcome.for-the-worker-only');
  assert.equal(whyOutcomeNotOpen(review, 'needs-information', asked), undefined);
});

test('where there is nothing to compare, step 1 is closed and the others are open; no link can be rejected', () => {
  const review = foldReview([about({ compares: 'nothing', blind: false, desk: 'L' })]);
  assert.equal(whyNotOpen(review, 'identity-answered', at), 'finding.nothing-to-compare');
  assert.equal(whyNotOpen(review, 'explanation-answered', at), undefined);
  assert.equal(whyOutcomeNotOpen(review, 'not-this-person', asked), 'outcome.no-link-to-reject');
});

test('beside the record of another holder "another person" is the ordinary answer, and it can be explained', () => {
  for (const compares of ['holder', 'candidates'] as const) {
    const review = foldReview([about({ compares }), another, applies]);
    assert.equal(whyOutcomeNotOpen(review, 'explained', asked), undefined);
    assert.equal(whyOutcomeNotOpen(review, 'not-this-person', asked), 'outcome.no-link-to-reject');
  }
});

test('"corrected at the source" ends an error in a record once the source has answered, and no other outcome', () => {
  const error: ReviewEvent = { ...explained, type: 'outcome-recorded', outcome: 'error-in-a-record' };
  const decided = foldReview([written, same, error, left]);
  assert.equal(decided.stage, 'decided');
  assert.equal(whyNotOpen(decided, 'source-answered', at), undefined);
  const unanswered = foldReview([written, same]);
  assert.equal(
    whyExitNotOpen(unanswered, 'error-in-a-record', 'corrected-at-the-source'),
    'exit.source-has-not-answered',
  );
  for (const answeredBy of [
    { type: 'source-answered', at, by, reason: 'r' },
    { type: 'reopened', at, by: 'system', cause: 'correction-answered' },
  ] as const) {
    const review = foldReview([written, same, error, left, answeredBy]);
    assert.equal(whyExitNotOpen(review, 'error-in-a-record', 'corrected-at-the-source'), undefined);
    assert.equal(whyExitNotOpen(review, 'explained', 'corrected-at-the-source'), 'exit.not-of-this-outcome');
    assert.equal(review.decided?.outcome, 'error-in-a-record');
  }
});

test('facts that change after a decision overturn it; before one they overturn nothing', () => {
  const changed: ReviewEvent = { type: 'facts-changed', at, by: 'system' };
  assert.equal(foldReview([written, same, applies, explained, left, changed]).overturnedAt, at);
  assert.equal(foldReview([written, same, applies, explained, changed]).overturnedAt, undefined);
});

test('a rule that is withdrawn ends what waits for information, and nobody can withdraw that', () => {
  const asks: ReviewEvent = { ...explained, type: 'outcome-recorded', outcome: 'needs-information' };
  const closed: ReviewEvent = { type: 'closed', at, by: 'system', exit: 'rule-withdrawn' };
  const review = foldReview([written, same, asks, left, closed]);
  assert.equal(review.ended?.exit, 'rule-withdrawn');
  assert.equal(whyNotOpen(review, 'outcome-withdrawn', at), 'finding.nothing-to-withdraw');
});
