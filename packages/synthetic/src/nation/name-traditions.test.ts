import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generated, listed, rowsOf } from '../test/generated-nation.ts';
import { encodeCp932 } from './files/cp932.ts';
import { nameListsOf, nameWordsOf, nationalityCodes, traditionIds } from './names/tradition.ts';
import { readFileSync } from 'node:fs';

const nation = generated({ residents: 20_000, baseRate: 0.02 });

test('each form and each explanation has the same share in every name tradition among holders of its status, within one case', () => {
  const cells = Map.groupBy(nation.workers, ({ status }) => status);
  for (const [status, holders] of cells) {
    const scenarios = Map.groupBy(holders, ({ scenario }) => scenario ?? 'ordinary');
    scenarios.delete('ordinary');
    for (const [scenario, cases] of scenarios) {
      const share = cases.length / holders.length;
      for (const tradition of traditionIds) {
        const of = (workers: typeof holders) => workers.filter((each) => each.tradition === tradition).length;
        const [wanted, found] = [share * of(holders), of(cases)];
        // One case for rounding, and one that waits for its turn because another event came first.
        assert.ok(
          Math.abs(found - wanted) < 2,
          `${status} ${scenario} ${tradition}: ${found}, not ${wanted.toFixed(2)}`,
        );
      }
    }
  }
});

test('in the truth itself no rule is expected of one tradition more often than of another, beyond chance and status', () => {
  const traditionOf = new Map(
    rowsOf(nation, 'residents.csv').map((row) => [row['resident_id'], row['nationality']]),
  );
  const statusOf = new Map(nation.workers.map(({ residentId, status }) => [residentId, status]));
  const lines = rowsOf(nation, 'truth.csv').filter((row) => statusOf.has(row['resident_id'] ?? ''));
  for (const status of new Set(statusOf.values())) {
    const ofStatus = lines.filter((row) => statusOf.get(row['resident_id'] ?? '') === status);
    const asked = ofStatus.filter((row) => row['expected_rules'] !== '').length / ofStatus.length;
    for (const code of Object.values(nationalityCodes)) {
      const group = ofStatus.filter((row) => traditionOf.get(row['resident_id']) === code);
      const found = group.filter((row) => row['expected_rules'] !== '').length;
      // Four standard deviations of a binomial, and two cases: a bias in the generator would grow with the nation.
      const bound = 2 + 4 * Math.sqrt(group.length * asked * (1 - asked));
      assert.ok(
        Math.abs(found - asked * group.length) <= bound,
        `${status} ${code}: ${found} of ${group.length}`,
      );
    }
  }
});

test('the list of every tradition has at least sixty words, a kana form for each, and letters that CP932 can hold', () => {
  for (const tradition of traditionIds) {
    const text = readFileSync(new URL(`../../names/${tradition}.txt`, import.meta.url), 'utf8');
    const words = nameWordsOf(text).flatMap(([, list]) => list.map(([word]) => word));
    assert.ok(words.length >= 60, `${tradition}: ${words.length}`);
    for (const { latin, kana, kanji } of words) {
      assert.match(latin, /^[A-Z][A-Z ]*$/u);
      for (const spelling of kana) assert.match(spelling, /^[ァ-ヴー][ァ-ヴー ]*$/u, `${tradition} ${latin}`);
      encodeCp932(kanji);
    }
    assert.ok(nameListsOf(tradition).size > 0);
  }
});

test('names are as frequent as in life: more than a third of Vietnamese family names is one, and namesakes occur', () => {
  const residents = rowsOf(nation, 'residents.csv').filter(
    (row) => row['nationality'] === nationalityCodes.vietnamese,
  );
  const nguyen =
    residents.filter((row) => row['name']?.startsWith('NGUYEN ') === true).length / residents.length;
  assert.ok(nguyen > 0.33 && nguyen < 0.48, String(nguyen));
  const names = Map.groupBy(rowsOf(nation, 'residents.csv'), (row) => row['name']);
  assert.ok([...names.values()].some((same) => new Set(same.map((row) => row['resident_id'])).size > 2));
});

test('births on 1 January are more than the calendar gives, alike in every tradition', () => {
  const residents = rowsOf(nation, 'residents.csv');
  const share =
    residents.filter((row) => row['birth_date']?.endsWith('-01-01') === true).length / residents.length;
  assert.ok(share > 0.02 && share < 0.05, String(share));
});

test('nobody is expected to be asked because of a name: ordinary workers have no expected rule at all', () => {
  const ordinary = new Set(
    nation.workers.filter(({ scenario }) => scenario === undefined).map(({ residentId }) => residentId),
  );
  for (const row of rowsOf(nation, 'truth.csv')) {
    if (ordinary.has(row['resident_id'] ?? ''))
      assert.deepEqual(listed(row['expected_rules']), [], row['resident_id']);
  }
});
