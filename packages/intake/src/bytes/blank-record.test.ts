import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from '../test-kit/encode.ts';
import { blankRecord } from './blank-record.ts';
import type { RawRecord } from './raw-record.ts';
import { scanRecord } from './scan-record.ts';

function recordOf(bytes: Uint8Array): RawRecord {
  const scan = scanRecord({ data: bytes, from: 0, isLast: true });
  assert.ok(typeof scan === 'object');
  return { line: 1, bytes, bounds: scan.bounds, firstColumn: 1, isFirstPart: true };
}

function blank(text: string, encoding: 'utf-8' | 'cp932' = 'utf-8', wholeColumn = 0): [string, ...number[]] {
  const { record, columns } = blankRecord(recordOf(encode(text, encoding)), wholeColumn);
  const label = encoding === 'cp932' ? 'shift_jis' : 'utf-8';
  return [new TextDecoder(label).decode(record.bytes), ...columns];
}

test('column 3 is emptied whatever it holds, and named', () => {
  for (const held of ['123456789012', '1', 'x y', '"12,34"', '個人', '12345678901']) {
    assert.deepEqual(blank(`10101,a,${held},b\r\n`, 'utf-8', 3), [
      `10101,a,${held.startsWith('"') ? '""' : ''},b\r\n`,
      3,
    ]);
  }
});

test('a column 3 that is blank already is not named', () => {
  assert.deepEqual(blank('10101,a,,b', 'utf-8', 3), ['10101,a,,b']);
  assert.deepEqual(blank('10101,a,"",b', 'utf-8', 3), ['10101,a,"",b']);
  assert.deepEqual(blank('10101,a,  ,b', 'utf-8', 3), ['10101,a,,b']);
});

test('twelve digits elsewhere leave a star in the middle of a text and nothing in a cell of their own', () => {
  assert.deepEqual(blank('a,x123456789012y,b'), ['a,x*y,b', 2]);
  assert.deepEqual(blank('a, 123456789012 ,"123456789012"'), ['a,,""', 2, 3]);
});

test('full width, mixed width and groups of four are found in both encodings', () => {
  const written = [
    '１２３４５６７８９０１２',
    '1234５６７８9012',
    '1234 5678 9012',
    '１２３４－５６７８－９０１２',
    '1234-5678-9012',
    '1234　5678　9012',
  ];
  for (const encoding of ['utf-8', 'cp932'] as const) {
    for (const number of written) assert.deepEqual(blank(`a,名${number}様,b`, encoding), ['a,名*様,b', 2]);
  }
});

test('a character whose last byte is the first of a full-width digit does not hide the number', () => {
  for (const before of ['あX', 'あO', '笊O', 'ヤ']) {
    assert.deepEqual(blank(`${before}123456789012`, 'utf-8'), [`${before}*`, 1]);
    assert.deepEqual(blank(`${before}１２３４５６７８９０１２`, 'utf-8'), [`${before}*`, 1]);
  }
});

test('the same in CP932', () => {
  for (const before of ['モO', 'モX']) {
    assert.deepEqual(blank(`${before}123456789012`, 'cp932'), [`${before}*`, 1]);
    assert.deepEqual(blank(`${before}１２３４５６７８９０１２`, 'cp932'), [`${before}*`, 1]);
  }
});

test('a damaged byte before a number does not hide it', () => {
  for (const encoding of ['utf-8', 'cp932'] as const) {
    const bytes = Buffer.concat([Uint8Array.of(0x83), encode('１２３４５６７８９０１２', encoding)]);
    const { record, columns } = blankRecord(recordOf(bytes), 0);
    assert.deepEqual([[...record.bytes], columns], [[0x83, 0x2a], [1]]);
  }
});

test('eleven and thirteen digits stay: they are other numbers', () => {
  assert.deepEqual(blank('12345678901,1234567890123,03-1234-5678'), [
    '12345678901,1234567890123,03-1234-5678',
  ]);
});

test('blanking twice changes nothing more', () => {
  const once = blank('1234-123456789012-5678-9012,a');
  assert.deepEqual(blank(once[0]), [once[0]]);
});

test('a line that is nothing but a number does not become a blank line, which would be no row', () => {
  assert.deepEqual(blank('999999999999\r\n'), ['*\r\n', 1]);
  assert.deepEqual(blank('"9999 9999 9999"\r\n'), ['"*"\r\n', 1]);
});
