import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { detect } from '../detect.ts';
import type { FactSet } from '../facts/facts.ts';
import type { Finding, Place, RuleAnswer } from '../finding.ts';
import { lives } from '../test/lives/lives.ts';
import { rewritten, rowsOf, tables } from '../test/lives/tables.ts';
import { toldFacts } from '../test/told-facts.ts';

test('taking any fact that a finding names out of the input removes or changes the finding', () => {
  fc.assert(
    fc.property(lives, ({ told, asOf }) => {
      const facts = toldFacts(told);
      for (const finding of findingsIn(detect(facts, asOf).answers)) {
        for (const { fact, source } of factsNamedBy(finding)) {
          const rest = detect(without(facts, source), asOf).answers;
          const left = findingsIn(rest).find(({ id }) => id === finding.id);
          assert.notDeepEqual(left, finding, `${finding.rule.id}: ${fact}`);
        }
      }
    }),
    { numRuns: 250 },
  );
});

test('every fact of a finding names a file, line and column that the input has', () => {
  fc.assert(
    fc.property(lives, ({ told, asOf }) => {
      const facts = toldFacts(told);
      const places = new Set(
        [...tables.flatMap((table) => rowsOf(facts, table)), ...facts.coverage].map(placeOf),
      );
      for (const finding of findingsIn(detect(facts, asOf).answers)) {
        for (const { fact, source } of factsNamedBy(finding)) {
          assert.ok(places.has(placeOf({ source })), `${finding.rule.id}: ${fact}`);
          assert.ok(source.column > 0, `${finding.rule.id}: ${fact}`);
        }
      }
    }),
    { numRuns: 250 },
  );
});

test('no fact of a finding was learnt after the day of the run', () => {
  fc.assert(
    fc.property(lives, ({ told, asOf }) => {
      for (const finding of findingsIn(detect(toldFacts(told), asOf).answers))
        for (const { fact, recordedOn } of factsNamedBy(finding))
          assert.ok(recordedOn <= asOf, `${finding.rule.id}: ${fact}`);
    }),
    { numRuns: 200 },
  );
});

function findingsIn(answers: readonly RuleAnswer[]): readonly Finding[] {
  return answers.filter((each) => each.answer === 'finding');
}

/** Those of the question, of what was looked at for each explanation, and of the steps before. */
function factsNamedBy({ evidence, explanations, before }: Finding) {
  return [
    ...evidence,
    ...explanations.flatMap(({ lookedAt }) => lookedAt.facts),
    ...before.curedLater,
    ...before.clerical.flatMap(({ facts }) => facts),
  ];
}

function without(facts: FactSet, { file, line }: Place): FactSet {
  const isElsewhere = ({ source }: { readonly source: { readonly file: string; readonly line: number } }) =>
    source.file !== file || source.line !== line;
  return {
    ...rewritten(facts, (rows) => rows.filter(isElsewhere)),
    coverage: facts.coverage.filter(isElsewhere),
  };
}

function placeOf({ source }: { readonly source: { readonly file: string; readonly line: number } }): string {
  return `${source.file}:${source.line}`;
}
