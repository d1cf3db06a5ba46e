import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../citation.ts';
import { icrra26, lpa29 } from '../citations.ts';
import { icrra19_16, icrra19_17 } from '../employment-notification/citations.ts';
import { notifiedItems } from '../employment-notification/notified-items.ts';
import { kindsOfImprisonment } from '../offences/imprisonment.ts';
import { statusRows } from '../residence-status/statuses-by-date.ts';
import { readArticles } from '../test/cases/read-articles.ts';
import { readCases } from '../test/cases/read-cases.ts';
import { factsOf } from '../test/cases/run-cases.ts';
import * as all from './all-questions.ts';

const articles = readArticles();
const questions = new Map<string, (facts: never) => Decision>(
  Object.values(all).map(({ id, decide }) => [id, decide]),
);

function groundsOf(area: string, of: string): Decision['grounds'] {
  const found = readCases(area).find(({ id }) => id === of) ?? assert.fail(`${area} has no case ${of}`);
  const decide = questions.get(area) ?? assert.fail(`no area ${area}`);
  return decide(factsOf<never>(found)).grounds;
}

for (const { area, of, article, ja, en, verified } of articles) {
  test(`${area}: ${of} rests on ${en}, ${verified ? 'which was read' : 'which nobody has compared'}`, () => {
    const grounds = groundsOf(area, of).filter(({ id }) => id === article);
    assert.ok(grounds.length > 0, article);
    for (const ground of grounds)
      assert.deepEqual([ground.article, ground.verified], [{ ja, en }, verified], article);
  });
}

test('every article that any case rests on is in the list with its mark', () => {
  const listed = new Set(articles.map(({ article }) => article));
  for (const area of questions.keys())
    for (const { id } of readCases(area))
      for (const ground of groundsOf(area, id))
        assert.ok(listed.has(ground.id), `${area} ${id}: ${ground.id}`);
});

// Articles no answer rests on yet, from the domain facts: id | article | whether read (1.1, 1.3, 2.1, row 20, 7; [S] or not).
const BESIDE = `
lpa-29|LPA 29|no
icrra-26|ICRRA 26, 26-2|no
icrra-19-16|ICRRA 19-16|yes
icrra-19-17|ICRRA 19-17|yes
lpa-28-1-items|LPA 28(1); LPA Enforcement Rules 10|yes
ordinance-47-2019|MHLW Ordinance 47 of 2019|yes
imprisonment-kind|Penal Code 12; Act 67 of 2022|no
act-60-2024|Act 60 of 2024|no
act-60-2024-transition|Act 60 of 2024, supplementary provisions|no
`;

test('an article that no answer rests on yet has its mark, too', () => {
  const tables = [...notifiedItems, ...kindsOfImprisonment, ...statusRows].map(({ citation }) => citation);
  const known = [lpa29, icrra26, icrra19_16, icrra19_17, ...tables];
  for (const line of BESIDE.trim().split('\n')) {
    const [id = '', article = '', read = ''] = line.split('|');
    const found = known.find((each) => each.id === id) ?? assert.fail(id);
    assert.deepEqual([found.article.en, found.verified], [article, read === 'yes']);
    for (const text of [found.article.ja, found.gist.ja]) assert.match(text, /\p{Script=Han}/u, id);
    assert.ok(found.gist.en.length > 10 && found.source.length > 3, id);
  }
});
