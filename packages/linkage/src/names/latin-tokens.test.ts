import assert from 'node:assert/strict';
import { test } from 'node:test';
import { haveEqualLatinTokens } from './latin-tokens.ts';

test('a name that the link takes for the recorded one in every letter is not called different beside it', () => {
  const recorded = 'NGUYEN THI HOA';
  for (const notified of [
    'Nguyễn, Thị Hoa',
    'NGUYEN-THI HOA',
    'ＮＧＵＹＥＮ　ＴＨＩ　ＨＯＡ',
    'HOA NGUYEN THI',
    'Hoa (Nguyen Thi)',
  ])
    assert.ok(haveEqualLatinTokens(notified, recorded), notified);
});

test('names are equal by all their words: more than the link compares, and none of them left out', () => {
  const often = 'NGUYEN THI HOA '.repeat(20);
  assert.ok(haveEqualLatinTokens(often, 'NGUYEN THI HOA'));
  assert.ok(!haveEqualLatinTokens(`${often}TRAN`, 'NGUYEN THI HOA'));
  assert.ok(!haveEqualLatinTokens('NGUYEN HOA', 'NGUYEN THI HOA'));
  assert.ok(!haveEqualLatinTokens('グエン', 'グエン'));
});
