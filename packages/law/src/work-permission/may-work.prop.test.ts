import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate, type PlainDate } from '@renkei/kernel';
import fc from 'fast-check';
import type { WorkFacts } from '../facts/facts.ts';
import { statusRows } from '../residence-status/statuses-by-date.ts';
import { mayWork } from './may-work.ts';

const start = plainDate('2026-10-01');
const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 200 }).map((days) => addDays(start, days));
const yesNo = fc.constantFrom('yes' as const, 'no' as const);

const anyFacts: fc.Arbitrary<WorkFacts> = fc.record(
  {
    on: day,
    status: fc.constantFrom('none', 'something-else', ...statusRows.map(({ slug }) => slug)),
    card: fc.constantFrom('none', 'special', '1', '2', '4', '9', 'org', '7'),
    stayFrom: day,
    stayUntil: fc.oneof(day, fc.constant('no-end' as const)),
    stayThirtyDaysOrLess: yesNo,
    application: fc.constantFrom('none', 'change', 'extension'),
    applicationFiledOn: day,
    applicationDecided: fc.oneof(day, fc.constant('pending' as const)),
    designationWork: yesNo,
    designationLimits: fc.constantFrom('none', 'hours-28', 'employer', 'field', 'activity'),
    designationCoversJob: yesNo,
    permission: fc.constantFrom('none', 'comprehensive', 'comprehensive-education', 'individual', 'letter'),
    permissionUntil: day,
    permissionCoversJob: yesNo,
    enrolment: fc.constantFrom('enrolled', 'on-leave', 'ended'),
    jobWithinStatus: yesNo,
    exclusion: fc.constantFrom('none', 'own-university', 'reward'),
    engagedAs: fc.constantFrom('employee', 'contractor', 'director', 'director-and-employee', 'seconded'),
    premises: fc.constantFrom('barred', 'not-barred'),
    educationJob: yesNo,
    hoursInAnySevenDays: fc.integer({ min: 0, max: 60 }),
    longVacation: yesNo,
    hoursThisDay: fc.integer({ min: 0, max: 14 }),
  },
  { requiredKeys: [] },
);

test('taking a fact away never turns "no" or "ask" into "yes"', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      if (mayWork(facts).answer === 'yes') return;
      for (const name of Object.keys(facts)) {
        const rest = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name)) as WorkFacts;
        assert.notEqual(mayWork(rest).answer, 'yes', name);
      }
    }),
    { numRuns: 3000 },
  );
});

test('"ask" always says what is missing, "yes" and "no" never do, and every answer has a ground that says so', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { answer, missing, grounds } = mayWork(facts);
      assert.equal(missing.length > 0, answer === 'ask');
      assert.ok(grounds.some(({ holds }) => holds === answer));
      if (answer === 'yes') assert.ok(grounds.every(({ holds }) => holds === 'yes'));
    }),
    { numRuns: 3000 },
  );
});
