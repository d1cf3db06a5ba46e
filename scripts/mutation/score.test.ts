import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, scoreOf, type Verdict } from './score.ts';

const verdict = (line: number, noticed: boolean): Verdict => ({
  change: { file: 'law.ts', line, what: '28 → 29' },
  noticed,
});

test('the score is the share of the changes that a test noticed, and a package without changes has nothing to hide', () => {
  assert.equal(scoreOf([verdict(1, true), verdict(2, true), verdict(3, false), verdict(4, true)]), 0.75);
  assert.equal(scoreOf([]), 1);
});

test('each change that nobody noticed is told by file and line, and no other', () => {
  const report = reportOf('law, tables', [verdict(1, true), verdict(7, false)]);
  assert.equal(report, 'law.ts:7\t28 → 29\nlaw, tables: 1 of 2 changes noticed, 50.0 %');
});
