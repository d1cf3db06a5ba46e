import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { detect } from '../detect.ts';
import { allRules } from '../rules/all-rules.ts';
import { lives } from '../test/lives/lives.ts';
import { toldFacts } from '../test/told-facts.ts';

test('the lives of the laws reach every rule: each asks, is silent and cannot say, many times', () => {
  const [runs, least] = [allRules.length * 60, 5];
  const asked = new Map(allRules.map(({ card }) => [card.id, { finding: 0, 'cannot-say': 0, silent: 0 }]));
  for (const { told, asOf } of fc.sample(lives, { numRuns: runs, seed: 1 })) {
    const answers = detect(toldFacts(told), asOf).answers;
    for (const [rule, count] of asked) {
      const said = new Set(answers.filter((each) => each.rule.id === rule).map(({ answer }) => answer));
      for (const answer of said) count[answer] += 1;
      if (said.size === 0) count.silent += 1;
    }
  }
  for (const [rule, { finding, silent, 'cannot-say': cannotSay }] of asked)
    assert.ok(Math.min(finding, silent, cannotSay) >= least, `${rule}: ${finding} ${silent} ${cannotSay}`);
});
