import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceInWords } from './evidence-words.ts';

test('codes and days are said in words', () => {
  assert.deepEqual(evidenceInWords({ fact: 'stays.from', value: 'student 2026-04-01' }), {
    ja: '留学・2026年4月1日',
    en: 'Student, 1 Apr 2026',
  });
});

test('what somebody wrote freely stays letter for letter, also where a word or figure in it is a code', () => {
  for (const [fact, value] of [
    ['employers.address', '架空県仮名市1-2-3 ビル 21'],
    ['employers.name', 'テスト学園 school 21'],
    ['own-notices.organisation', 'no trainee host'],
    ['residents.name', 'TESTA – no'],
  ] as const)
    assert.deepEqual(evidenceInWords({ fact, value }), { ja: value, en: value });
});
