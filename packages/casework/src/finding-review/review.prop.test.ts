import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import fc from 'fast-check';
import { whyNotOpen, whyOutcomeNotOpen } from './allowed.ts';
import { explanationAnswers, identityAnswers, outcomes, type ReviewEvent } from './event.ts';
import { applyEvent, foldReview, type Review } from './review.ts';

const start = Date.UTC(2026, 9, 31);
const at = (minute: number) => new Date(start + minute * 60_000).toISOString();

/** What officers try, in any order, open or not. */
const tried = fc.oneof(
  fc.constant({ type: 'taken' as const }),
  fc.constant({ type: 'mismatch-read' as const }),
  fc.record({ type: fc.constant('identity-answered' as const), answer: fc.constantFrom(...identityAnswers) }),
  fc.record({
    type: fc.constant('explanation-answered' as const),
    explanationId: fc.constantFrom('renewed-or-changed', 'departed'),
    answer: fc.constantFrom(...explanationAnswers),
    because: fc.constant('b'),
    evidence: fc.constant(['e']),
  }),
  fc.record({ type: fc.constant('outcome-recorded' as const), outcome: fc.constantFrom(...outcomes) }),
  fc.constant({ type: 'outcome-taken-back' as const }),
  fc.record({ type: fc.constant('outcome-withdrawn' as const), reason: fc.constant('r') }),
  fc.constant({ type: 'minutes-pass' as const }),
);
type Tried = typeof tried extends fc.Arbitrary<infer T> ? T : never;

/** The node: refuses what is not open, lets an outcome leave after its ten minutes. */
function play(attempts: readonly Tried[]): { events: ReviewEvent[]; states: Review[] } {
  const events: ReviewEvent[] = [{ type: 'written', at: at(0), by: 'system', ruleVersion: 1 }];
  const states = [foldReview(events)];
  let minute = 0;
  for (const attempt of attempts) {
    minute += attempt.type === 'minutes-pass' ? 11 : 1;
    const review = foldReview(events);
    const event = accepted(attempt, review, minute);
    if (event !== undefined) events.push(event);
    states.push(foldReview(events));
  }
  return { events, states };
}

function accepted(attempt: Tried, review: Review, minute: number): ReviewEvent | undefined {
  const who = { at: at(minute), by: 'officer-1' };
  if (attempt.type === 'minutes-pass') {
    const due = review.stage === 'out-tray' && (review.outcome?.leavesAt ?? '') <= at(minute);
    return due ? { type: 'outcome-left', at: at(minute), by: 'system' } : undefined;
  }
  if (whyNotOpen(review, attempt.type, at(minute)) !== undefined) return undefined;
  if (attempt.type !== 'outcome-recorded') return { ...attempt, ...who };
  if (whyOutcomeNotOpen(review, attempt.outcome) !== undefined) return undefined;
  const asked = { whom: 'w', dueOn: plainDate('2026-11-30') };
  return { ...attempt, ...who, reason: 'r', evidence: ['e'], leavesAt: at(minute + 10), asked };
}

test('whatever is tried in whatever order, the review stays in its state machine', () => {
  fc.assert(
    fc.property(fc.array(tried, { maxLength: 40 }), (attempts) => {
      for (const { stage, outcome, identity, exit } of play(attempts).states) {
        assert.equal(['out-tray', 'decided'].includes(stage) && outcome === undefined, false);
        assert.equal(stage === 'closed' && exit === undefined, false);
        if (outcome !== undefined) assert.notEqual(identity, undefined);
        assert.ok(outcome?.outcome !== 'guide-the-employer' && outcome?.outcome !== 'propose-a-matter');
      }
    }),
    { numRuns: 2000 },
  );
});

test('"explained" is never recorded without an explanation that applies', () => {
  fc.assert(
    fc.property(fc.array(tried, { maxLength: 40 }), (attempts) => {
      const { events } = play(attempts);
      for (const [index, event] of events.entries()) {
        if (event.type !== 'outcome-recorded' || event.outcome !== 'explained') continue;
        const before = foldReview(events.slice(0, index));
        assert.ok(Object.values(before.explanations).some(({ answer }) => answer === 'applies'));
      }
    }),
  );
});

test('folding all at once and event by event is the same', () => {
  fc.assert(
    fc.property(fc.array(tried, { maxLength: 40 }), (attempts) => {
      const { events } = play(attempts);
      assert.deepEqual(events.reduce(applyEvent, foldReview([])), foldReview(events));
    }),
  );
});
