import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { indexFacts } from '../records/fact-index.ts';
import { toldFacts } from '../test/told-facts.ts';
import { whoIsIt } from './who-is-it.ts';

function linkOf(told: string) {
  const facts = toldFacts(told);
  const [notification] = facts.notifications;
  if (notification === undefined) throw new Error('nobody was hired');
  return whoIsIt(notification, indexFacts(facts, plainDate('2026-10-31')), () => false);
}

const chinese =
  "resident name='HE DONGJIE' nameKanji='何 東傑';hire nameLatin=- cardNumber=- name='何東傑' nameKana='カ・トウケツ'";

test('a name written in kanji only is compared with the kanji of the register, spaces apart', () => {
  const link = linkOf(chinese);
  assert.equal(link.answer === 'same-person' && link.best.residentId, 'R-1');
});

test('a nationality in words speaks neither for nor against anybody; in a code it is compared', () => {
  const level = (written: string) =>
    linkOf(`hire nationalityAsWritten=${written}`).best?.fields.find(({ field }) => field === 'nationality')
      ?.level;
  assert.deepEqual([level('架空国AAA'), level('AAA'), level('BBB')], ['absent', 'equal', 'different']);
});
