import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { detect } from '../detect.ts';
import { lawfulFacts } from '../test/lives/explanations.ts';
import { lives, type Life } from '../test/lives/lives.ts';
import { toldFacts } from '../test/told-facts.ts';

for (const [name, { tells, reasonFor }] of Object.entries(lawfulFacts)) {
  test(`${name}: once it is known, no rule begins to ask but one for which it is itself a reason`, () => {
    fc.assert(
      fc.property(lives, tells, ({ told, asOf }, more) => {
        const before = asked({ told, asOf });
        const begun = [...asked({ told: `${told}; ${more}`, asOf })].filter(([key]) => !before.has(key));
        for (const [key, rule] of begun) assert.ok(rule in reasonFor, `${key}: ${more}`);
      }),
      { numRuns: 150 },
    );
  });
}

/** Questions by rule and subject. */
function asked({ told, asOf }: Life): ReadonlyMap<string, string> {
  const findings = detect(toldFacts(told), asOf).answers.filter(({ answer }) => answer === 'finding');
  return new Map(findings.map(({ rule, subject }) => [`${rule.id} ${subject.kind} ${subject.id}`, rule.id]));
}
