import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedListOfRules } from './closed-list.ts';

test('the list holds the twenty-nine rules, each with a desk and ids in kebab case that are unique within it', () => {
  assert.equal(closedListOfRules.length, 29);
  assert.equal(new Set(closedListOfRules.map(({ id }) => id)).size, 29);
  for (const { id, desks, explanations } of closedListOfRules) {
    assert.ok(desks.length > 0, id);
    assert.equal(new Set(explanations).size, explanations.length, id);
    for (const each of [id, ...explanations]) assert.match(each, /^[a-z]+(-[a-z]+)*$/u);
  }
});
