import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type PlainDate } from '@renkei/kernel';
import * as fc from 'fast-check';
import { detect } from '../detect.ts';
import type { FactSet } from '../facts/facts.ts';
import { lives } from '../test/lives/lives.ts';
import { rewritten } from '../test/lives/tables.ts';
import { toldFacts } from '../test/told-facts.ts';

const earlier = fc.integer({ min: 0, max: 300 });

test('a run on yesterday’s knowledge finds what was found yesterday', () => {
  fc.assert(
    fc.property(lives, earlier, ({ told, asOf }, days) => {
      const facts = toldFacts(told);
      const then = addDays(asOf, -days);
      assert.deepEqual(detect(facts, then), detect(knownBy(facts, then), then));
    }),
    { numRuns: 500 },
  );
});

test('what is learnt tomorrow changes nothing today, a new version of a record least of all', () => {
  fc.assert(
    fc.property(lives, lives, ({ told, asOf }, later) => {
      const facts = toldFacts(told);
      const tomorrow = rewritten(toldFacts(later.told), (rows) =>
        rows.map((row) => ({ ...row, recordedOn: addDays(asOf, 1) })),
      );
      const both = rewritten(facts, (rows, table) => [...rows, ...tomorrow[table]]);
      assert.deepEqual(detect(both, asOf), detect(facts, asOf));
    }),
    { numRuns: 400 },
  );
});

/** The rows of a day as its files held them: later ones are not there, and nothing had cured what was unread. */
function knownBy(facts: FactSet, day: PlainDate): FactSet {
  return {
    ...rewritten(facts, (rows) => rows.filter(({ recordedOn }) => recordedOn <= day)),
    unread: facts.unread
      .filter(({ recordedOn }) => recordedOn === undefined || recordedOn === null || recordedOn <= day)
      .map(({ curedOn, ...row }) => (curedOn === undefined || curedOn > day ? row : { ...row, curedOn })),
  };
}
