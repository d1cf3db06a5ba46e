import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isSyntheticCardNumber,
  parseCardNumber,
  parseCorporateNumber,
  parseEstablishmentNumber,
  repairCardNumber,
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

test('where only one of two look-alikes can have been meant, a reader repairs it: O and 0, I and 1', () => {
  for (const text of ['XX1234567OXX', 'XX I23O5678 XX', 'ＸＸ－１２３４５６７８－ＸＸ'])
    assert.equal(repairCardNumber(text).ok, true, text);
  const read = repairCardNumber('0X1234567Oi1');
  assert.ok(read.ok && read.value === 'OX12345670II');
});

test('a digit too few or too many, and other letters, stay malformed after repair', () => {
  for (const text of ['XX1234567XX', 'XX123456789XX', 'XX1234567SXX', 'XX1234567', 'なし', ''])
    assert.equal(repairCardNumber(text).ok, false, text);
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
