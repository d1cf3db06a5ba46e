import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import * as fc from 'fast-check';
import { detect, type Standing } from '../detect.ts';
import type { Finding } from '../finding.ts';
import { allRules } from '../rules/all-rules.ts';
import { residents } from '../test/lives/clauses.ts';
import { lives, type Life } from '../test/lives/lives.ts';
import { toldFacts } from '../test/told-facts.ts';

const free: Standing = { isRejected: () => false, isOnHold: () => false };
const kinds = new Map(allRules.map((rule) => [rule.card.id, rule.of]));

test('on hold: nothing is written that touches the person, and every other question stays as it was', () => {
  fc.assert(
    fc.property(lives, fc.constantFrom(...residents), (life, held) => {
      const during = findings(life, { ...free, isOnHold: (residentId) => residentId === held });
      const others = findings(life, free).filter(({ concerns }) => !concerns.includes(held));
      assert.deepEqual(during, others);
    }),
    { numRuns: 400 },
  );
});

test('whom a question shows is among whom it concerns', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const { residentId, concerns, rule } of findings(life, free))
        assert.ok(residentId === null || concerns.includes(residentId), rule.id);
    }),
    { numRuns: 200 },
  );
});

test('on an uncertain link which-person is the one question about an employment; of it nothing else but "cannot say"', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const asked = findings(life, free).filter(({ notificationId }) => notificationId !== null);
      for (const { link, rule } of asked)
        assert.equal(link?.answer === 'cannot-say', kinds.get(rule.id) === 'unlinked-employment', rule.id);
    }),
    { numRuns: 300 },
  );
});

test('a pair that an officer rejected is never linked again, whatever the records say', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const finding of findings(life, free)) {
        const rejected = finding.link?.residentId;
        if (rejected === undefined || rejected === null) continue;
        const isRejected = (notice: string, resident: string) =>
          notice === finding.notificationId && resident === rejected;
        for (const { link, notificationId } of findings(life, { ...free, isRejected }))
          assert.ok(notificationId !== finding.notificationId || link?.residentId !== rejected);
      }
    }),
    { numRuns: 200 },
  );
});

test('of somebody outside the notice nothing is asked about an employment', () => {
  fc.assert(
    fc.property(lives, ({ told, asOf }) => {
      const facts = toldFacts(told);
      const residents = facts.residents.map((row) =>
        row.residentId === 'R-1' ? { ...row, japaneseFrom: plainDate('2001-01-01') } : row,
      );
      const { answers } = detect({ ...facts, residents }, asOf);
      const about = answers.filter((each) => each.answer === 'finding' && each.link?.residentId === 'R-1');
      assert.deepEqual(about, []);
    }),
    { numRuns: 200 },
  );
});

test('a rule that has ended asks nothing', () => {
  fc.assert(
    fc.property(lives, ({ told }) => {
      const facts = toldFacts(told);
      const { answers, ended } = detect(facts, plainDate('2028-10-01'));
      assert.deepEqual(
        answers.filter(({ rule }) => ended.includes(rule.id)),
        [],
      );
      assert.equal(ended.length, allRules.length);
    }),
    { numRuns: 50 },
  );
});

function findings({ told, asOf }: Life, standing: Standing): readonly Finding[] {
  return detect(toldFacts(told), asOf, standing).answers.filter((each) => each.answer === 'finding');
}
