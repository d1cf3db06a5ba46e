import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, readRuleCases } from '../test/rule-cases.ts';
import { allRules } from './all-rules.ts';

for (const { card } of allRules) {
  const cited = new Set(
    [...card.citations, ...card.explanations.flatMap(({ citation }) => citation ?? [])].map(({ id }) => id),
  );
  for (const each of readRuleCases(card.id)) {
    test(`${card.id}: ${each.id}: ${each.en}: ${each.answer} ${each.says}`, () => {
      const { answer, says } = answerOf(card.id, each);
      assert.deepEqual([answer, each.says === '' ? '' : says], [each.answer, each.says]);
      assert.ok(cited.has(each.article), `${each.article} is not cited by the rule`);
    });
  }
  test(`${card.id}: the rule and each explanation has a firing, a silent and a cannot-say case`, () => {
    const cases = readRuleCases(card.id);
    for (const explanation of ['', ...card.explanations.map(({ id }) => id)]) {
      const answers = cases.filter((each) => each.explanation === explanation).map(({ answer }) => answer);
      assert.deepEqual([...new Set(answers)].sort(), ['cannot-say', 'fires', 'silent'], explanation);
    }
  });
}
