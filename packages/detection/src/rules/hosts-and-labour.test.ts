import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detect } from '../detect.ts';
import type { FactSet } from '../facts/facts.ts';
import { registerOf, tables } from '../test/lives/tables.ts';
import { type RuleCase, readRuleCases } from '../test/rule-cases.ts';
import { toldFacts } from '../test/told-facts.ts';
import { allRules } from './all-rules.ts';

const RULES = [
  'trainee-notified-elsewhere',
  'host-not-accredited',
  'host-silent',
  'separation-unreported',
  'notification-late',
  'notification-missing',
  'notification-contradictory',
  'employer-repeats-after-guidance',
  'wage-below-minimum',
  'idle-three-months',
];
const everyCase = RULES.flatMap((rule) => readRuleCases(rule).map((each) => ({ rule, each })));

function findingsOf(rule: string, facts: FactSet, { asOf }: RuleCase): readonly string[] {
  return detect(facts, asOf)
    .answers.filter((answer) => answer.rule.id === rule && answer.answer === 'finding')
    .map((answer) => `${answer.id} ${answer.day}`);
}

/** Every fact set with one row less, and its register complete to no day. */
function withOneRowLess(facts: FactSet): readonly { readonly gone: string; readonly facts: FactSet }[] {
  return tables.flatMap((kind) =>
    facts[kind].map((_, at) => ({
      gone: `${kind} ${at}`,
      facts: {
        ...facts,
        [kind]: facts[kind].toSpliced(at, 1),
        coverage: facts.coverage.filter(({ register }) => register !== registerOf[kind]),
      },
    })),
  );
}

test('a row and its coverage taken away never make a question that was not asked before', () => {
  for (const { rule, each } of everyCase) {
    const facts = toldFacts(each.facts);
    const before = new Set(findingsOf(rule, facts, each).map((finding) => finding.split(' ')[0]));
    for (const { gone, facts: less } of withOneRowLess(facts)) {
      const made = findingsOf(rule, less, each).filter((finding) => !before.has(finding.split(' ')[0]));
      assert.deepEqual(made, [], `${rule} ${each.id} without ${gone}`);
    }
  }
});

test('neither the order of the records nor another nationality or sex changes what is asked', () => {
  for (const { rule, each } of everyCase) {
    const facts = toldFacts(each.facts);
    const turned: FactSet = {
      ...facts,
      ...Object.fromEntries(tables.map((kind) => [kind, facts[kind].toReversed()])),
    };
    const renamed: FactSet = {
      ...turned,
      residents: turned.residents.map((row) => ({ ...row, nationality: 'ZZZ', sex: 'male' })),
    };
    assert.deepEqual(findingsOf(rule, renamed, each), findingsOf(rule, facts, each), `${rule} ${each.id}`);
  }
});

test('what is for the worker is on no other desk, and what hosts owe is first a question of protection', () => {
  const desksOf = (id: string) => allRules.find(({ card }) => card.id === id)?.card.desks;
  assert.deepEqual(desksOf('wage-below-minimum'), ['W']);
  assert.deepEqual(desksOf('idle-three-months'), ['W']);
  const missing = allRules.find(({ card }) => card.id === 'trainee-notified-elsewhere')?.card;
  assert.equal(missing?.explanations.at(-1)?.id, 'abuse-at-first-employer');
  assert.match(missing?.explanations.at(-1)?.ask.en ?? '', /^the screening officer first/u);
});

test('the worker who is owed wages is asked about under no rule of another desk for it', () => {
  const facts = toldFacts(
    'hire hiredOn=2026-04-01 weeklyHours=28:00 monthlyWage=90; stay status=permanent_resident from=2015-01-01',
  );
  const asked = detect(facts, readRuleCases('wage-below-minimum')[0]?.asOf ?? assert.fail()).answers;
  assert.deepEqual([...new Set(asked.map(({ rule }) => rule.id))], ['wage-below-minimum']);
});

test('a plan recorded for a host the day after the run does not answer for it, and one recorded that day does', () => {
  const told = (recordedOn: string) =>
    toldFacts(
      `hire hiredOn=2026-04-01; stay status=titp_2 from=2025-10-01 until=2027-10-01; plan kind=trainee corporateNumber=A residentId=R-1 from=2025-10-01 until=2027-10-01 recordedOn=${recordedOn}`,
    );
  const [first] = readRuleCases('host-not-accredited');
  assert.ok(first !== undefined);
  assert.equal(findingsOf('host-not-accredited', told('2026-10-31'), first).length, 0);
  assert.equal(findingsOf('host-not-accredited', told('2026-11-01'), first).length, 1);
});

test('no question, name or explanation of these rules blames anybody', () => {
  const blame =
    /illegal|fraud|suspect|fail(ed|ure)|violat(or|ed)|evade|abscond|guilt|不法|違法|不正|疑い|怠|失踪|逃/iu;
  for (const { card } of allRules.filter((rule) => RULES.includes(rule.card.id))) {
    const words = [
      card.name,
      card.about,
      ...card.explanations.flatMap((each) => [each.question, each.lawful]),
    ];
    for (const { ja, en } of words) assert.doesNotMatch(`${ja} ${en}`, blame);
  }
  for (const { rule, each } of everyCase) {
    for (const answer of detect(toldFacts(each.facts), each.asOf).answers)
      if (answer.rule.id === rule && answer.answer === 'finding')
        assert.doesNotMatch(JSON.stringify([answer.question, answer.explanations]), blame);
  }
});
