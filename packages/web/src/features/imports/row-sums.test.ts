import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportFileView } from '@renkei/contract';
import { sumsOf } from './row-sums.ts';

function file(change: Partial<ImportFileView> = {}): ImportFileView {
  return {
    file: 'stays.csv',
    register: 'stays',
    state: 'read',
    read: 10,
    kept: 8,
    named: 2,
    blanked: 0,
    seenBefore: false,
    added: 5,
    corrected: 1,
    known: 2,
    cured: 0,
    curedLater: 1,
    toCorrect: true,
    ...change,
  };
}

describe('the sums of an import', () => {
  it('add the files up and say that they add up', () => {
    const sums = sumsOf([file(), file({ cured: 3 })]);
    assert.deepEqual([sums.read, sums.kept, sums.named, sums.curedLater, sums.cured], [20, 16, 4, 2, 3]);
    assert.deepEqual(sums.stored, { added: 10, corrected: 2, known: 4 });
    assert.equal(sums.addsUp, true);
  });

  it('say nothing of new rows before every file is stored', () => {
    assert.equal(sumsOf([file(), file({ added: null, corrected: null, known: null })]).stored, null);
    assert.equal(sumsOf([]).stored, null);
  });

  it('do not hide a lost row behind one that was counted twice', () => {
    assert.equal(sumsOf([file({ kept: 7 }), file({ kept: 9 })]).addsUp, false);
  });

  it('do not add up where kept rows are neither new nor corrected nor known', () => {
    assert.equal(sumsOf([file({ known: 1 })]).addsUp, false);
  });

  it('tell the named rows and blanked cells of files that came before: their list stands with the import that read them', () => {
    const sums = sumsOf([file({ seenBefore: true, named: 6, blanked: 3 }), file({ named: 2, blanked: 1 })]);
    assert.deepEqual([sums.named, sums.namedBefore, sums.blankedBefore], [8, 6, 3]);
  });

  it('count a refused file as refused', () => {
    assert.equal(sumsOf([file(), file({ state: 'refused', kept: 0, named: 0, read: 0 })]).refused, 1);
  });

  it('count the files to correct that came back and corrected no further row, once they are stored', () => {
    const back = (change: Partial<ImportFileView>) => file({ file: 'stays.to-correct.csv', ...change });
    const notice = file({ file: 'notifications/a-to-correct.csv', register: 'notifications' });
    assert.equal(sumsOf([back({ cured: 0 }), back({ cured: 2 }), notice, file()]).curedNothing, 2);
    assert.equal(sumsOf([back({ added: null, corrected: null, known: null })]).curedNothing, 0);
    assert.equal(sumsOf([back({ state: 'refused' })]).curedNothing, 0);
  });
});
