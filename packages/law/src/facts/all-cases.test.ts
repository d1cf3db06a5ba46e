import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bilingual, Decision } from '../citation.ts';
import { licenceRows } from '../licences/licence-rows.ts';
import { offenceRows } from '../offences/offence-rows.ts';
import { readCases } from '../test/cases/read-cases.ts';
import { factsOf, runCases } from '../test/cases/run-cases.ts';
import * as all from './all-questions.ts';
import { missingFact } from './fact-names.ts';

const areas: readonly (readonly [area: string, decide: (facts: never) => Decision])[] = Object.values(
  all,
).map(({ id, decide }) => [id, decide]);

for (const [area, decide] of areas) if (area !== 'work-permission') runCases(area, decide);

test('every area has a case that answers yes, one that answers no and one that asks', () => {
  for (const [area] of areas)
    assert.deepEqual(
      [...new Set(readCases(area).map(({ answer }) => answer))].sort(),
      ['ask', 'no', 'yes'],
      area,
    );
});

test('every article with a penalty and every licence has a case of its own', () => {
  const named = (area: string, fact: string) => new Set(readCases(area).map(({ facts }) => facts.get(fact)));
  for (const { id } of offenceRows) assert.ok(named('penalty', 'offence').has(id), id);
  for (const { id } of licenceRows) assert.ok(named('licence-referral', 'licence').has(id), id);
});

test('taking any fact out of any case never turns "no" or "ask" into "yes"', () => {
  for (const [area, decide] of areas) {
    for (const each of readCases(area).filter(({ answer }) => answer !== 'yes')) {
      const facts = factsOf<Record<string, unknown>>(each);
      for (const name of Object.keys(facts)) {
        const rest = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
        assert.notEqual(decide(rest as never).answer, 'yes', `${area} ${each.id} without ${name}`);
      }
    }
  }
});

test('no facts at all ask', () => {
  for (const [area, decide] of areas) assert.equal(decide({} as never).answer, 'ask', area);
});

/** Japanese in the one, words in the other, and nothing that was not filled in. */
function isInBothLanguages({ ja, en }: Bilingual, where: string): void {
  assert.match(ja, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, where);
  assert.match(en, /[A-Za-z]{2}/u, where);
  assert.doesNotMatch(`${ja} ${en}`, /undefined|NaN|Stryker|\[object/u, where);
}

test('whatever is asked, answered, cited or missing is said in Japanese and in English', () => {
  for (const { id, title, answers } of Object.values(all))
    for (const each of [title, answers.yes, answers.no, answers.ask]) isInBothLanguages(each, id);
  for (const [area, decide] of areas) {
    for (const each of readCases(area)) {
      const { grounds, missing } = decide(factsOf<never>(each));
      const texts = grounds.flatMap(({ because, article, gist }) => [because, article, gist]);
      const asked = missing.map(missingFact).flatMap(({ label, ask }) => [label, ask]);
      for (const text of [...texts, ...asked]) isInBothLanguages(text, `${area} ${each.id}`);
    }
  }
});

test('every ground stands under an id of its own article, and no two articles share an id', () => {
  const articles = new Map<string, string>();
  for (const [area, decide] of areas) {
    for (const each of readCases(area)) {
      const { grounds } = decide(factsOf<never>(each));
      assert.ok(
        grounds.every(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id)),
        `${area} ${each.id}`,
      );
      for (const { id, article } of grounds) assert.equal(articles.get(id) ?? article.en, article.en, id);
      for (const { id, article } of grounds) articles.set(id, article.en);
    }
  }
});

test('no answer of any area speaks of guilt but in the title of a statute', () => {
  const titles =
    /promotion of illegal employment|entered illegally|illegal entry, overstaying|illegal employment|fraudulent stay|違反認定|labour-law violations/giu;
  for (const [area, decide] of areas) {
    for (const each of readCases(area)) {
      const { grounds } = decide(factsOf<never>(each));
      const said = grounds
        .map(({ because }) => `${because.ja} ${because.en}`)
        .join(' ')
        .replaceAll(titles, '');
      assert.doesNotMatch(said, /illegal|unlawful|fraud|suspect|guilty|犯人|疑い/iu, `${area} ${each.id}`);
    }
  }
});

test('a special permanent resident, a diplomat and a director are outside the duty to notify, and the decision says so', () => {
  const base = factsOf<object>(readCases('notification-duty')[0] ?? assert.fail('no case'));
  for (const [change, said] of [
    [{ status: 'special_permanent_resident' }, '「特別永住者」は届出の対象ではありません。'],
    [{ status: 'diplomat' }, '「外交」は届出の対象ではありません。'],
    [{ engagedAs: 'director' }, '会社の役員は届出の対象ではありません。'],
  ] as const) {
    const { answer, grounds } = all.notificationDuty.decide({ ...base, ...change });
    assert.deepEqual([answer, grounds.map(({ because }) => because.ja)], ['no', [said]]);
  }
});

test('the penalty for an act on 2027-03-31 and one on 2027-04-01 differ, and an act that spans them asks', () => {
  const on = (actFrom: string, actUntil: string) =>
    all.penalty.decide({ offence: 'icrra-73-2-1', actFrom, actUntil } as never);
  const [before, after, spanning] = [
    on('2027-03-31', '2027-03-31'),
    on('2027-04-01', '2027-04-01'),
    on('2027-03-31', '2027-04-01'),
  ];
  assert.match(before.grounds[0]?.because.ja ?? '', /3年以下の拘禁刑または300万円以下の罰金（併科あり）/);
  assert.match(after.grounds[0]?.because.ja ?? '', /5年以下の拘禁刑または500万円以下の罰金（併科あり）/);
  assert.deepEqual([spanning.answer, spanning.missing], ['ask', ['actSpansRows']]);
});
