import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rowsAddUp } from './rows-add-up.ts';

it('rows read are rows kept and rows named, or the page says so', () => {
  assert.equal(rowsAddUp({ read: 300, kept: 297, named: 3 }), true);
  assert.equal(rowsAddUp({ read: 300, kept: 297, named: 2 }), false);
});
