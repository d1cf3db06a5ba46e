import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isSyntheticCardNumber,
  parseCardNumber,
  parseCorporateNumber,
  parseEstablishmentNumber,
} from './numbers.ts';

test('a card number is two letters, eight digits, two letters, in full width and with spaces too', () => {
  for (const text of ['XX12345678XX', 'xx 12345678 xx', 'ＸＸ１２３４５６７８ＸＸ']) {
    const read = parseCardNumber(text);
    assert.ok(read.ok && read.value === 'XX12345678XX' && isSyntheticCardNumber(read.value), text);
  }
});

test('O for 0 and a number too short are malformed, never repaired silently', () => {
  for (const text of ['XX1234567OXX', 'XX1234567XX', 'X112345678XX', ''])
    assert.equal(parseCardNumber(text).ok, false, text);
});

test('the check digit of a corporate number is tested', () => {
  // 7000012050002 is the published number of the National Tax Agency.
  assert.equal(parseCorporateNumber('7000012050002').ok, true);
  assert.equal(parseCorporateNumber('8000012050002').ok, false);
});

test('an establishment number is written with hyphens, however it came', () => {
  const read = parseEstablishmentNumber('99011234561');
  assert.ok(read.ok && read.value === '9901-123456-1');
  assert.equal(parseEstablishmentNumber('9901-12345-1').ok, false);
});
