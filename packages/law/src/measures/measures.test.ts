import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { measureRevisions, measures } from './measure-rows.ts';
import { getMeasure, isMeasureText } from './measures.ts';

// Who acts, by the table of measures of the policy.
const WHO = `
1-1 police immigration labour
1-2 police immigration
1-3 police immigration
1-4 police immigration
1-5 labour police immigration
1-6 police immigration labour
2-1 police immigration labour
2-2 police immigration labour
2-3 police immigration labour
2-4 immigration labour
3-1 police immigration labour
3-2 police immigration labour
3-3 police immigration
3-4 immigration labour
3-5 immigration police labour
`;

test('each measure is carried out by those whom the policy names', () => {
  const lines = WHO.trim().split('\n');
  assert.equal(measures.length, lines.length);
  for (const line of lines) {
    const [id = '', ...who] = line.split(' ');
    assert.deepEqual(getMeasure(id).who, who, id);
  }
});

test('a measure that no revision has is a bug of who asks', () => {
  assert.throws(() => getMeasure('4-1'), /no measure 4-1/u);
});

test('four revisions are known, and the text of one of them stands in the table', () => {
  assert.deepEqual(
    measureRevisions.map(({ on, encoded }) => [on, encoded]),
    [
      ['2022-05-23', false],
      ['2023-06-02', false],
      ['2024-05-16', true],
      ['2025-05-21', false],
    ],
  );
  for (const { source } of measureRevisions) assert.ok(source.length > 5);
});

test('the wording holds from the day of its revision to the day before the next, whichever measure', () => {
  for (const { id } of measures) {
    const answers = ['2024-05-15', '2024-05-16', '2025-05-20', '2025-05-21'].map(
      (day) => isMeasureText({ measure: id, on: plainDate(day) }).answer,
    );
    assert.deepEqual(answers, ['ask', 'yes', 'yes', 'ask'], id);
  }
});
