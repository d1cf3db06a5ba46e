import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate, type PlainDate } from '@renkei/kernel';
import * as fc from 'fast-check';
import { detect } from '../../detect.ts';
import type { Finding, RuleAnswer } from '../../finding.ts';
import type { FactSet } from '../../facts/facts.ts';
import { factsOf, type Told } from '../../test/build-facts.ts';

const asOf = plainDate('2026-10-31');
const day = fc
  .integer({ min: 0, max: 900 })
  .map((offset): PlainDate => addDays(plainDate('2025-01-01'), offset));
const span = fc.tuple(day, fc.integer({ min: 1, max: 400 }));
const stay = span.map(([from, length]) => [from, addDays(from, length), 'student'] as const);
const letter = fc
  .tuple(span, fc.boolean())
  .map(([[from, length], mayWork]) => [from, addDays(from, length), mayWork] as const);
const application = fc.oneof(
  day.map((filedOn) => [filedOn] as const),
  fc
    .tuple(day, fc.integer({ min: 0, max: 100 }))
    .map(([filedOn, wait]) => [filedOn, 'refused', addDays(filedOn, wait)] as const),
);
const movement = fc.tuple(fc.constantFrom('departure' as const, 'entry' as const), day);

const told: fc.Arbitrary<Told> = fc.record({
  hiredOn: day,
  stays: fc.array(stay, { maxLength: 3 }),
  applications: fc.array(application, { maxLength: 2 }),
  permissions: fc.array(letter, { maxLength: 1 }),
  movements: fc.array(movement, { maxLength: 2 }),
});

function stayExpiredIn(facts: FactSet): RuleAnswer | undefined {
  return detect(facts, asOf).answers.find(({ rule }) => rule.id === 'stay-expired');
}

function findingIn(facts: FactSet): Finding | undefined {
  const answer = stayExpiredIn(facts);
  return answer?.answer === 'finding' ? answer : undefined;
}

test('a further basis never raises a question about a day it covers', () => {
  fc.assert(
    fc.property(told, letter, (person, extra) => {
      const more = {
        ...person,
        permissions: [...(person.permissions ?? []), [extra[0], extra[1], true] as const],
      };
      const asked = findingIn(factsOf(more))?.day;
      assert.ok(asked === undefined || asked < extra[0] || asked > extra[1]);
    }),
  );
});

test('permissions for other activity, however many and long, change nothing about the basis to stay', () => {
  const other = fc.tuple(
    span,
    fc.boolean(),
    fc.constantFrom('comprehensive' as const, 'individual' as const),
  );
  fc.assert(
    fc.property(told, fc.array(other, { maxLength: 3 }), (person, others) => {
      const more = others.map(
        ([[from, length], mayWork, kind]) => [from, addDays(from, length), mayWork, kind] as const,
      );
      const permitted = { ...person, permissions: [...(person.permissions ?? []), ...more] };
      assert.deepEqual(stayExpiredIn(factsOf(permitted)), stayExpiredIn(factsOf(person)));
    }),
  );
});
