import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleExplanation, exampleFinding } from '../test/example-finding.ts';
import {
  checkOutcome,
  chosenExit,
  dayProblem,
  outcomeStep,
  type OutcomeValues,
  startingOutcome,
  whyClosed,
} from './outcome-form-values.ts';
import { readTypedDay } from './read-typed-day.ts';

const view = exampleFinding();
const asked: OutcomeValues = {
  ...startingOutcome(view),
  outcome: 'needs-information',
  reason: 'the receipt is missing',
  evidence: ['stays.valid_until#2'],
  whom: 'the examination department',
  dueOn: 'R8.11.13',
};
const fields = (values: OutcomeValues) => checkOutcome(values, view).map(({ field }) => field);

test('no outcome is chosen beforehand, no evidence is ticked', () => {
  assert.deepEqual(startingOutcome(view), {
    outcome: null,
    reason: '',
    evidence: [],
    whom: '',
    dueOn: '',
    record: '',
    item: '',
  });
});

test('the draft comes back, and whom to ask comes from "cannot tell yet"', () => {
  const start = startingOutcome(
    exampleFinding({
      draft: { outcome: 'needs-information', reason: 'half', savedAt: '2026-10-31T05:02:00.000Z' },
      explanations: [exampleExplanation('a', 'cannot-tell')],
    }),
  );
  assert.equal(start.reason, 'half');
  assert.equal(start.whom, 'the examination department');
});

test('an outcome is open only where the server says so; one it does not name is not open', () => {
  assert.equal(whyClosed(view, 'needs-information'), null);
  assert.equal(whyClosed(view, 'explained'), 'outcome.no-explanation-applies');
  assert.equal(whyClosed(view, 'propose-a-matter'), 'outcome.not-open');
});

test('an outcome that is not open is never sent, whatever the form holds', () => {
  assert.equal(outcomeStep({ ...asked, outcome: 'explained' }, view), undefined);
  assert.deepEqual(fields({ ...asked, outcome: 'explained' }), ['outcome-answer']);
});

test('every outcome needs a reason and evidence', () => {
  assert.deepEqual(fields({ ...asked, reason: ' ', evidence: [] }), ['outcome-reason', 'outcome-evidence']);
});

test('"needs information" says who was asked and by when', () => {
  assert.deepEqual(fields({ ...asked, whom: '', dueOn: '' }), ['outcome-whom', 'outcome-due']);
  const step = outcomeStep(asked, view);
  assert.deepEqual(step?.asked, { whom: 'the examination department', dueOn: '2026-11-13' });
  assert.equal(step?.correction, undefined);
});

test('"error in a record" says which record and which item', () => {
  const wrong = { ...asked, outcome: 'error-in-a-record' as const };
  assert.deepEqual(fields(wrong), ['outcome-record', 'outcome-item']);
  const step = outcomeStep({ ...wrong, record: 'stays.csv#2', item: 'last day' }, view);
  assert.deepEqual(step?.correction, { record: 'stays.csv#2', item: 'last day' });
  assert.equal(step?.asked, undefined);
});

test('a way to end it that was chosen for another outcome is not this one’s: the usual one stands chosen', () => {
  const open = (exit: 'explained' | 'permission-or-change-applied-for' | 'corrected-at-the-source') => ({
    exit,
    notOpen: null,
  });
  const ended = exampleFinding({
    outcomes: [
      {
        outcome: 'explained',
        notOpen: null,
        exits: [open('explained'), open('permission-or-change-applied-for')],
      },
      { outcome: 'error-in-a-record', notOpen: null, exits: [open('corrected-at-the-source')] },
    ],
  });
  const applied = {
    ...asked,
    outcome: 'explained' as const,
    exit: 'permission-or-change-applied-for' as const,
  };
  assert.equal(chosenExit(applied, ended), 'permission-or-change-applied-for');
  assert.equal(outcomeStep(applied, ended)?.exit, 'permission-or-change-applied-for');
  const error = { ...applied, outcome: 'error-in-a-record' as const };
  assert.equal(chosenExit(error, ended), 'correction-asked');
  const sent = outcomeStep({ ...error, record: 'stays.csv#2', item: 'last day' }, ended);
  assert.deepEqual([sent?.exit, sent?.correction?.item], [undefined, 'last day']);
});

test('a day that does not exist is refused with its cure, a day that has passed too; today is open', () => {
  assert.deepEqual(dayProblem(readTypedDay('2026-11-31'), view.today), {
    text: 'finding.error.day.no-such-day',
    values: { year: '2026', month: 11, lastDay: 30 },
  });
  assert.deepEqual(dayProblem(readTypedDay('2026-10-30'), view.today), { text: 'finding.error.day.past' });
  assert.equal(dayProblem(readTypedDay('2026-10-31'), view.today), undefined);
});
