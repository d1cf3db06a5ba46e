import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportFileView } from '@renkei/contract';
import { filesToShow } from './files-to-show.ts';

function file(name: number, change: Partial<ImportFileView> = {}): ImportFileView {
  return {
    file: `notifications/${name}.csv`,
    register: 'notifications',
    state: 'read',
    read: 2,
    kept: 2,
    named: 0,
    blanked: 0,
    seenBefore: false,
    added: 2,
    corrected: 0,
    known: 0,
    cured: 0,
    curedLater: 0,
    toCorrect: false,
    ...change,
  };
}

const many = Array.from({ length: 389 }, (_, at) => file(at));

test('a short delivery is shown whole', () => {
  assert.deepEqual(filesToShow(many.slice(0, 30)), { open: many.slice(0, 30), folded: [] });
});

test('of a long delivery no file is lost, and those that ask for something stand open however far down they are', () => {
  const files = many.map((each, at) =>
    at === 200 ? file(at, { named: 1 }) : at === 300 ? file(at, { state: 'part' }) : each,
  );
  const { open, folded } = filesToShow(files);
  assert.equal(open.length, 30);
  assert.deepEqual(new Set([...open, ...folded]), new Set(files));
  assert.ok(open.some((each) => each.file.endsWith('/200.csv')));
  assert.ok(open.some((each) => each.file.endsWith('/300.csv')));
});

test('a file whose named rows were all answered asks for nothing', () => {
  const answered = [...many.slice(0, 388), file(388, { named: 3, curedLater: 3 })];
  assert.ok(filesToShow(answered).folded.some((each) => each.file.endsWith('/388.csv')));
});

test('a delivery in which every file asks for something folds none away', () => {
  const all = many.map((_, at) => file(at, { named: 1 }));
  assert.equal(filesToShow(all).open.length, 389);
});
