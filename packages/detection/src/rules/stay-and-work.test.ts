import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { closedListOfRules } from '@renkei/law';
import { detect } from '../detect.ts';
import type { Finding } from '../finding.ts';
import { readRuleCases } from '../test/rule-cases.ts';
import { toldFacts } from '../test/told-facts.ts';
import { ruleCards } from './all-rules.ts';

// As a hostile reviewer would ask: what must these rules never do, whatever the records?

const OURS = [
  'hired-while-abroad',
  'stay-expired',
  'status-bars-work',
  'permission-lapsed-with-enrolment',
  'designation-bars-work',
  'designated-employer-differs',
  'hired-before-permission',
  'insured-hours-over-permission',
  'premises-barred',
  'departed-or-deceased',
];
const today = plainDate('2026-10-31');
const student = 'stay status=student from=2025-10-01 until=2027-10-01';

function findingsOn(told: string): readonly Finding[] {
  return detect(toldFacts(told), today).answers.filter((each): each is Finding => each.answer === 'finding');
}

function askedOn(told: string): readonly string[] {
  return findingsOn(told).map(({ rule }) => rule.id);
}

/** Every finding of every hand-written case. */
const findings = OURS.flatMap((rule) =>
  readRuleCases(rule)
    .filter(({ answer }) => answer === 'fires')
    .flatMap(({ facts, asOf }) => detect(toldFacts(facts), asOf).answers)
    .filter((each): each is Finding => each.answer === 'finding' && OURS.includes(each.rule.id)),
);

test('no industry makes or ends a question of stay and work', () => {
  const licensed = `${student}; permission kind=comprehensive limits=hours-28 from=2025-10-01 until=2027-10-01`;
  for (const told of [student, licensed]) {
    for (const industry of ['A', 'I', 'M', 'N', 'R'])
      assert.deepEqual(askedOn(`${told}; employer industry=${industry}`), askedOn(told), industry);
  }
});

test('of a designation no answer repeats anything but whether it gives work, and its days', () => {
  const told =
    'stay status=designated_activities from=2025-10-01 until=2027-10-01; designation mayWork=no from=2025-10-01 until=2027-10-01';
  const plain = findingsOn(told).filter(({ rule }) => OURS.includes(rule.id));
  const shown = plain.flatMap(({ evidence, explanations }) => [
    ...evidence,
    ...explanations.flatMap(({ lookedAt }) => lookedAt.facts),
  ]);
  const values = shown.filter(({ fact }) => fact.startsWith('designations.')).map(({ value }) => value);
  assert.ok(values.length > 0);
  for (const value of values) assert.match(value, /^(yes|no) \d{4}-\d\d-\d\d–(\d{4}-\d\d-\d\d)?$/u);
  for (const limits of ['field', 'activity', 'hours-28']) {
    const words = JSON.stringify(
      findingsOn(`${told}; designation limits=${limits}`).map(({ question }) => question),
    );
    assert.doesNotMatch(words, new RegExp(limits, 'u'));
  }
});

test('the hours of several jobs are never added up, however many there are', () => {
  const job = (at: number) =>
    `hire:${at} notificationId=N-${at} form=10101 employerKey=B${at} establishmentNumber=B${at} cardNumber=X1 cardNumberAsWritten=X1 nameLatin='MINH TESTA' birthDate=1999-08-02 hiredOn=2026-04-01 weeklyHours=28:00 recordedOn=2026-04-05`;
  const told = `${student}; permission kind=comprehensive limits=hours-28 from=2025-10-01 until=2027-10-01; hire weeklyHours=28:00`;
  const jobs = [2, 3, 4].map(job).join('; ');
  assert.ok(!askedOn(`${told}; ${jobs}`).includes('insured-hours-over-permission'));
});

test('that no separation was notified is never taken for work', () => {
  const gone = `stay status=engineer_humanities_intl from=2024-04-01 until=2027-03-31; movement:b movement=departure on=2026-05-01 reEntry=none`;
  assert.ok(!askedOn(gone).includes('departed-or-deceased'));
  assert.ok(!askedOn(`${student}; death diedOn=2026-05-01`).includes('departed-or-deceased'));
  const left = `${student}; permission kind=comprehensive limits=hours-28 from=2025-10-01 until=2027-10-01; affiliation kind=school corporateNumber=B from=2025-10-01 until=2026-05-01 endReason=removed`;
  assert.ok(!askedOn(left).includes('permission-lapsed-with-enrolment'));
});

test('a trainee who fled, with a permission to work meanwhile, is not asked for one', () => {
  const fled =
    'stay status=titp_2 from=2025-10-01 until=2027-09-30; trainee-notice kind=difficulty reason=missing corporateNumber=B happenedOn=2026-02-01; permission kind=individual limits=hours-28 from=2026-02-20 until=2026-06-20';
  assert.deepEqual(
    askedOn(fled).filter((rule) =>
      ['status-bars-work', 'designation-bars-work', 'hired-before-permission'].includes(rule),
    ),
    [],
  );
});

test('a student without a permission who gets one later is asked when work began, not whether there is one', () => {
  const later = `${student}; permission kind=comprehensive limits=hours-28 from=2026-05-01 until=2027-10-01`;
  const asked = askedOn(later).filter((rule) => OURS.includes(rule));
  assert.deepEqual(asked, ['hired-before-permission']);
});

test('no machine answers an explanation, and each says what was looked at in both languages', () => {
  assert.ok(findings.length > 100);
  for (const { explanations, rule } of findings) {
    for (const { state, lookedAt, id } of explanations) {
      assert.equal(state, 'open');
      assert.ok(lookedAt.result.ja !== '' && lookedAt.result.en !== '', `${rule.id} ${id}`);
    }
  }
});

test('explanations and desks stand as in the closed list', () => {
  for (const id of OURS) {
    const card = ruleCards.find((each) => each.id === id);
    const listed = closedListOfRules.find((each) => each.id === id);
    assert.deepEqual(
      card?.explanations.map((each) => each.id),
      listed?.explanations,
    );
    assert.deepEqual(card?.desks, listed?.desks);
  }
});

const BLAME =
  /illegal|suspect|fraud|fake|sham|fail|false|violat|offen[cs]e|unlawful|不法|違法|違反|偽|疑|容疑|失踪|悪用|虚偽|不正/iu;

test('no word of a card, a question or a look blames anybody', () => {
  const texts = [
    ...ruleCards
      .filter(({ id }) => OURS.includes(id))
      .map(({ name, about, explanations }) =>
        JSON.stringify([
          name,
          about,
          explanations.map(({ question, lawful, ask }) => [question, lawful, ask]),
        ]),
      ),
    ...findings.map(({ question, explanations }) =>
      JSON.stringify([question, explanations.map(({ lookedAt }) => lookedAt.result)]),
    ),
  ];
  for (const text of texts) assert.doesNotMatch(text, BLAME);
});
