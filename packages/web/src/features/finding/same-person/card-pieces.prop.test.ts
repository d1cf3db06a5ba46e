import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { cardPieces } from './card-pieces.ts';
import { letterDifference } from './letter-difference.ts';

const cardNumber = fc
  .tuple(fc.stringMatching(/^[A-Z]{2}$/), fc.stringMatching(/^\d{8}$/), fc.stringMatching(/^[A-Z]{2}$/))
  .map((parts) => parts.join(''));

const marked = (from: readonly { text: string; same: boolean }[]) =>
  from.flatMap(({ text, same }) => Array.from(text).map(() => same));

test('a card number stands in three groups, copies without spaces and keeps its marks', () => {
  fc.assert(
    fc.property(cardNumber, cardNumber, (notified, recorded) => {
      const { left } = letterDifference(notified, recorded);
      const pieces = cardPieces(left);
      assert.equal(pieces.map(({ text }) => text).join(''), notified);
      assert.equal(pieces.filter(({ gap }) => gap).length, 2);
      assert.deepEqual(marked(pieces), marked(left));
    }),
  );
});

test('a number of another length is shown as it was written', () => {
  assert.deepEqual(cardPieces([{ text: 'AB 1234', same: true }]), [
    { text: 'AB 1234', same: true, gap: false },
  ]);
});
