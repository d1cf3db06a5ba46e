import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { detect } from '../detect.ts';
import type { FactSet } from '../facts/facts.ts';
import { lives } from '../test/lives/lives.ts';
import { type AnyRow, rewritten } from '../test/lives/tables.ts';
import { toldFacts } from '../test/told-facts.ts';

test('files, registers and rows in any order: the same answers, in the same order, to the letter', () => {
  fc.assert(
    fc.property(lives, fc.array(fc.nat(), { minLength: 1 }), ({ told, asOf }, seeds) => {
      const facts = toldFacts(told);
      const turned: FactSet = {
        ...rewritten(facts, (rows) => shuffled(rows, seeds)),
        coverage: shuffled(facts.coverage, seeds),
        unread: shuffled(facts.unread, seeds),
      };
      assert.deepEqual(detect(turned, asOf), detect(facts, asOf));
    }),
    { numRuns: 500 },
  );
});

test('twice is once: asked again, and with every row delivered again, the answers are the same', () => {
  fc.assert(
    fc.property(lives, ({ told, asOf }) => {
      const facts = toldFacts(told);
      const once = detect(facts, asOf);
      const doubled: FactSet = {
        ...rewritten(facts, (rows) => [...rows, ...rows]),
        coverage: [...facts.coverage, ...facts.coverage],
        unread: [...facts.unread, ...facts.unread],
      };
      assert.deepEqual(detect(facts, asOf), once);
      assert.deepEqual(detect(doubled, asOf), once);
    }),
    { numRuns: 300 },
  );
});

test('no answer stands twice, and its id names rule and subject only', () => {
  fc.assert(
    fc.property(lives, ({ told, asOf }) => {
      const answers = detect(toldFacts(told), asOf).answers;
      const asked = answers.map(({ rule, subject }) => `${rule.id} ${subject.kind} ${subject.id}`);
      assert.equal(new Set(asked).size, answers.length);
      assert.equal(new Set(answers.map(({ id }) => id)).size, answers.length);
    }),
    { numRuns: 200 },
  );
});

/** Another order, drawn by `seeds`. */
function shuffled<R extends AnyRow | FactSet['coverage'][number] | FactSet['unread'][number]>(
  rows: readonly R[],
  seeds: readonly number[],
): readonly R[] {
  return rows
    .map((row, at) => ({ row, place: ((seeds[at % seeds.length] ?? 0) * (at + 7)) % 101 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }) => row)
    .toReversed();
}
