import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { detect, type Standing } from '../detect.ts';
import type { Finding } from '../finding.ts';
import { readRuleCases } from '../test/rule-cases.ts';
import { toldFacts } from '../test/told-facts.ts';
import { allRules } from './all-rules.ts';

const GROUP = [
  'card-number-malformed',
  'card-number-never-issued',
  'card-number-superseded',
  'card-number-lapsed',
  'card-of-another-person',
  'card-used-by-several',
  'register-mismatch-at-hire',
  'which-person',
];

/** R-1 holds X1 and works at A; R-2, who holds no card, is notified at B under R-1's number. */
const COPIED =
  "resident:b residentId=R-2 name='SAMPLE HANA' birthDate=1988-05-05; employer:b corporateNumber=B; establishment:b establishmentNumber=B1 corporateNumber=B; " +
  "hire:b notificationId=N-2 employerKey=B1 establishmentNumber=B1 cardNumber=X1 cardNumberAsWritten=X1 nameLatin='HANA SAMPLE' birthDate=1988-05-05 hiredOn=2026-05-01 recordedOn=2026-05-05; ";

function findings(told: string, isOnHold: Standing['isOnHold'] = () => false): readonly Finding[] {
  return detect(toldFacts(told), plainDate('2026-10-31'), { isRejected: () => false, isOnHold })
    .answers.filter((each) => each.answer === 'finding')
    .filter(({ rule }) => GROUP.includes(rule.id));
}

const keys = (all: readonly Finding[]) => all.map(({ rule, subject }) => `${rule.id} ${subject.id}`).sort();

test('who is harmed by a copy is asked only how many people use the number, whatever else the other notice says', () => {
  const told = `${COPIED} card lapsedOn=2026-04-20; hire:b statusSlug=permanent_resident stayUntilAsWritten=2030-01-01; stay status=student from=2025-10-01 until=2027-10-01`;
  assert.deepEqual(keys(findings(told)), [
    'card-of-another-person N-2',
    'card-used-by-several N-1',
    'card-used-by-several N-2',
  ]);
});

test('beside a notice on another’s number stands the holder’s record, and both people’s holds count', () => {
  for (const finding of findings(COPIED)) {
    assert.equal(finding.residentId, 'R-1', finding.rule.id);
    assert.deepEqual(finding.concerns, ['R-1', 'R-2'], finding.rule.id);
  }
});

test('a hold on the other person behind a number stops the question on the holder’s own notice, too', () => {
  assert.deepEqual(
    findings(COPIED, (residentId) => residentId === 'R-2'),
    [],
  );
});

test('a hold on a candidate of an uncertain link stops the question who it is, and the notice counts as paused', () => {
  const twins =
    "resident:b residentId=R-2 name='TESTA MINH' birthDate=1999-08-02; hire cardNumber=- cardNumberAsWritten=-";
  assert.deepEqual(keys(findings(twins)), ['which-person N-1']);
  assert.deepEqual(
    findings(twins, (residentId) => residentId === 'R-2'),
    [],
  );
});

test('a number that nobody holds, shared at one employer, is no several people: papers were mixed up', () => {
  const at = (employer: string) =>
    `${COPIED} hire cardNumber=XX55554444XX cardNumberAsWritten=XX55554444XX; hire:b employerKey=${employer} establishmentNumber=${employer} cardNumber=XX55554444XX cardNumberAsWritten=XX55554444XX`;
  const several = (told: string) => keys(findings(told)).filter((key) => key.startsWith('card-used'));
  assert.deepEqual(several(at('A1')), []);
  assert.deepEqual(several(at('B1')), ['card-used-by-several N-1', 'card-used-by-several N-2']);
});

test('a row that was cured is no gap: the question is put from the day of the cure on', () => {
  const told =
    'hire cardNumber=XX98765432XX cardNumberAsWritten=XX98765432XX; unread register=cards residentId=R-9';
  assert.deepEqual(keys(findings(told)), []);
  assert.deepEqual(keys(findings(`${told} curedOn=2026-10-01`)), ['card-number-never-issued N-1']);
});

test('a superseded number is never an officer’s question, whatever else does not agree', () => {
  const rule = allRules.find(({ card }) => card.id === 'card-number-superseded');
  assert.deepEqual(rule?.card.desks, ['C']);
  const told =
    'card:b cardNumber=X2 issuedOn=2026-03-01; card issuedOn=2025-10-01 lapsedOn=2026-03-01; stay status=student from=2025-10-01 until=2026-03-01; stay:b status=student from=2026-03-01 until=2028-03-01; hire stayUntilAsWritten=2026-03-01 statusSlug=student';
  assert.deepEqual(keys(findings(told)), ['card-number-superseded N-1']);
});

const BLAME =
  /illegal|unlawful|fraud|forg|fake|false|suspect|offen[cs]e|guilt|violat|criminal|cheat|不法|違法|偽造|偽名|虚偽|不正|違反|疑い|容疑|犯罪|なりすまし/iu;

test('no card, question or look of these rules blames anybody', () => {
  const cards = allRules.filter(({ card }) => GROUP.includes(card.id)).map(({ card }) => card);
  const said = [
    JSON.stringify(
      cards.map(({ name, about, explanations }) => [name, about, explanations.map(withoutCitation)]),
    ),
    ...GROUP.flatMap((id) => readRuleCases(id)).flatMap(({ facts, asOf }) =>
      detect(toldFacts(facts), asOf).answers.flatMap((each) =>
        each.answer === 'finding' && GROUP.includes(each.rule.id)
          ? JSON.stringify([each.question, each.explanations.map(({ lookedAt }) => lookedAt.result)])
          : [],
      ),
    ),
  ];
  assert.ok(said.length > 50);
  for (const text of said) assert.doesNotMatch(text, BLAME);
});

function withoutCitation({
  question,
  lawful,
  ask,
}: (typeof allRules)[number]['card']['explanations'][number]) {
  return [question, lawful, ask];
}
