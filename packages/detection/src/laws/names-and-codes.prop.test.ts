import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { detect } from '../detect.ts';
import type { FactSet } from '../facts/facts.ts';
import { lives } from '../test/lives/lives.ts';
import { rewritten } from '../test/lives/tables.ts';
import { toldFacts } from '../test/told-facts.ts';

/** Codes as the registers write them; the new ones are codes, too, so that what could be compared still can. */
const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'XA'] as const;
const written = fc.constantFrom(undefined, ...codes);

test('nationality codes renamed one to one over registers and notices: the same answers, to the letter', () => {
  fc.assert(
    fc.property(
      lives,
      fc.shuffledSubarray([...codes], { minLength: codes.length }),
      fc.array(written),
      ({ told, asOf }, turned, notified) => {
        const facts = withNationalities(toldFacts(told), notified);
        const renaming = new Map<unknown, string>(
          codes.map((code, at) => [code, `Q${turned[at]?.slice(1)}`]),
        );
        assert.deepEqual(detect(renamed(facts, renaming), asOf), detect(facts, asOf));
      },
    ),
    { numRuns: 400 },
  );
});

test('industry is no input: a question never comes from what a business does', () => {
  fc.assert(
    fc.property(lives, fc.constantFrom('A', 'N', 'R'), ({ told, asOf }, industry) => {
      const facts = toldFacts(told);
      const moved = { ...facts, employers: facts.employers.map((row) => ({ ...row, industry })) };
      assert.deepEqual(detect(moved, asOf), detect(facts, asOf));
    }),
    { numRuns: 200 },
  );
});

/** What employers wrote, or left blank, notice by notice. */
function withNationalities(facts: FactSet, written: readonly (string | undefined)[]): FactSet {
  const notifications = facts.notifications.map((row, at) => {
    const nationalityAsWritten = written[at];
    return nationalityAsWritten === undefined ? row : { ...row, nationalityAsWritten };
  });
  return { ...facts, notifications };
}

function renamed(facts: FactSet, renaming: ReadonlyMap<unknown, string>): FactSet {
  return rewritten(facts, (rows) =>
    rows.map((row) => {
      const changed = Object.entries(row).map(([field, value]) => {
        const isCode = field === 'nationality' || field === 'nationalityAsWritten';
        return [field, isCode ? renaming.get(value) : value];
      });
      return Object.fromEntries(changed) as typeof row;
    }),
  );
}
