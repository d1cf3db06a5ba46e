import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from '../test-kit/encode.ts';
import { decodeCell } from './decode-cell.ts';
import { encodingOf } from './encoding.ts';
import type { RawRecord } from './raw-record.ts';

const TEXT = '雇用保険,ｻﾝﾌﾟﾙ,在留カード番号';

function oneCell(bytes: Uint8Array): RawRecord {
  return { line: 1, bytes, bounds: [0, bytes.length], firstColumn: 1, isFirstPart: true };
}

test('the encoding is found, with or without BOM', () => {
  assert.equal(encodingOf(encode(TEXT, 'utf-8')), 'utf-8');
  assert.equal(encodingOf(encode(`\ufeff${TEXT}`, 'utf-8')), 'utf-8');
  assert.equal(encodingOf(encode(TEXT, 'cp932')), 'cp932');
  assert.equal(encodingOf(encode('a,b', 'cp932')), 'ascii');
});

test('damaged bytes do not turn one encoding into the other', () => {
  const damaged = Buffer.concat([encode(TEXT, 'utf-8'), Uint8Array.of(0xff), encode(TEXT, 'utf-8')]);
  assert.equal(encodingOf(damaged), 'utf-8');
  const torn = Buffer.concat([encode(TEXT, 'cp932'), Uint8Array.of(0xff), encode(TEXT, 'cp932')]);
  assert.equal(encodingOf(torn), 'cp932');
});

test('a block that ends inside a character is still UTF-8', () => {
  assert.equal(encodingOf(encode('雇用', 'utf-8').subarray(0, 5)), 'utf-8');
});

test('a file that ends inside a character says nothing about the next one', () => {
  for (const start of [Uint8Array.of(0xe3, 0x81), Uint8Array.of(0x82)]) {
    encodingOf(start);
    assert.equal(encodingOf(encode('雇用', 'utf-8')), 'utf-8');
    assert.equal(encodingOf(encode('雇用', 'cp932')), 'cp932');
  }
});

test('a cell is decoded strictly, and a failure leaves the decoder clean', () => {
  for (const encoding of ['utf-8', 'cp932'] as const) {
    assert.equal(decodeCell(oneCell(Uint8Array.of(0x82, 0xff)), 0, encoding), undefined);
    assert.equal(decodeCell(oneCell(Uint8Array.of(0xe3, 0x81)), 0, 'utf-8'), undefined);
    assert.equal(decodeCell(oneCell(encode(' 見本 ', encoding)), 0, encoding), '見本');
  }
});

test('NEC and IBM characters of CP932 are read', () => {
  assert.equal(new TextDecoder('shift_jis').decode(Uint8Array.of(0x87, 0x40, 0xfb, 0xfc)), '①髙');
});
