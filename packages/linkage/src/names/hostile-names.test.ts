import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkPerson } from '../link-person.ts';
import { cardNumber, nobodyRejected, notified, recorded, registerOf } from '../test/register-of.ts';

const number = cardNumber('XX12345678XX');
/** Far more than any of them needs, and far less than trying every order of the tokens would take. */
const MOST_MS = 2000;

test('a name made to be slow is compared in time', () => {
  const spelledOut = Array.from({ length: 40 }, () => 'A').join(' ');
  const growing = Array.from({ length: 20 }, (_, at) => 'A'.repeat(at + 1)).join(' ');
  const names: readonly (readonly [string, string])[] = [
    [`${'A'.repeat(39)}B`, spelledOut],
    [spelledOut, `${'A'.repeat(39)}B`],
    [`${'A'.repeat(60)}B`, growing],
    ['ア '.repeat(5000), 'TANAKA HANAKO'],
    ['アン'.repeat(5000), 'TANAKA HANAKO'],
    ['AB '.repeat(5000), 'TANAKA HANAKO'],
  ];
  for (const [latinName, name] of names) {
    const people = Array.from({ length: 50 }, (_, at) => recorded(`R-${at}`, name, '1998-04-07'));
    const started = performance.now();
    const person = notified('1998-04-07', { cardNumber: number, latinName });
    linkPerson(person, registerOf(people, { [number]: 'R-0' }), nobodyRejected);
    const taken = performance.now() - started;
    assert.ok(taken < MOST_MS, `${latinName.slice(0, 12)}… ${name.slice(0, 12)}…: ${taken} ms`);
  }
});
