import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CardNumber, parseCardNumber, plainDate } from '@renkei/kernel';
import { linkExactly, type ExactlyNotified } from './exact-link.ts';

const number = cardNumber('XX12345678XX');
const holder = { residentId: 'R-1', birthDate: plainDate('1999-08-02'), name: 'TESTA MINH KARIMEI' };
const find = (asked: CardNumber) => (asked === number ? holder : undefined);

function cardNumber(text: string): CardNumber {
  const read = parseCardNumber(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function notified(change: Partial<ExactlyNotified>): ExactlyNotified {
  return {
    cardNumber: number,
    birthDate: plainDate('1999-08-02'),
    latinName: 'Karimei, Testa Minh',
    ...change,
  };
}

test('equal card number, birth date and set of name tokens is the same person, in any order and case', () => {
  const link = linkExactly(notified({}), find);
  assert.ok(link.answer === 'same-person' && link.residentId === 'R-1');
});

test('anything else is "cannot say", and names what stands in the way', () => {
  const cases: readonly [Partial<ExactlyNotified>, string][] = [
    [{ cardNumber: cardNumber('XX12345679XX') }, 'card-number-not-in-register'],
    [{ birthDate: plainDate('1999-02-08') }, 'birth-date-differs'],
    [{ latinName: 'TESTA MINH' }, 'name-differs'],
    [{ latinName: 'TESTA MINH KARIME' }, 'name-differs'],
    [{ latinName: 'テスタ ミン' }, 'name-differs'],
  ];
  for (const [change, obstacle] of cases) {
    assert.deepEqual(linkExactly(notified(change), find), { answer: 'cannot-say', obstacle });
  }
  const { cardNumber: _number, ...withoutNumber } = notified({});
  assert.deepEqual(linkExactly(withoutNumber, find), { answer: 'cannot-say', obstacle: 'no-card-number' });
  const { latinName: _name, ...withoutName } = notified({});
  assert.deepEqual(linkExactly(withoutName, find), { answer: 'cannot-say', obstacle: 'no-latin-name' });
});
