import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameTradition } from './name-tradition.ts';
import { type Counts, noCounts, shareIn, whyItFalls } from './stop-rule.ts';

const counts = (change: Partial<Counts>): Counts => ({ ...noCounts, ...change });
const traditions = (...rows: readonly (readonly [number, number])[]): Counts =>
  counts({
    confirmed: 1000,
    byTradition: Object.fromEntries(
      rows.map(([decided, notBorneOut], at) => [`t${String(at)}`, { decided, notBorneOut }]),
    ),
  });

test('a rule falls when explained and clerical pass half of what was decided, and not at half', () => {
  assert.equal(whyItFalls(counts({ explained: 5, clerical: 5, confirmed: 10 }), 20), undefined);
  assert.notEqual(whyItFalls(counts({ explained: 6, clerical: 5, confirmed: 10 }), 20), undefined);
});

test('a rule does not fall below the floor of cases, however one-sided they are', () => {
  assert.equal(whyItFalls(counts({ explained: 19 }), 20), undefined);
  assert.notEqual(whyItFalls(counts({ explained: 20 }), 20), undefined);
});

test('overturned decisions and other persons hide no share: they do not count as borne out twice', () => {
  assert.equal(shareIn(counts({ explained: 10, notThisPerson: 10, overturned: 50 })), 50);
  assert.equal(shareIn(noCounts), undefined);
});

test('outcomes between traditions: on both bounds it stands, beyond either it falls', () => {
  const fallsAt = (...rows: readonly (readonly [number, number])[]) =>
    whyItFalls(traditions(...rows), 20) !== undefined;
  assert.equal(fallsAt([100, 40], [100, 50]), false);
  assert.equal(fallsAt([100, 39], [100, 50]), true);
  assert.equal(fallsAt([100, 50], [100, 40]), false);
  assert.equal(fallsAt([100, 50], [100, 39]), true);
  assert.equal(fallsAt([100, 0], [100, 0]), false);
  assert.equal(fallsAt([100, 0], [100, 1]), true);
});

test('a tradition under the floor makes no rule fall', () => {
  assert.equal(whyItFalls(traditions([19, 0], [100, 50]), 20), undefined);
});

test('the sentence why a rule fell names no tradition', () => {
  const why = whyItFalls(traditions([100, 0], [100, 50]), 20);
  assert.doesNotMatch(JSON.stringify(why), /t0|t1/);
});

test('the tradition of a name is read from its letters alone', () => {
  const table: readonly (readonly [string, string])[] = [
    ['NGUYEN THI ANH', 'vietnamese'],
    ['ZHANG XIAOMING', 'pinyin'],
    ['KIM JI YOUNG', 'korean'],
    ['SILVA SANTOS MARIA', 'portuguese-spanish'],
    ['AUNG KYAW ZAW', 'burmese'],
    ['THAPA BAHADUR', 'nepali-hindi'],
    ['DEWI SARI', 'indonesian-filipino'],
    ['田中', 'han'],
    ['グエン', 'kana'],
    ['김', 'hangul'],
    ['TESTA', 'other'],
    ['', 'other'],
  ];
  for (const [name, tradition] of table) assert.equal(nameTradition(name), tradition, name);
});
