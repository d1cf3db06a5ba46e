import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import type { NotificationFacts } from '../facts/facts.ts';
import { timeLimitOf, wasFiledInTime } from './was-filed-in-time.ts';

const hire: NotificationFacts = {
  on: plainDate('2026-11-02'),
  event: 'hire',
  foreignNational: 'yes',
  recognisable: 'yes',
  status: 'student',
  engagedAs: 'employee',
  employer: 'private',
  insured: 'yes',
  filedOn: plainDate('2026-12-10'),
};
const without = (name: keyof NotificationFacts): NotificationFacts =>
  Object.fromEntries(Object.entries(hire).filter(([key]) => key !== name));

test('the time limit follows from event, insurance and employer', () => {
  const of = (change: NotificationFacts) => timeLimitOf({ ...hire, ...change })?.id;
  assert.equal(of({}), 'hire-insured');
  assert.equal(of({ event: 'separation' }), 'separation-insured');
  assert.equal(of({ insured: 'no' }), 'hire-form-3');
  assert.equal(of({ insured: 'no', event: 'separation' }), 'separation-form-3');
  assert.equal(of({ insured: 'no', employer: 'public-body' }), 'hire-public-body');
  assert.equal(of({ employer: 'public-body' }), 'hire-insured');
});

test('where one of them is not known, or nothing is notified of the event, there is none', () => {
  for (const name of ['on', 'event', 'insured', 'employer'] as const)
    assert.equal(timeLimitOf(without(name)), undefined, name);
  for (const event of ['renewal', 'change-of-status', 'new-card'] as const)
    assert.equal(timeLimitOf({ ...hire, event }), undefined, event);
});

test('a fact that the limit hangs on is asked for by its name', () => {
  for (const name of ['on', 'event', 'insured', 'employer', 'filedOn'] as const) {
    const { answer, missing } = wasFiledInTime(without(name));
    assert.equal(answer, 'ask', name);
    assert.ok(missing.includes(name), `${name} is not among ${missing.join(', ')}`);
  }
});

test('a day on which offices are open is not said to be closed', () => {
  const ids = wasFiledInTime(hire).grounds.map(({ id }) => id);
  assert.ok(!ids.includes('closed-days-2'));
});

test('who is outside the duty is never late, and is told why', () => {
  const { answer, grounds, missing } = wasFiledInTime({ ...hire, status: 'diplomat' });
  assert.deepEqual([answer, missing], ['yes', []]);
  assert.deepEqual(
    grounds.map(({ id, holds }) => [id, holds]),
    [['lpa-rule-1-2', 'yes']],
  );
});
