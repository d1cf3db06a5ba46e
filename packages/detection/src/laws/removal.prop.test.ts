import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '@renkei/kernel';
import * as fc from 'fast-check';
import { detect } from '../detect.ts';
import type { FactSet } from '../facts/facts.ts';
import { lives } from '../test/lives/lives.ts';
import {
  type AnyRow,
  recordIdOf,
  registerOf,
  rewritten,
  rowsOf,
  type Table,
  tables,
} from '../test/lives/tables.ts';
import { toldFacts } from '../test/told-facts.ts';

test('a row that is gone and known to be gone turns nothing into a question', () => {
  fc.assert(
    fc.property(lives, fc.boolean(), ({ told, asOf }, isIdRead) => {
      const facts = toldFacts(told);
      const before = asked(facts, asOf);
      for (const table of tables) {
        for (const row of rowsOf(facts, table)) {
          const more = [...asked(unread(facts, table, row, isIdRead), asOf)].filter(
            (each) => !before.has(each),
          );
          assert.deepEqual(more, [], `without ${table} ${JSON.stringify({ ...row, source: undefined })}`);
        }
      }
    }),
    { numRuns: 250 },
  );
});

test('less coverage turns nothing into a question', () => {
  fc.assert(
    fc.property(lives, fc.nat(), fc.boolean(), ({ told, asOf }, at, isGone) => {
      const facts = toldFacts(told);
      const before = asked(facts, asOf);
      const chosen = facts.coverage[at % facts.coverage.length];
      const coverage = facts.coverage.flatMap((row) => {
        if (row !== chosen) return [row];
        return isGone ? [] : [{ ...row, completeUntil: addDays(row.completeUntil, -300) }];
      });
      const after = asked({ ...facts, coverage }, asOf);
      assert.deepEqual(
        [...after].filter((each) => !before.has(each)),
        [],
        chosen?.register,
      );
    }),
    { numRuns: 400 },
  );
});

function asked(facts: FactSet, asOf: Parameters<typeof detect>[1]): ReadonlySet<string> {
  const findings = detect(facts, asOf).answers.filter(({ answer }) => answer === 'finding');
  return new Set(findings.map(({ rule, subject }) => `${rule.id} ${subject.kind} ${subject.id}`));
}

/** Of a record that stands there in another version, too, the id is read: else nobody could tell that one is in doubt. */
function hasOtherVersions(facts: FactSet, table: Table, row: AnyRow): boolean {
  const id = recordIdOf(table, row);
  return id !== null && rowsOf(facts, table).filter((each) => recordIdOf(table, each) === id).length > 1;
}

/** The register says that a row of this person, or of nobody knows whom, was not read. */
function unread(facts: FactSet, table: Table, gone: AnyRow, isIdRead: boolean): FactSet {
  const row = {
    register: registerOf[table],
    residentId: gone.residentId ?? null,
    recordId: isIdRead || hasOtherVersions(facts, table, gone) ? recordIdOf(table, gone) : null,
  };
  return {
    ...rewritten(facts, (rows) => rows.filter((each) => each !== gone)),
    unread: [...facts.unread, row],
  };
}
