import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { closedListOfRules } from '@renkei/law';
import { generated, listed, rowsOf } from '../test/generated-nation.ts';

const guide = readFileSync(new URL('../../../../docs/guides/generate-a-nation.md', import.meta.url), 'utf8');
const promised = new Map(
  [...guide.matchAll(/^\| `([a-z-]+)\/([a-z-]+)` \| ([^|]+) \|/gmu)].map(([, rule, id, expected = '']) => [
    `${rule}/${id}`,
    expected
      .trim()
      .split(' or ')
      .map((each) => (each === '—' ? '' : each.replaceAll(' + ', ';'))),
  ]),
);

test('the guide says of every explanation what may be asked, and the truth keeps to it', () => {
  const listedHere = closedListOfRules.filter(({ id }) => id !== 'facilitator-pattern');
  const all = listedHere.flatMap(({ id, explanations }) => explanations.map((each) => `${id}/${each}`));
  assert.deepEqual([...promised.keys()].toSorted(), all.toSorted());
  for (const row of rowsOf(generated({ residents: 12_000 }), 'truth.csv')) {
    const expected = row['expected_rules'] ?? '';
    for (const explanation of listed(row['lawful_explanation'])) {
      const meant = [...promised].filter(([name]) => isMeant(name, explanation, expected));
      assert.ok(
        meant.some(([, allowed]) => allowed.includes(expected)),
        `${explanation}: ${expected}`,
      );
    }
  }
});

/** An id alone may belong to several rules; then one of them must promise what the line says. */
function isMeant(name: string, explanation: string, expected: string): boolean {
  const [rule = '', id = ''] = name.split('/');
  if (explanation.includes(':')) return explanation === `${rule}:${id}`;
  const owners = closedListOfRules
    .filter(({ explanations }) => explanations.includes(id))
    .map((each) => each.id);
  const isOpen = owners.every((owner) => !expected.split(';').includes(owner));
  return explanation === id && (isOpen || expected.split(';').includes(rule));
}
