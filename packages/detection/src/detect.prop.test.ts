import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate, type PlainDate } from '@renkei/kernel';
import * as fc from 'fast-check';
import { detect } from './detect.ts';
import type { Evidence, Finding, RuleAnswer } from './finding.ts';
import type { FactSet } from './facts/facts.ts';
import { factsOf, type Told } from './test/build-facts.ts';

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

test('taking any fact out of the input removes or changes the finding', () => {
  fc.assert(
    fc.property(told, (person) => {
      const facts = factsOf(person);
      const finding = findingIn(facts);
      if (finding === undefined) return;
      for (const evidence of finding.evidence) {
        assert.notDeepEqual(findingIn(withoutFact(facts, evidence)), finding, evidence.fact);
      }
    }),
    { numRuns: 500 },
  );
});

test('every fact of a finding names a file, a line and a column that the input has', () => {
  fc.assert(
    fc.property(told, (person) => {
      const facts = factsOf(person);
      for (const { source } of findingIn(facts)?.evidence ?? []) {
        const known = Object.values({ ...facts, unread: [] }).some((records) =>
          records.some((record) => record.source.file === source.file && record.source.line === source.line),
        );
        assert.ok(known && source.column > 0);
      }
    }),
  );
});

test('the order of the input says nothing', () => {
  fc.assert(
    fc.property(told, (person) => {
      const facts = factsOf(person);
      const turned: FactSet = {
        ...facts,
        residents: facts.residents.toReversed(),
        cards: facts.cards.toReversed(),
        stays: facts.stays.toReversed(),
        applications: facts.applications.toReversed(),
        permissions: facts.permissions.toReversed(),
        movements: facts.movements.toReversed(),
        separations: facts.separations.toReversed(),
        notifications: facts.notifications.toReversed(),
        coverage: facts.coverage.toReversed(),
        unread: facts.unread.toReversed(),
      };
      assert.deepEqual(stayExpiredIn(turned)?.id, stayExpiredIn(facts)?.id);
      assert.deepEqual(findingIn(turned)?.day, findingIn(facts)?.day);
    }),
  );
});

test('nationality is no input: any renaming of codes leaves every answer as it was', () => {
  fc.assert(
    fc.property(told, fc.string(), fc.string(), (person, a, b) => {
      assert.deepEqual(
        detect(factsOf({ ...person, nationality: a }), asOf),
        detect(factsOf({ ...person, nationality: b }), asOf),
      );
    }),
  );
});

test('a record learnt after the day of the run does not exist yet', () => {
  fc.assert(
    fc.property(told, stay, (person, [from, until, status]) => {
      const facts = factsOf(person);
      const [template] = factsOf({ stays: [[from, until, status]] }).stays;
      assert.ok(template !== undefined);
      const later = { ...template, recordId: 'S-later', recordedOn: addDays(asOf, 1) };
      assert.deepEqual(detect({ ...facts, stays: [...facts.stays, later] }, asOf), detect(facts, asOf));
    }),
  );
});

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

function withoutFact(facts: FactSet, { source }: Evidence): FactSet {
  const keep = <R extends { readonly source: { readonly file: string; readonly line: number } }>(
    records: readonly R[],
  ) => records.filter((record) => record.source.file !== source.file || record.source.line !== source.line);
  return {
    ...facts,
    residents: keep(facts.residents),
    cards: keep(facts.cards),
    stays: keep(facts.stays),
    applications: keep(facts.applications),
    permissions: keep(facts.permissions),
    movements: keep(facts.movements),
    separations: keep(facts.separations),
    notifications: keep(facts.notifications),
    coverage: keep(facts.coverage),
  };
}
