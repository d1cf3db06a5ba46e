import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlainDate } from '@renkei/kernel';
import { timeLimits } from './deadlines/time-limits.ts';
import { insuranceThresholds } from './employment-notification/is-insured.ts';
import { notifiedItems } from './employment-notification/notified-items.ts';
import { licenceRows } from './licences/licence-rows.ts';
import { minimumWages } from './minimum-wage/minimum-wages.ts';
import { kindsOfImprisonment } from './offences/imprisonment.ts';
import { offenceRows } from './offences/offence-rows.ts';
import { offices } from './offices/offices.ts';
import { hourLimits } from './other-activity/hours.ts';
import { specialPeriodLimits } from './residence-status/special-period.ts';
import { statusRows } from './residence-status/statuses-by-date.ts';

type Term = { readonly validFrom: PlainDate; readonly validUntil?: PlainDate };
const all = <Row extends Term>(rows: readonly Row[], key: (row: Row) => string) =>
  Object.values(Object.groupBy(rows, key)).map((group) => group ?? []);

const tables: readonly (readonly Term[])[] = [
  ...all(statusRows, ({ slug }) => slug),
  ...all(offenceRows, ({ id }) => id),
  ...all(licenceRows, ({ id }) => id),
  ...all(timeLimits, ({ id }) => id),
  ...all(notifiedItems, ({ id }) => id),
  ...all(offices, ({ id }) => id),
  ...all(minimumWages, ({ prefecture }) => prefecture),
  insuranceThresholds,
  kindsOfImprisonment,
  hourLimits,
  specialPeriodLimits,
];

test('no day has two rows of one table for one thing, and no row ends before it begins', () => {
  for (const rows of tables) {
    const inOrder = rows.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    for (const [at, { validFrom, validUntil }] of inOrder.entries()) {
      const next = inOrder[at + 1];
      const where = JSON.stringify(inOrder);
      assert.ok(validUntil === undefined || validFrom <= validUntil, where);
      assert.ok(next === undefined || (validUntil !== undefined && validUntil < next.validFrom), where);
    }
  }
});
