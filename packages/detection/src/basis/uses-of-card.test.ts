import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCardNumber, plainDate } from '@renkei/kernel';
import type { Link } from '@renkei/linkage';
import { type Employment, employmentOf, indexEmployments } from '../records/employments.ts';
import { indexFacts } from '../records/fact-index.ts';
import type { Records } from '../records/records.ts';
import { toldFacts } from '../test/told-facts.ts';
import { usesByPerson } from './uses-of-card.ts';

/** R-1 holds X1; R-2 holds a number of their own; R-3 is born on R-1's day. Each notice is at an employer of its own. */
const PEOPLE =
  "resident:b residentId=R-2 name='SAMPLE HANA' birthDate=1988-05-05;" +
  "resident:c residentId=R-3 name='OTHER NAME' birthDate=1999-08-02;" +
  'card:b cardNumber=XX44445555XX residentId=R-2 issuedOn=2021-01-01;';

/** By notice: who was notified (a dash: nobody named), and at which employer. */
type Notices = Readonly<Record<string, readonly [who: string, employer: string]>>;

function recordsOf(notices: Notices): Records {
  const hires = Object.entries(notices).map(
    ([id, [, employer]]) =>
      `hire:${id} notificationId=${id} employerKey=${employer} establishmentNumber=${employer} cardNumber=X1 birthDate=1999-08-02 hiredOn=2026-04-01`,
  );
  const index = indexFacts(toldFacts(`-hire;${PEOPLE}${hires.join(';')}`), plainDate('2026-10-31'));
  const employments = index.notifications.map((notification): Employment => {
    const [who = '-'] = notices[notification.notificationId] ?? [];
    return employmentOf(notification, linkTo(who), index);
  });
  return { ...index, employments: indexEmployments(employments) };
}

function linkTo(who: string): Link {
  const candidate = (residentId: string) => ({ residentId, weight: 0, fields: [] });
  if (who === 'R-1')
    return { answer: 'same-person', best: candidate(who), secondBest: undefined, holderId: 'R-1' };
  if (who === '?')
    return {
      answer: 'cannot-say',
      obstacle: 'no-candidate',
      best: undefined,
      secondBest: undefined,
      holderId: 'R-1',
    };
  return {
    answer: 'another-person',
    best: who === '-' ? undefined : candidate(who),
    holder: candidate('R-1'),
  };
}

const cases: readonly (readonly [title: string, notices: Notices, people: readonly string[]])[] = [
  ['the holder and another person', { N1: ['R-1', 'A1'], N2: ['R-2', 'B1'] }, ['R-1', 'R-2']],
  ['the holder and somebody whom no record names', { N1: ['R-1', 'A1'], N2: ['-', 'B1'] }, ['', 'R-1']],
  ['two whom no record names may be one', { N1: ['-', 'A1'], N2: ['-', 'B1'] }, ['']],
  ['an uncertain link counts for nobody', { N1: ['R-1', 'A1'], N2: ['?', 'B1'] }, ['R-1']],
  ['three jobs are one person', { N1: ['R-1', 'A1'], N2: ['R-1', 'B1'], N3: ['R-1', 'C1'] }, ['R-1']],
  ['papers mixed up at the holder’s employer', { N1: ['R-1', 'A1'], N2: ['-', 'A1'] }, ['R-1']],
  [
    'another person at a third employer, although one at the holder’s was mixed up',
    { N1: ['R-1', 'A1'], N2: ['-', 'A1'], N3: ['R-2', 'B1'] },
    ['R-1', 'R-2'],
  ],
  ['somebody born on the holder’s day may be the holder', { N1: ['R-1', 'A1'], N2: ['R-3', 'B1'] }, ['R-1']],
];

for (const [title, notices, people] of cases) {
  test(`people behind a number: ${title}`, () => {
    const card = parseCardNumber('XX00000001XX');
    assert.ok(card.ok);
    assert.deepEqual([...usesByPerson(card.value, recordsOf(notices)).keys()].sort(), people);
  });
}
