import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { readNames, splitName } from './names.ts';
import { employerKeyOf, noticeId } from './notice-id.ts';

const named = (name: string) => readNames({ name, nameKana: '', nameLatin: '' });

test('a name in Zawgyi is converted, and what was received stays', () => {
  const read = named('ဘဂၤလားေဒရွ္႕');
  assert.deepEqual(read, { name: 'ဘင်္ဂလားဒေရှ့်', nameAsReceived: 'ဘဂၤလားေဒရွ္႕' });
  assert.deepEqual(named('စင်္ကာပူမှာ'), { name: 'စင်္ကာပူမှာ' });
});

test('variants of kanji are folded beside the name as it was written', () => {
  assert.deepEqual(named('髙﨑　邉'), { name: '髙﨑　邉', nameKanjiFolded: '高崎 辺' });
  // A compatibility ideograph, U+FA19.
  assert.deepEqual(named('\ufa19田'), { name: '\ufa19田', nameKanjiFolded: '神田' });
  assert.deepEqual(named('高崎　辺'), { name: '高崎　辺' });
});

test('kana in half width and marks of their own become full width', () => {
  for (const nameKana of ['ｶﾞｰﾄﾞ ﾊﾟｸ', 'カ゛ート゛ ハ゜ク', 'ガード　パク']) {
    const read = readNames({ name: '', nameKana, nameLatin: '' });
    assert.deepEqual(read, { nameKana, nameKanaFolded: 'ガード パク' });
  }
});

test('a cell for any name is split by its letters', () => {
  assert.deepEqual(splitName('ＳＡＭＰＬＥ Taro'), { name: '', nameLatin: 'ＳＡＭＰＬＥ Taro' });
  assert.deepEqual(splitName('見本　太郎'), { name: '見本　太郎', nameLatin: '' });
  assert.deepEqual(splitName('SAMPLE（サンプル）'), {
    name: 'SAMPLE（サンプル）',
    nameLatin: 'SAMPLE（サンプル）',
  });
});

test('variants, width, Zawgyi and blanks make no second notice and no second employer', () => {
  const idOf = (name: string): string =>
    noticeId('n', plainDate('2026-10-01'), { ...named(name), birthDate: plainDate('1994-05-17') });
  assert.equal(idOf('髙﨑 濵'), idOf('高崎　浜'));
  assert.equal(idOf('齋藤 一'), idOf('斉藤一'));
  assert.equal(idOf('ဘဂၤလားေဒရွ္႕'), idOf('ဘင်္ဂလားဒေရှ့်'));
  assert.notEqual(idOf('高崎 浜'), idOf('高島 浜'));
  const keyOf = (employerName: string): string =>
    employerKeyOf({ employerName, employerAddress: '見本県１－１' });
  assert.equal(keyOf('渡邉工業（株）'), keyOf('渡辺工業(株)'));
});
