import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from './source-changes.ts';
import { textTablesOf } from './text-tables.ts';

const SOURCE = `import { term } from '../text-table.ts';

// id | 名称 | what | most | notice | codes | from | until | source
const TABLE = \`
first|一|a sentence|10|yes|2 4|2020-03-01||a page
second|二|another|0|no|9|2024-06-10|2027-03-31|a page
\`;

/** On 2024-05-16, verified: true and 30 say nothing here. */
const MOST_DAYS = 30;
const rows = [{ hours: 28, ...term('2019-04-01', ''), verified: false }];
`;

const what = changesOf('a.ts', SOURCE).map((change) => change.what);

test('a table is found by reading, with the names of its columns and the lines of its rows', () => {
  const [table, ...others] = textTablesOf(SOURCE);
  assert.deepEqual(others, []);
  assert.equal(table?.name, 'TABLE');
  assert.deepEqual(table?.columns.slice(0, 4), ['id', '名称', 'what', 'most']);
  assert.deepEqual(
    table?.rows.map(({ line, cells }) => [line, cells[0]]),
    [
      [5, 'first'],
      [6, 'second'],
    ],
  );
});

test('a day is moved both ways, a number too but never below nothing, a word and a name are those of the next row', () => {
  for (const expected of [
    'first, from: 2020-03-01 → 2020-02-29',
    'first, from: 2020-03-01 → 2020-03-02',
    'first, most: 10 → 11',
    'first, most: 10 → 9',
    'second, most: 0 → 1',
    'first, notice: yes → no',
    'second, 名称: 二 → 一',
    'first, id: first → second',
    'first, codes: 2 4 → 2',
    'first, codes: 2 4 → 2 4 9',
    'row second left out',
  ])
    assert.ok(what.includes(expected), `${expected} is not among\n${what.join('\n')}`);
  assert.ok(!what.some((each) => each.includes('-1') && each.includes('most')));
});

test('what goes on is made to end, and what ends is moved', () => {
  assert.ok(what.includes('first, until:  → 2021-03-01'));
  assert.ok(what.includes('second, until: 2027-03-31 → 2027-04-01'));
});

test('a sentence and a source are left alone', () => {
  assert.ok(!what.some((each) => /, (what|source):/u.test(each)));
});

test('days, numbers and marks in the code are changed, and none that stands in a comment', () => {
  for (const expected of [
    "'2019-04-01' → 2019-03-31",
    '30 → 31',
    '28 → 27',
    'verified: false → verified: true',
  ])
    assert.ok(what.includes(expected), expected);
  assert.ok(!what.some((each) => each.includes('2024-05-16') || each.startsWith('verified: true')));
});

test('every change differs from the source in one line, and nothing else of it moves', () => {
  const lines = SOURCE.split('\n');
  for (const change of changesOf('a.ts', SOURCE)) {
    const changed = change.text.split('\n');
    const same = changed.filter((line) => lines.includes(line)).length;
    assert.ok(same >= lines.length - 1, change.what);
    assert.notEqual(change.text, SOURCE, change.what);
  }
});

test('a text without columns, of one line, or of rows of different widths is no table', () => {
  for (const body of ['a\nb', 'a|b', 'a|b\nc|d|e'])
    assert.deepEqual(textTablesOf(`const TABLE = \`\n${body}\n\`;`), [], body);
});
