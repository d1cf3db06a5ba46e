import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf, type Candidate, choose, nothingChosen, withoutFile } from './chosen-files.ts';

function candidate(source: string, content = 'x'): Candidate {
  return { source, file: new File([content], source.split('/').at(-1) ?? source) };
}

function pathsOf(...sources: readonly string[]): readonly string[] {
  return choose(
    nothingChosen,
    sources.map((source) => candidate(source)),
  ).files.map(({ path }) => path);
}

describe('chosen files', () => {
  it('stand in reading order, employers’ files last', () => {
    assert.deepEqual(pathsOf('a.csv', 'stays.csv', 'cards.csv'), [
      'cards.csv',
      'stays.csv',
      'notifications/a.csv',
    ]);
  });

  it('are counted once where the same one is chosen again, with the newer content', () => {
    const first = choose(nothingChosen, [candidate('stays.csv', 'old')]);
    const second = choose(first, [candidate('stays.csv', 'newer')]);
    assert.equal(second.files.length, 1);
    assert.equal(bytesOf(second.files), 5);
  });

  it('of two folders that share a name are both sent where they are employers’ files', () => {
    assert.deepEqual(pathsOf('shop a/form.csv', 'shop b/form.csv'), [
      'notifications/form.csv',
      'notifications/shop b form.csv',
    ]);
  });

  it('of two folders that share a register’s name: the second is named and not sent in silence', () => {
    const chosen = choose(nothingChosen, [candidate('new/stays.csv'), candidate('old/stays.csv')]);
    assert.deepEqual(
      chosen.files.map(({ source }) => source),
      ['new/stays.csv'],
    );
    assert.deepEqual(
      chosen.leftOut.map(({ source, reason }) => [source, reason]),
      [['old/stays.csv', 'same-name']],
    );
  });

  it('never hold one path twice and lose none, whatever is dropped', () => {
    const sources = [
      'a.csv',
      'x/a.csv',
      'y/a.csv',
      'x/x a.csv',
      'x a.csv',
      'A.CSV',
      'cards.csv',
      'z/cards.csv',
    ];
    const chosen = choose(
      nothingChosen,
      sources.map((source) => candidate(source)),
    );
    assert.equal(new Set(chosen.files.map(({ path }) => path)).size, chosen.files.length);
    assert.equal(chosen.files.length + chosen.leftOut.length, sources.length);
  });

  it('can be taken out again', () => {
    const chosen = choose(nothingChosen, [candidate('stays.csv'), candidate('cards.csv')]);
    assert.deepEqual(
      withoutFile(chosen, 'cards.csv').files.map(({ path }) => path),
      ['stays.csv'],
    );
  });
});
