import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import {
  isThirtyDaysOrLess,
  type PeriodOfStay,
  specialPeriodLimits,
  specialPeriodOf,
  type StayApplication,
  wasFiledInTime,
} from './special-period.ts';

function stay(from: string, until: string, periodDays?: number): PeriodOfStay {
  return {
    from: plainDate(from),
    until: plainDate(until),
    ...(periodDays === undefined ? {} : { periodDays }),
  };
}

function filed(on: string, decidedOn?: string): StayApplication {
  return {
    article: '21',
    filedOn: plainDate(on),
    ...(decidedOn === undefined ? {} : { decidedOn: plainDate(decidedOn) }),
  };
}

const year = stay('2025-08-21', '2026-08-20');

test('a pending application gives two months from the end of the stay, to the day', () => {
  assert.deepEqual(specialPeriodOf(year, filed('2026-08-20')), {
    from: '2026-08-21',
    until: '2026-10-20',
    endedBy: 'two-months',
  });
});

test('a decision ends it on its day, where that is earlier', () => {
  assert.deepEqual(specialPeriodOf(year, filed('2026-08-01', '2026-09-10')), {
    from: '2026-08-21',
    until: '2026-09-10',
    endedBy: 'decision',
  });
  assert.deepEqual(specialPeriodOf(year, filed('2026-08-01', '2026-11-30')), {
    from: '2026-08-21',
    until: '2026-10-20',
    endedBy: 'two-months',
  });
});

test('two months from 31 December end on the last day of February', () => {
  const special = specialPeriodOf(stay('2025-01-01', '2026-12-31'), filed('2026-12-01'));
  assert.equal(typeof special === 'string' ? special : special.until, '2027-02-28');
});

test('a stay of 30 days or less has none; 31 days as granted have one', () => {
  assert.equal(
    specialPeriodOf(stay('2026-09-01', '2026-10-01', 30), filed('2026-09-20')),
    'thirty-days-or-less',
  );
  assert.equal(specialPeriodOf(stay('2026-09-01', '2026-10-01'), filed('2026-09-20')), 'thirty-days-or-less');
  assert.notEqual(
    specialPeriodOf(stay('2026-09-01', '2026-10-01', 31), filed('2026-09-20')),
    'thirty-days-or-less',
  );
});

test('filed a day late is not in time, but the next opening day after a holiday is', () => {
  assert.equal(specialPeriodOf(year, filed('2026-08-21')), 'not-in-time');
  // 2026-09-20 is a Sunday; 21 to 23 September 2026 are holidays.
  const overHolidays = stay('2025-09-21', '2026-09-20');
  assert.notEqual(specialPeriodOf(overHolidays, filed('2026-09-24')), 'not-in-time');
  assert.equal(specialPeriodOf(overHolidays, filed('2026-09-25')), 'not-in-time');
});

test('an application of an earlier stay, one decided before the end, and a stay without end give none', () => {
  assert.equal(specialPeriodOf(year, filed('2025-08-01')), 'not-in-time');
  assert.equal(specialPeriodOf(year, filed('2026-07-01', '2026-08-20')), 'decided-before-the-end');
  assert.equal(specialPeriodOf({ from: plainDate('2020-01-01') }, filed('2026-07-01')), 'no-end');
});

test('the limits stand from the day of the act that made them: a stay that ended before has none that is known', () => {
  const lastDay = (until: string) => specialPeriodOf(stay('2009-07-01', until), filed('2010-06-01'));
  assert.equal(lastDay('2010-06-30'), 'law-not-in-table');
  assert.deepEqual(lastDay('2010-07-01'), { from: '2010-07-02', until: '2010-09-01', endedBy: 'two-months' });
  assert.equal(isThirtyDaysOrLess(stay('2010-06-10', '2010-06-30')), false);
  assert.equal(isThirtyDaysOrLess(stay('2010-06-10', '2010-07-01')), true);
});

test('the limits cite ICRRA 20(6) and say that nobody has compared them', () => {
  for (const { citation } of specialPeriodLimits) {
    assert.deepEqual([citation.id, citation.verified], ['icrra-20-6', false]);
    assert.match(citation.source, /from memory/u);
  }
});

test('a stay of 30 days is short, one of 31 is not, and one without end is not', () => {
  assert.equal(isThirtyDaysOrLess(stay('2026-09-01', '2026-10-01', 30)), true);
  assert.equal(isThirtyDaysOrLess(stay('2026-09-01', '2026-10-01', 31)), false);
  assert.equal(isThirtyDaysOrLess(stay('2026-09-01', '2026-10-02')), false);
  assert.equal(isThirtyDaysOrLess({ from: plainDate('2026-09-01'), periodDays: 1 }), false);
});

test('an application on the first day of the stay is of this stay, and a stay without end takes one on any later day', () => {
  assert.equal(wasFiledInTime(year, filed('2025-08-21')), true);
  assert.equal(wasFiledInTime(year, filed('2025-08-20')), false);
  const endless = { from: plainDate('2020-01-01') };
  assert.equal(wasFiledInTime(endless, filed('2040-01-01')), true);
  assert.equal(wasFiledInTime(endless, filed('2019-12-31')), false);
});
