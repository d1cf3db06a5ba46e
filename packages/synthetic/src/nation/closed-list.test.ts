import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedListOfRules } from '@renkei/law';
import { generated, listed, rowsOf } from '../test/generated-nation.ts';

const truth = rowsOf(generated({ residents: 20_000 }), 'truth.csv');
const rules = closedListOfRules.filter(({ id }) => id !== 'facilitator-pattern');

/** The rule that an explanation of a line belongs to, as the guide says: written before it, or found in the expected rules. */
function ownerOf(explanation: string, expected: readonly string[]): string {
  const [rule = '', id] = explanation.split(':');
  if (id !== undefined) return rule;
  const owners = closedListOfRules
    .filter(({ explanations }) => explanations.includes(explanation))
    .map((each) => each.id);
  const meant = owners.filter((owner) => expected.includes(owner));
  const [only, ...more] = meant.length > 0 ? meant : owners;
  assert.ok(only !== undefined && more.length === 0, `${explanation} of ${expected.join(';')} is ambiguous`);
  return only;
}

test('every rule but facilitator-pattern is expected somewhere in a nation of 20,000', () => {
  const expected = new Set(truth.flatMap((row) => listed(row['expected_rules'])));
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !expected.has(id)),
    [],
  );
  assert.ok(!expected.has('facilitator-pattern'));
});

test('every explanation of the closed list but those of facilitator-pattern is true somewhere, and names its rule without doubt', () => {
  const found = new Set(
    truth.flatMap((row) => {
      const expected = listed(row['expected_rules']);
      return listed(row['lawful_explanation']).map(
        (each) => `${ownerOf(each, expected)}/${each.split(':').at(-1)}`,
      );
    }),
  );
  const wanted = rules.flatMap(({ id, explanations }) => explanations.map((each) => `${id}/${each}`));
  assert.deepEqual(
    wanted.filter((each) => !found.has(each)),
    [],
  );
  assert.deepEqual(
    [...found].filter((each) => !wanted.includes(each)),
    [],
  );
});

test('a line is about a notice and bears its id, or about a person, a host or a business and bears none', () => {
  for (const row of truth) {
    if (row['subject_kind'] === 'notification') assert.equal(row['subject_id'], row['notification_id']);
    else {
      assert.match(row['subject_kind'] ?? '', /^(person|host|business)$/u);
      assert.equal(row['notification_id'], '');
      assert.notEqual(row['subject_id'], '');
    }
  }
});

test('no notice has two lines', () => {
  const ids = truth.map((row) => row['notification_id']).filter((id) => id !== '');
  assert.equal(new Set(ids).size, ids.length);
});

test('where which-person is expected nothing else is: on an uncertain link only that may be asked', () => {
  const uncertain = truth.filter((row) => listed(row['expected_rules']).includes('which-person'));
  assert.ok(uncertain.length > 20, String(uncertain.length));
  for (const row of uncertain) assert.equal(row['expected_rules'], 'which-person');
});
