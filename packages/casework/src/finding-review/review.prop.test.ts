import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import fc from 'fast-check';
import { isCompared, whyExitNotOpen, whyNotOpen, whyOutcomeNotOpen } from './allowed.ts';
import {
  type About,
  comparisons,
  explanationAnswers,
  identityAnswers,
  outcomes,
  type ReviewEvent,
} from './event.ts';
import { exits, exitsOf, type OfficerExit } from './exit.ts';
import { applyEvent, foldReview, type Review, stages } from './review.ts';

const start = Date.UTC(2026, 9, 31);
const at = (minute: number) => new Date(start + minute * 60_000).toISOString();

const systemExits = ['facts-changed', 'rule-withdrawn', 'closed-by-age'] as const;
const officerExits = exits.filter((exit): exit is OfficerExit => !systemExits.some((each) => each === exit));
const explanations = ['renewed-or-changed', 'departed'] as const;
const abouts = fc.record({
  compares: fc.constantFrom(...comparisons),
  blind: fc.boolean(),
  desk: fc.constantFrom('C' as const, 'I' as const, 'L' as const, 'W' as const),
});

/** What officers and the system try, in any order, open or not. */
const tried = fc.oneof(
  fc.constant({ type: 'taken' as const }),
  fc.constant({ type: 'mismatch-read' as const }),
  fc.record({ type: fc.constant('identity-answered' as const), answer: fc.constantFrom(...identityAnswers) }),
  fc.record({
    type: fc.constant('explanation-answered' as const),
    explanationId: fc.constantFrom(...explanations),
    answer: fc.constantFrom(...explanationAnswers),
    because: fc.constant('b'),
    evidence: fc.constant(['e']),
  }),
  fc.record({
    type: fc.constant('outcome-recorded' as const),
    outcome: fc.constantFrom(...outcomes),
    named: fc.option(fc.constantFrom(...officerExits), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('source-answered' as const), reason: fc.constant('r') }),
  // What the system does, whenever it likes.
  fc.constant({ type: 'facts-changed' as const }),
  fc.record({ type: fc.constant('closed' as const), exit: fc.constantFrom(...systemExits) }),
  fc.record({
    type: fc.constant('reopened' as const),
    cause: fc.constantFrom(
      'link-rejected' as const,
      'correction-answered' as const,
      'rule-asks-again' as const,
    ),
  }),
  fc.constant({ type: 'outcome-taken-back' as const }),
  fc.record({ type: fc.constant('outcome-withdrawn' as const), reason: fc.constant('r') }),
  fc.constant({ type: 'minutes-pass' as const }),
);
type Tried = typeof tried extends fc.Arbitrary<infer T> ? T : never;

/** The node: refuses what is not open, lets an outcome leave after its ten minutes. */
function play(
  attempts: readonly Tried[],
  about: About = { compares: 'linked', blind: true, desk: 'I' },
): { events: ReviewEvent[]; states: Review[] } {
  const events: ReviewEvent[] = [{ type: 'written', at: at(0), by: 'system', ruleVersion: 1, about }];
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
  if (attempt.type === 'facts-changed' || attempt.type === 'closed' || attempt.type === 'reopened')
    return { ...attempt, at: at(minute), by: 'system' };
  if (whyNotOpen(review, attempt.type, at(minute)) !== undefined) return undefined;
  if (attempt.type !== 'outcome-recorded') return { ...attempt, ...who };
  const { named, ...recorded } = attempt;
  if (whyOutcomeNotOpen(review, attempt.outcome, explanations) !== undefined) return undefined;
  if (named !== undefined && whyExitNotOpen(review, attempt.outcome, named) !== undefined) return undefined;
  const asked = { whom: 'w', dueOn: plainDate('2026-11-30') };
  const exit = named === undefined ? {} : { exit: named };
  return { ...recorded, ...who, ...exit, reason: 'r', evidence: ['e'], leavesAt: at(minute + 10), asked };
}

test('whatever is tried in whatever order, the review stays in its state machine', () => {
  fc.assert(
    fc.property(fc.array(tried, { maxLength: 40 }), abouts, (attempts, about) => {
      for (const review of play(attempts, about).states) {
        const { stage, outcome, ended } = review;
        assert.ok(stages.includes(stage));
        assert.equal(
          ['out-tray', 'decided', 'awaiting-information'].includes(stage) && outcome === undefined,
          false,
        );
        assert.equal(stage === 'closed', ended !== undefined);
        if (outcome !== undefined) assert.ok(isCompared(review));
        assert.notEqual(outcome?.outcome, 'propose-a-matter');
      }
    }),
    { numRuns: 2000 },
  );
});

test('an exit is always one of the thirteen, each with who, when, and for a person a reason and a fact', () => {
  fc.assert(
    fc.property(fc.array(tried, { maxLength: 40 }), abouts, (attempts, about) => {
      for (const { ended } of play(attempts, about).states) {
        if (ended === undefined) continue;
        assert.ok(exits.includes(ended.exit));
        assert.equal(
          ended.by === 'system',
          systemExits.some((each) => each === ended.exit),
        );
        assert.equal(ended.by === 'system', ended.reason === '' || ended.evidence.length === 0);
        // S11: no exit of enforcement is reached from records alone.
        assert.ok(!exitsOf['propose-a-matter'].some((exit) => exit === ended.exit));
      }
    }),
    { numRuns: 2000 },
  );
});

test('no outcome of desk W touches the employer, and no link is rejected where none was made', () => {
  fc.assert(
    fc.property(fc.array(tried, { maxLength: 40 }), abouts, (attempts, about) => {
      for (const { outcome } of play(attempts, about).states) {
        if (about.desk === 'W') assert.notEqual(outcome?.outcome, 'guide-the-employer');
        if (about.compares !== 'linked') assert.notEqual(outcome?.outcome, 'not-this-person');
      }
    }),
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
