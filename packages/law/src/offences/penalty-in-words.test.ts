import assert from 'node:assert/strict';
import { test } from 'node:test';
import { penaltyInWords } from './penalty-in-words.ts';

const kind = { ja: '拘禁刑', en: 'imprisonment' };
const said = (months: readonly [number, number], fine: readonly [number, number], both = false) =>
  penaltyInWords(
    { leastMonths: months[0], mostMonths: months[1], leastFine: fine[0], mostFine: fine[1], both },
    kind,
  );

test('nothing threatened is said, and never as a penalty of nothing', () => {
  assert.deepEqual(said([0, 0], [0, 0]), { ja: '罰則はありません', en: 'no penalty' });
});

test('months stay months where they make no whole year, and one year is one', () => {
  assert.equal(said([0, 12], [0, 0]).en, 'imprisonment up to 1 year');
  assert.equal(said([0, 24], [0, 0]).en, 'imprisonment up to 2 years');
  assert.equal(said([3, 84], [0, 0]).en, 'imprisonment from 3 months to 7 years');
  assert.equal(said([3, 84], [0, 0]).ja, '3か月以上7年以下の拘禁刑');
});

test('a fine has its least only where the law sets one, and is joined only where the law joins it', () => {
  assert.deepEqual(said([0, 0], [0, 300_000]), { ja: '30万円以下の罰金', en: 'a fine up to JPY 300,000' });
  assert.deepEqual(said([12, 120], [200_000, 3_000_000]), {
    ja: '1年以上10年以下の拘禁刑または20万円以上300万円以下の罰金',
    en: 'imprisonment from 1 year to 10 years or a fine from JPY 200,000 to JPY 3,000,000',
  });
  assert.deepEqual(said([0, 36], [0, 3_000_000], true), {
    ja: '3年以下の拘禁刑または300万円以下の罰金（併科あり）',
    en: 'imprisonment up to 3 years or a fine up to JPY 3,000,000, or both',
  });
});
