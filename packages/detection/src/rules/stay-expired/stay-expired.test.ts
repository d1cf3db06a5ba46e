import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate } from '@renkei/kernel';
import { detect } from '../../detect.ts';
import { factsOf, type Told } from '../../test/build-facts.ts';

/** The day asked about, `cannot-say register day`, or `nothing`. */
function answerTo(told: Told, asOf = '2026-10-31'): string {
  const answer = detect(factsOf(told), plainDate(asOf)).answers.find(
    ({ rule }) => rule.id === 'stay-expired',
  );
  if (answer === undefined) return 'nothing';
  return answer.answer === 'finding' ? answer.day : `cannot-say ${answer.register} ${answer.day}`;
}

const endsOn16 = { stays: [['2025-10-17', '2026-10-16']] } as const;

const cases: readonly (readonly [title: string, told: Told, expected: string])[] = [
  ['a stay that goes on raises nothing', { stays: [['2025-10-01', '2027-10-01']] }, 'nothing'],
  ['the fifteenth day after the end is beyond the margin', endsOn16, '2026-10-17'],
  ['the fourteenth day is within the margin', { stays: [['2025-10-18', '2026-10-17']] }, 'nothing'],
  [
    'hired after the stay had ended: the day of hire is asked about',
    { stays: [['2025-01-01', '2026-01-31']] },
    '2026-04-01',
  ],
  ['separated within the margin raises nothing', { ...endsOn16, separatedOn: '2026-10-20' }, 'nothing'],
  [
    'separated before the end raises nothing',
    { stays: [['2025-06-01', '2026-06-30']], separatedOn: '2026-06-30' },
    'nothing',
  ],
  [
    'a stay renewed the next day raises nothing',
    {
      stays: [
        ['2025-06-01', '2026-06-30'],
        ['2026-07-01', '2027-06-30'],
      ],
    },
    'nothing',
  ],
  [
    'a gap within the margin between two stays raises nothing',
    {
      stays: [
        ['2025-06-01', '2026-06-30'],
        ['2026-07-15', '2027-06-30'],
      ],
    },
    'nothing',
  ],
  [
    'a gap beyond the margin between two stays is asked about',
    {
      stays: [
        ['2025-06-01', '2026-06-30'],
        ['2026-07-16', '2027-06-30'],
      ],
    },
    '2026-07-01',
  ],
  ['permanent residence has no end', { stays: [['2020-01-01', undefined, 'permanent_resident']] }, 'nothing'],
  [
    'pending, filed in time: nothing during the special period',
    { stays: [['2025-09-01', '2026-08-31']], applications: [['2026-08-31']] },
    'nothing',
  ],
  [
    'pending for longer than two months and the margin: the day after the special period',
    { stays: [['2025-08-01', '2026-07-31']], applications: [['2026-07-01']] },
    '2026-10-01',
  ],
  [
    'filed a day late opens no special period',
    { stays: [['2025-09-01', '2026-08-31']], applications: [['2026-09-01']] },
    '2026-09-01',
  ],
  [
    'a stay of 30 days opens no special period',
    {
      hiredOn: '2026-08-10',
      stays: [['2026-08-01', '2026-08-31', 'designated_activities', '30d']],
      applications: [['2026-08-20']],
    },
    '2026-09-01',
  ],
  [
    'a stay of 31 days does',
    {
      hiredOn: '2026-08-10',
      stays: [['2026-08-01', '2026-09-01', 'designated_activities', '31d']],
      applications: [['2026-08-20']],
    },
    'nothing',
  ],
  [
    'refused in the special period: asked from the day after the decision',
    { stays: [['2025-09-01', '2026-08-31']], applications: [['2026-08-20', 'refused', '2026-09-20']] },
    '2026-09-21',
  ],
  [
    'a permission by letter covers its days',
    { permissions: [['2026-01-01', '2026-12-31', true]] },
    'nothing',
  ],
  [
    'a letter that gives no work does not',
    { permissions: [['2026-01-01', '2026-12-31', false]] },
    '2026-04-01',
  ],
  [
    'a comprehensive permission for other activity is no basis of stay',
    { ...endsOn16, permissions: [['2025-04-01', '2027-12-31', true, 'comprehensive']] },
    '2026-10-17',
  ],
  [
    'nor is an individual one',
    { ...endsOn16, permissions: [['2025-04-01', '2027-12-31', true, 'individual']] },
    '2026-10-17',
  ],
  [
    'a letter that ended is asked about after its end',
    { permissions: [['2026-01-01', '2026-06-30', true]] },
    '2026-07-01',
  ],
  [
    'departed before the end and not returned raises nothing',
    { stays: [['2025-07-01', '2026-06-30']], movements: [['departure', '2026-06-01']] },
    'nothing',
  ],
  [
    'departed a month after the end is still asked about',
    { stays: [['2025-07-01', '2026-06-30']], movements: [['departure', '2026-08-01']] },
    '2026-07-01',
  ],
  [
    'departure without re-entry permission ends the stay',
    {
      stays: [['2025-07-01', '2027-06-30']],
      movements: [
        ['departure', '2026-06-01', 'none'],
        ['entry', '2026-07-01'],
      ],
    },
    '2026-07-01',
  ],
  [
    'departure with re-entry permission does not',
    {
      stays: [['2025-07-01', '2027-06-30']],
      movements: [
        ['departure', '2026-06-01'],
        ['entry', '2026-07-01'],
      ],
    },
    'nothing',
  ],
  [
    'Japanese nationality ends every question from its day',
    { stays: [['2025-07-01', '2026-06-30']], japaneseFrom: '2026-07-01' },
    'nothing',
  ],
  [
    'special permanent residents are no subject of the notice',
    { stays: [['2000-01-01', undefined, 'special_permanent_resident']] },
    'nothing',
  ],
  [
    'officials are no subject of the notice',
    { stays: [['2025-01-01', '2026-06-30', 'official']] },
    'nothing',
  ],
  ['hired two weeks before the landing raises nothing', { stays: [['2026-04-15', '2027-04-14']] }, 'nothing'],
  ['no stay at all is asked about from the hire', {}, '2026-04-01'],
  [
    'each register read must be complete: stays',
    { ...endsOn16, complete: { stays: undefined } },
    'cannot-say stays 2026-10-17',
  ],
  [
    'each register read must be complete: departures',
    { ...endsOn16, complete: { departures: '2026-10-16' } },
    'cannot-say departures 2026-10-17',
  ],
  [
    'each register read must be complete: permissions',
    { ...endsOn16, complete: { permissions: '2026-09-30' } },
    'cannot-say permissions 2026-10-17',
  ],
  [
    'each register read must be complete: residents',
    { ...endsOn16, complete: { residents: '2026-09-30' } },
    'cannot-say residents 2026-10-17',
  ],
  [
    'each register read must be complete: cards',
    { ...endsOn16, complete: { cards: '2026-09-30' } },
    'cannot-say cards 2026-10-17',
  ],
  [
    'without a separation notice its register must be complete',
    { ...endsOn16, complete: { separations: '2026-10-01' } },
    'cannot-say separations 2026-10-17',
  ],
  [
    'with one it need not be',
    {
      stays: [['2025-07-01', '2026-06-30']],
      separatedOn: '2026-09-01',
      complete: { separations: '2026-05-01' },
    },
    '2026-07-01',
  ],
  [
    'complete to the day asked about but not to the end of the margin: the later day is named',
    { ...endsOn16, complete: { stays: '2026-10-20' } },
    'cannot-say stays 2026-10-31',
  ],
  [
    'a row of this person that could not be read leaves the register incomplete for them',
    { ...endsOn16, unread: [{ register: 'stays', residentId: 'R-1' }] },
    'cannot-say stays 2026-10-17',
  ],
  [
    'a row of nobody knows whom leaves it incomplete for everybody',
    { ...endsOn16, unread: [{ register: 'departures', residentId: null }] },
    'cannot-say departures 2026-10-17',
  ],
  [
    'a row that another one has cured by the day of the run leaves nothing incomplete',
    {
      ...endsOn16,
      unread: [{ register: 'stays', residentId: 'R-1', curedOn: plainDate('2026-10-31') }],
    },
    '2026-10-17',
  ],
  [
    'what cures it is not known before the register learnt it',
    {
      ...endsOn16,
      unread: [{ register: 'stays', residentId: 'R-1', curedOn: plainDate('2026-11-01') }],
    },
    'cannot-say stays 2026-10-17',
  ],
  [
    'a row that the register learnt after the day of the run is not missed yet',
    {
      ...endsOn16,
      unread: [{ register: 'stays', residentId: 'R-1', recordedOn: plainDate('2026-11-01') }],
    },
    '2026-10-17',
  ],
  [
    'a row of somebody else does not',
    { ...endsOn16, unread: [{ register: 'stays', residentId: 'R-2' }] },
    '2026-10-17',
  ],
  [
    'incomplete registers say nothing where nothing would be asked',
    { stays: [['2025-10-01', '2027-10-01']], complete: { stays: '2026-01-01' } },
    'nothing',
  ],
];

for (const [title, told, expected] of cases) {
  test(title, () => assert.equal(answerTo(told), expected));
}

test('without a separation notice the question says so, and names the last evidence of work', () => {
  const [answer] = detect(factsOf(endsOn16), plainDate('2026-10-31')).answers;
  assert.ok(answer?.answer === 'finding');
  assert.match(answer.question.en, /No separation reported; last evidence of work 1 Apr 2026\./);
  assert.match(
    answer.question.ja,
    /離職の届出はありません。働いていたことを示す最後の記録は2026年4月1日です。/,
  );
});

test('no explanation is answered by the machine, and each says what was looked at', () => {
  const [answer] = detect(factsOf(endsOn16), plainDate('2026-10-31')).answers;
  assert.ok(answer?.answer === 'finding');
  assert.deepEqual(
    answer.explanations.map(({ id, state }) => `${id} ${state}`),
    [
      'renewed-or-changed open',
      'application-pending open',
      'special-period open',
      'short-stay-after-refusal open',
      'permanent-residence-or-nationality open',
      'departed open',
      'separation-unreported open',
      'permission-by-letter open',
      'emergency-measures open',
    ],
  );
  assert.ok(
    answer.explanations.every(({ lookedAt }) => lookedAt.result.ja !== '' && lookedAt.result.en !== ''),
  );
});

test('the id depends on rule and subject only: neither day, link, version nor nationality moves it', () => {
  const idOf = (told: Told, asOf: string) => detect(factsOf(told), plainDate(asOf)).answers[0]?.id;
  const id = idOf(endsOn16, '2026-10-31');
  assert.match(id ?? '', /^[0-9a-f]{64}$/);
  assert.equal(idOf({ ...endsOn16, nationality: 'BBB' }, '2026-12-31'), id);
  assert.equal(idOf({ stays: [['2025-01-01', '2026-01-31']] }, '2026-10-31'), id);
});

test('the explanation of a permission by letter looks at letters only', () => {
  const told: Told = { ...endsOn16, permissions: [['2025-04-01', '2027-12-31', true, 'comprehensive']] };
  const [answer] = detect(factsOf(told), plainDate('2026-10-31')).answers;
  assert.ok(answer?.answer === 'finding');
  const looked = answer.explanations.find(({ id }) => id === 'permission-by-letter')?.lookedAt;
  assert.deepEqual([looked?.facts, looked?.result.en], [[], 'No permission by letter is on record.']);
});

test('where the table of law does not reach, an open application covers its days and no later ones', () => {
  const told = (decidedOn: string): Told => ({
    hiredOn: '2007-04-01',
    stays: [
      ['2006-04-01', '2007-10-01'],
      [addDays(plainDate(decidedOn), 1), '2027-10-01'],
    ],
    applications: [['2007-09-01', 'granted', decidedOn]],
  });
  assert.equal(answerTo(told('2008-03-01')), 'nothing');
  const withdrawn: Told = { ...told('2008-03-01'), stays: [['2006-04-01', '2007-10-01']] };
  assert.equal(answerTo(withdrawn), '2008-03-02');
});
