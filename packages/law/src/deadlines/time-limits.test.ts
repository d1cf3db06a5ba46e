import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { lastDayFor, timeLimitOn } from './time-limits.ts';

// Written from a calendar: kind | day of the fact | last day | why.
const TABLE = `
hire-insured|2026-01-05|2026-02-10|a Tuesday
hire-insured|2026-03-31|2026-04-10|a Friday
hire-insured|2026-04-01|2026-05-11|10 May 2026 is a Sunday
hire-insured|2026-09-15|2026-10-13|10 October 2026 is a Saturday, 12 October the day of sports
hire-insured|2026-12-01|2027-01-12|10 January 2027 is a Sunday, 11 January the day of coming of age
hire-insured|2026-12-31|2027-01-12|the same for the last day of the month
separation-insured|2026-11-02|2026-11-12|ten days, counted from the day after
separation-insured|2026-11-10|2026-11-20|a Friday
separation-insured|2026-11-11|2026-11-24|21 November 2026 is a Saturday, 23 November a holiday
separation-insured|2026-12-18|2026-12-28|the last opening day of the year
separation-insured|2026-12-19|2027-01-04|29 December to 3 January are closed
separation-insured|2026-12-24|2027-01-04|3 January is closed
separation-insured|2026-12-25|2027-01-04|4 January is open
separation-insured|2026-04-19|2026-04-30|29 April 2026 is a holiday
separation-insured|2026-04-23|2026-05-07|3 to 6 May 2026 are a Sunday and holidays
hire-form-3|2026-10-01|2026-11-30|the example of the ministry's page
hire-form-3|2026-10-31|2026-11-30|the last day of the month
hire-form-3|2026-11-01|2027-01-04|31 December is closed
hire-form-3|2026-12-31|2027-02-01|31 January 2027 is a Sunday
hire-form-3|2027-01-31|2027-03-01|28 February 2027 is a Sunday
hire-form-3|2028-01-31|2028-02-29|a leap year
hire-form-3|2026-04-10|2026-06-01|31 May 2026 is a Sunday
separation-form-3|2026-08-31|2026-09-30|a Wednesday
separation-form-3|2026-09-30|2026-11-02|31 October 2026 is a Saturday
hire-public-body|2026-11-02|2026-12-10|as the acquisition notice
separation-public-body|2026-11-02|2026-11-12|as the loss notice
own-notice|2026-11-02|2026-11-16|fourteen days from the day after
own-notice|2026-12-15|2027-01-04|29 December is closed
`;

for (const line of TABLE.trim().split('\n')) {
  const [kind = '', on = '', last = '', why = ''] = line.split('|');
  test(`${kind}: for ${on} the last day is ${last}: ${why}`, () => {
    const limit = timeLimitOn(kind, plainDate(on));
    assert.ok(limit);
    assert.equal(lastDayFor(limit, plainDate(on)), last);
  });
}

test('a day before the table and a kind that is not there have no time limit', () => {
  assert.equal(timeLimitOn('hire-insured', plainDate('2020-02-29')), undefined);
  assert.equal(timeLimitOn('hire', plainDate('2026-11-02')), undefined);
});

// From the domain facts, 1.1 and 1.3: what is filed | 届出 | whether its limit was read.
const FILED = `
hire-insured|雇用保険被保険者資格取得届|acquisition notice of employment insurance|lpa-rule-12-insured|read
separation-insured|雇用保険被保険者資格喪失届|loss notice of employment insurance|lpa-rule-12-insured|read
hire-form-3|外国人雇用状況届出書（様式第3号）|Form No. 3|lpa-rule-12-form-3|read
separation-form-3|外国人雇用状況届出書（様式第3号）|Form No. 3|lpa-rule-12-form-3|read
hire-public-body|通知書|notice of a public body|public-body-route|not read
separation-public-body|通知書|notice of a public body|public-body-route|not read
own-notice|所属機関に関する届出|own notice of a changed organisation|icrra-19-16|not read
`;

test('each limit stands from 1 March 2020 without an end, under its notice and its rule', () => {
  for (const line of FILED.trim().split('\n')) {
    const [id = '', ja = '', en = '', rule = '', read = ''] = line.split('|');
    assert.equal(timeLimitOn(id, plainDate('2020-02-29')), undefined, id);
    for (const day of ['2020-03-01', '2026-11-24']) {
      const limit = timeLimitOn(id, plainDate(day)) ?? assert.fail(`${id} ${day}`);
      assert.deepEqual([limit.ja, limit.en, limit.citation.id], [ja, en, rule]);
      assert.equal(limit.citation.verified, read === 'read', id);
    }
  }
});
