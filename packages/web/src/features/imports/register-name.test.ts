import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coveredRegisters, tableRegisters } from '@renkei/contract/files';
import { isTextId } from '../../texts/catalogue.ts';

test('every register has a name on the pages', () => {
  for (const register of [...tableRegisters, ...coveredRegisters])
    assert.ok(isTextId(`register.${register}`), register);
});
