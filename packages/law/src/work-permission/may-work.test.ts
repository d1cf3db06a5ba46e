import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import type { WorkFacts } from '../facts/facts.ts';
import { statusesOfResidence } from '../residence-status/statuses.ts';
import { readCases } from '../test/cases/read-cases.ts';
import { factsOf, runCases } from '../test/cases/run-cases.ts';
import { mayWork } from './may-work.ts';

runCases<WorkFacts>('work-permission', mayWork);

const cases = readCases('work-permission');

test('every status has a case that may work, one that asks, and, if its stay can end, one that may not', () => {
  for (const { slug, endless } of statusesOfResidence) {
    const answers = new Set(
      cases.filter(({ facts }) => facts.get('status') === slug).map(({ answer }) => answer),
    );
    const wanted = endless === true && slug !== 'highly_skilled_2' ? ['ask', 'yes'] : ['ask', 'no', 'yes'];
    assert.deepEqual([...answers].sort(), wanted, slug);
  }
});

test('an unknown card code never falls through to a status rule', () => {
  for (const each of cases.filter(({ facts }) => facts.has('on'))) {
    for (const card of ['0', '3', '5', '08', '１', 'ORG', '']) {
      const { answer, missing, grounds } = mayWork({ ...factsOf<WorkFacts>(each), card });
      assert.deepEqual([answer, missing, grounds.length], ['ask', ['cardMeaning'], 1], `${each.id} ${card}`);
    }
  }
});

test('highly skilled, specified skilled, trainees and designated activities are never decided without the designation', () => {
  const designated = /^(highly_skilled|ssw|titp|designated|employment_for_skill)/u;
  for (const each of cases.filter(({ facts }) => designated.test(facts.get('status') ?? ''))) {
    const { designationWork, ...rest } = factsOf<WorkFacts>(each);
    assert.notEqual(mayWork(rest).answer, 'yes', `${each.id} without ${designationWork}`);
  }
});

test('the words for an application for protection change no decision and appear in no output', () => {
  const words = [
    '難民',
    '補完的保護',
    '仮滞在',
    'refugee',
    'asylum',
    'protection',
    'provisional stay',
    '61-2',
    '庇護',
  ];
  for (const each of cases) {
    const facts = factsOf<WorkFacts>(each);
    const plain = mayWork(facts);
    const beside = {
      refugeeApplication: 'pending',
      note: '難民認定申請中',
      designationText: words.join(' '),
    };
    const told = mayWork(Object.assign({}, facts, beside));
    assert.deepEqual(told, plain, each.id);
    const output = JSON.stringify(plain);
    for (const word of words) assert.ok(!output.includes(word), `${each.id}: ${word}`);
  }
  const asStatus = JSON.stringify(mayWork({ on: plainDate('2026-11-24'), status: '難民申請者', card: '9' }));
  assert.ok(!asStatus.includes('難民'));
});

test('a nationality or a name among the facts changes nothing', () => {
  for (const each of cases) {
    const facts = factsOf<WorkFacts>(each);
    for (const nationality of ['AAA', 'ZZZ'])
      assert.deepEqual(mayWork(Object.assign({ nationality, name: 'X' }, facts)), mayWork(facts), each.id);
  }
});

test('no answer speaks of guilt', () => {
  for (const each of cases) {
    const output = JSON.stringify(mayWork(factsOf<WorkFacts>(each)));
    assert.doesNotMatch(
      output,
      /illegal|unlawful|violat|fraud|suspect|failed|不法|違法|違反|疑い|虚偽/iu,
      each.id,
    );
  }
});
