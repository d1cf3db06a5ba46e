import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { notifiedItemsOn } from './notified-items.ts';

const ids = (event: 'hire' | 'separation', day: string) =>
  notifiedItemsOn(event, plainDate(day)).map(({ id }) => id);

test('the number of the residence card is notified from 1 March 2020 and not of a hire before', () => {
  assert.ok(!ids('hire', '2020-02-29').includes('card-number'));
  assert.ok(ids('hire', '2020-03-01').includes('card-number'));
  assert.ok(ids('separation', '2020-03-01').includes('card-number'));
});

test('a permission for other activity and the wage are notified of a hire only', () => {
  for (const id of ['permission', 'conditions']) {
    assert.ok(ids('hire', '2026-11-24').includes(id));
    assert.ok(!ids('separation', '2026-11-24').includes(id));
  }
});

test('that there is a permission by letter is notified from 10 June 2024', () => {
  assert.ok(!ids('hire', '2024-06-09').includes('letter'));
  assert.ok(ids('separation', '2024-06-10').includes('letter'));
});

test('before the duty began nothing is notified', () => {
  assert.deepEqual(ids('hire', '2007-09-30'), []);
  assert.equal(ids('hire', '2007-10-01').length, 10);
});
