import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { KeyPlace, PressedKey } from './key-binding.ts';
import { addBindings, currentBindings, press } from './key-registry.ts';

function key(name: string, change: Partial<PressedKey> = {}): PressedKey {
  return {
    key: name,
    keyCode: 0,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...change,
  };
}

const done: string[] = [];
function bind(...names: readonly string[]): () => void {
  return addBindings(names.map((keys) => ({ keys, label: keys, run: () => done.push(keys) })));
}

function pressed(event: PressedKey, place: KeyPlace = 'page', on = true, now = 0): readonly string[] {
  done.length = 0;
  press(event, place, on, now);
  return [...done];
}

let release: () => void = () => undefined;

describe('keys', () => {
  beforeEach(() => {
    release();
    release = bind('j', 'x', 'Enter', 'Ctrl+k', 'Ctrl+Enter', 'g f', '?');
  });

  it('act on the page', () => {
    assert.deepEqual(pressed(key('j')), ['j']);
    assert.deepEqual(pressed(key('J')), ['j']);
    assert.deepEqual(pressed(key('?')), ['?']);
  });

  it('are dead while an input method composes, also where only keyCode 229 tells', () => {
    assert.deepEqual(pressed(key('Enter', { isComposing: true })), []);
    assert.deepEqual(pressed(key('Enter', { keyCode: 229 })), []);
    assert.deepEqual(pressed(key('k', { ctrlKey: true, keyCode: 229 }), 'field'), []);
  });

  it('are dead in fields and dialogs, but for those with Ctrl in fields', () => {
    assert.deepEqual(pressed(key('j'), 'field'), []);
    assert.deepEqual(pressed(key('j'), 'dialog'), []);
    assert.deepEqual(pressed(key('Enter', { ctrlKey: true }), 'field'), ['Ctrl+Enter']);
    assert.deepEqual(pressed(key('Enter', { metaKey: true }), 'field'), ['Ctrl+Enter']);
    assert.deepEqual(pressed(key('k', { ctrlKey: true }), 'dialog'), []);
  });

  it('leave Enter to links and buttons', () => {
    assert.deepEqual(pressed(key('Enter'), 'control'), []);
    assert.deepEqual(pressed(key('x'), 'control'), ['x']);
  });

  it('are dead where they were turned off, but for those with Ctrl', () => {
    assert.deepEqual(pressed(key('j'), 'page', false), []);
    assert.deepEqual(pressed(key('k', { ctrlKey: true }), 'page', false), ['Ctrl+k']);
  });

  it('follow one another within a second and a half', () => {
    pressed(key('g'), 'page', true, 0);
    assert.deepEqual(pressed(key('f'), 'page', true, 900), ['g f']);
    pressed(key('g'), 'page', true, 2000);
    assert.deepEqual(pressed(key('f'), 'page', true, 4000), []);
  });

  it('belong to the newest, and come back when it leaves', () => {
    const other = addBindings([{ keys: 'j', label: 'other', run: () => done.push('other') }]);
    assert.deepEqual(pressed(key('j')), ['other']);
    assert.equal(currentBindings().filter(({ keys }) => keys === 'j').length, 1);
    other();
    assert.deepEqual(pressed(key('j')), ['j']);
  });
});
