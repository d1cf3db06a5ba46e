import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedListOfRules } from './closed-list.ts';

// Written by hand from the closed list of rules: rule | who is asked first, then | number of explanations | the first two, the last.
const RULES = `
card-number-malformed|C L|4|typing other-document no-card-held
card-number-never-issued|C L|4|one-edit-away other-document airport-card-not-loaded
card-number-superseded|C|1|lag
card-number-lapsed|C I|4|insured-later-than-hired re-hire namesake
card-of-another-person|I|5|neighbouring-line relative-at-same-employer card-was-copied
card-used-by-several|I|4|several-jobs-of-one-person agency-and-user-both-filed script-variants
register-mismatch-at-hire|I|4|change-around-the-day permission-by-stamp code-error
which-person|C|4|typing other-document departed-or-naturalised
hired-while-abroad|I|3|contract-before-arrival remote-start namesake
stay-expired|I|9|renewed-or-changed application-pending emergency-measures
status-bars-work|I|3|permission-exists status-changed own-university-or-reward
permission-lapsed-with-enrolment|I|6|transferred-or-advanced change-applied-or-granted school-closed
designation-bars-work|I|3|newer-designation limits-changed permission-pending
designated-employer-differs|I|4|same-corporation-or-merger joint-implementers permitted-secondment
hired-before-permission|I L|3|offer-date insurance-date unpaid-training
insured-hours-over-permission|L I|5|status-change-before-start individual-permission own-university
premises-barred|I|4|not-bound-by-the-ban other-entity-or-floor other-branch
trainee-notified-elsewhere|I|5|report-withdrawn-or-located lawful-transfer abuse-at-first-employer
host-not-accredited|I|5|same-corporation-or-merger joint-implementers accreditation-lag
host-silent|L|3|other-office-filed not-started accreditation-lag
departed-or-deceased|C L|3|re-entry-suspended-employment namesake separation-unreported
separation-unreported|L|0|
notification-late|L|4|other-route-or-office returned-and-refiled insured-later-than-hired
notification-missing|L|3|not-employed not-recognisable-as-foreign public-body
notification-contradictory|L|2|correction-in-between consultants-batch
employer-repeats-after-guidance|L|0|
wage-below-minimum|W|2|deductions-shown-wrongly hours-mistyped
idle-three-months|W|4|illness birth dismissal-by-employer
facilitator-pattern|I|3|dormitory-or-support-body licensed-role systematic-typing-error
`;

test('the list holds the twenty-nine rules, each with a desk and ids in kebab case that are unique within it', () => {
  assert.equal(closedListOfRules.length, 29);
  assert.equal(new Set(closedListOfRules.map(({ id }) => id)).size, 29);
  for (const { id, desks, explanations } of closedListOfRules) {
    assert.ok(desks.length > 0, id);
    assert.equal(new Set(explanations).size, explanations.length, id);
    for (const each of [id, ...explanations]) assert.match(each, /^[a-z]+(-[a-z]+)*$/u);
  }
});

test('each rule is asked by its desks, and its explanations stand in the order to rule them out', () => {
  const lines = RULES.trim().split('\n');
  lines.forEach((line, at) => {
    const [id = '', desks = '', count = '', some = ''] = line.split('|');
    const rule = closedListOfRules[at] ?? assert.fail(id);
    assert.deepEqual([rule.id, rule.desks.join(' '), rule.explanations.length], [id, desks, Number(count)]);
    const ends = [...new Set([...rule.explanations.slice(0, 2), ...rule.explanations.slice(-1)])];
    assert.equal(ends.join(' '), some, id);
  });
});

test('a support item for the worker is asked by no desk of enforcement', () => {
  const support = closedListOfRules.filter(({ desks }) => desks.includes('W'));
  assert.deepEqual(
    support.map(({ id, desks }) => [id, desks.length]),
    [
      ['wage-below-minimum', 1],
      ['idle-three-months', 1],
    ],
  );
});
