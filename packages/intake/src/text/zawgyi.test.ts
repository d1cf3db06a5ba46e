import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromZawgyi, zawgyiProbability } from './zawgyi.ts';

const resource = (name: string): readonly string[] =>
  readFileSync(new URL(`resources/${name}`, import.meta.resolve('myanmar-tools/package.json')), 'utf8').split(
    '\n',
  );

test('the probabilities are those that the library’s authors publish for their model', () => {
  let count = 0;
  for (const line of resource('compatibility.tsv')) {
    const [probability = '', text = ''] = line.split('\t');
    if (text === '') continue;
    const expected = probability === '-Infinity' ? 0 : Number(probability);
    assert.ok(Math.abs(zawgyiProbability(text) - expected) < 1e-6, line);
    count += 1;
  }
  assert.ok(count > 30);
});

test('texts in Zawgyi become the Unicode texts that the library’s authors publish', () => {
  const [from, to] = [resource('mmgov_zawgyi_src.txt'), resource('mmgov_unicode_out.txt')];
  let count = 0;
  for (const [at, line] of from.entries()) {
    const converted = fromZawgyi(line);
    if (converted === undefined) continue;
    assert.equal(converted, to[at], `line ${at + 1}`);
    count += 1;
  }
  assert.ok(count > 10, String(count));
});

test('a text in Unicode, and one without Burmese letters, stays as it is', () => {
  for (const text of ['မျိုးရိုးဂုဏ်သိက္ခာနှင့်တကွ', 'SAMPLE HANAKO', '見本 花子', '၅၂၀', '']) {
    assert.equal(fromZawgyi(text), undefined, text);
  }
});

test('a cell full of Zawgyi that is no name takes no time', () => {
  const started = performance.now();
  assert.equal(fromZawgyi('ဘဂၤလားေဒရွ္႕'.repeat(5000)), undefined);
  assert.ok(performance.now() - started < 1000);
});
