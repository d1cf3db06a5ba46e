import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../citation.ts';
import { type LawCase, readCases } from './read-cases.ts';

/** Runs the hand-written cases of an area: answer, exactly what is missing, and the article among what decided. */
export function runCases<Facts>(area: string, decide: (facts: Facts) => Decision): void {
  for (const each of readCases(area)) {
    test(`${area}: ${each.id}: ${each.en}: ${each.answer}`, () => check(each, decide(factsOf<Facts>(each))));
  }
}

function check({ answer, missing, says, article }: LawCase, decision: Decision): void {
  assert.equal(decision.answer, answer, JSON.stringify(decision.grounds.map(({ because }) => because.en)));
  assert.deepEqual([...decision.missing].sort(), [...missing].sort());
  const decided = decision.grounds.filter(({ holds }) => holds === decision.answer);
  const ids = decided.map(({ id }) => id);
  assert.ok(ids.includes(article), `${article} is not among ${ids.join(', ')}`);
  const said = decision.grounds.map(({ because }) => `${because.ja} ${because.en}`).join(' ');
  for (const words of says.split(' + '))
    assert.ok(said.includes(words), `"${words}" is not said in: ${said}`);
}

const NUMBERS = new Set(['hoursInAnySevenDays', 'hoursThisDay', 'weeklyHours', 'hourlyWage']);

/** The facts of a case as the decision takes them; the words are checked by the schema of the command, not here. */
export function factsOf<Facts>({ facts }: LawCase): Facts {
  return Object.fromEntries(
    [...facts].map(([name, value]) => [name, NUMBERS.has(name) ? Number(value) : value]),
  ) as Facts;
}
