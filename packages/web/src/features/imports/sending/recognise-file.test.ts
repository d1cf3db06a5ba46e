import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableRegisters } from '@renkei/contract/files';
import { recogniseFile } from './recognise-file.ts';
import { toCorrectName } from './to-correct-name.ts';

function pathOf(source: string): string {
  const found = recogniseFile(source);
  return found.kind === 'file' ? `${found.register}: ${found.path}` : `left out: ${found.reason}`;
}

describe('a file is recognised by its name', () => {
  it('as its register, also in a folder and whatever the case', () => {
    for (const register of tableRegisters) {
      assert.equal(pathOf(`${register}.csv`), `${register}: ${register}.csv`);
      assert.equal(pathOf(`2026-11/${register}.csv`), `${register}: ${register}.csv`);
    }
    assert.equal(pathOf('Residents.CSV'), 'residents: residents.csv');
  });

  it('as an increment of its register, where the label is one', () => {
    assert.equal(pathOf('stays.2026-11_b.csv'), 'stays: stays.2026-11_b.csv');
    assert.equal(pathOf('stays.11月.csv'), 'left out: label');
    assert.equal(pathOf('stays.a.b.csv'), 'left out: label');
    assert.equal(pathOf('stays..csv'), 'left out: label');
    assert.equal(pathOf(`stays.${'x'.repeat(41)}.csv`), 'left out: label');
  });

  it('as an employer’s file otherwise, and always in a folder of that name', () => {
    assert.equal(pathOf('雇入れ 11月.csv'), 'notifications: notifications/雇入れ 11月.csv');
    assert.equal(pathOf('form 3.XLSX'), 'notifications: notifications/form 3.xlsx');
    assert.equal(pathOf('residents.xlsx'), 'notifications: notifications/residents.xlsx');
    assert.equal(pathOf('data/notifications/residents.csv'), 'notifications: notifications/residents.csv');
    assert.equal(pathOf('residentship.csv'), 'notifications: notifications/residentship.csv');
  });

  it('as nothing where it is none of them', () => {
    assert.equal(pathOf('report.pdf'), 'left out: kind');
    assert.equal(pathOf('residents'), 'left out: kind');
    assert.equal(pathOf('.csv'), 'left out: hidden');
    assert.equal(pathOf('a/.DS_Store'), 'left out: hidden');
    assert.equal(pathOf('~$form.xlsx'), 'left out: hidden');
    assert.equal(pathOf('truth.csv'), 'left out: truth');
    assert.equal(pathOf(''), 'left out: kind');
  });

  it('the same, whether its letters came composed or in parts', () => {
    assert.equal(pathOf('届か\u3099.csv'), pathOf('届が.csv'));
  });
});

describe('a file to correct', () => {
  it('comes back to the register it left, also under the name the node gives it and downloaded twice', () => {
    assert.equal(pathOf(toCorrectName('residents.csv')), 'residents: residents.to-correct.csv');
    assert.equal(pathOf(toCorrectName('stays.nov.csv')), 'stays: stays.nov-to-correct.csv');
    assert.equal(pathOf('residents-to-correct.csv'), 'residents: residents.to-correct.csv');
    assert.equal(pathOf('residents-to-correct (1).csv'), 'residents: residents.to-correct-1.csv');
    assert.equal(pathOf('residents.to-correct (2).csv'), 'residents: residents.to-correct-2.csv');
    assert.equal(pathOf('stays.nov-to-correct (1).csv'), 'stays: stays.nov-to-correct-1.csv');
  });

  it('of an employer’s file is one again, and a workbook comes back as CSV', () => {
    assert.equal(toCorrectName('notifications/a b.xlsx'), 'a b-to-correct.csv');
    assert.equal(pathOf('a b-to-correct.csv'), 'notifications: notifications/a b-to-correct.csv');
  });

  it('keeps a label that the node takes, however often it goes round', () => {
    let name = 'stays.abcdefghijklmnopqrstuvwxyz.csv';
    for (let round = 0; round < 5; round += 1) {
      name = toCorrectName(name);
      assert.match(pathOf(name), /^stays: stays\./);
    }
  });
});
