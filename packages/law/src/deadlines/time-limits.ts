import { addDays, addMonths, partsOf, type PlainDate, plainDateOf } from '@renkei/kernel';
import type { Citation } from '../citation.ts';
import { type DatedRow, rowsOn } from '../dated.ts';
import { form3Route, icrra19_16, insuredRoute, publicRoute } from '../employment-notification/citations.ts';
import { oneOf, term, textTable } from '../text-table.ts';
import { thisOrNextOpeningDay } from './opening-days.ts';

const COUNTS = ['tenth-of-next-month', 'end-of-next-month', 'days-from-the-day-after'] as const;

/** A time limit: what is filed, how it is counted, and from which day the rule holds. */
export type TimeLimit = DatedRow & {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly count: (typeof COUNTS)[number];
  /** Days, where the limit is counted in days. */
  readonly days: number;
};

// id | 届出 | notice | count | days | from | until | citation
const TABLE = `
hire-insured|雇用保険被保険者資格取得届|acquisition notice of employment insurance|tenth-of-next-month|0|2020-03-01||insured
separation-insured|雇用保険被保険者資格喪失届|loss notice of employment insurance|days-from-the-day-after|10|2020-03-01||insured
hire-form-3|外国人雇用状況届出書（様式第3号）|Form No. 3|end-of-next-month|0|2020-03-01||form3
separation-form-3|外国人雇用状況届出書（様式第3号）|Form No. 3|end-of-next-month|0|2020-03-01||form3
hire-public-body|通知書|notice of a public body|tenth-of-next-month|0|2020-03-01||public
separation-public-body|通知書|notice of a public body|days-from-the-day-after|10|2020-03-01||public
own-notice|所属機関に関する届出|own notice of a changed organisation|days-from-the-day-after|14|2020-03-01||own
`;

const citations = {
  insured: insuredRoute,
  form3: form3Route,
  public: publicRoute,
  own: {
    ...icrra19_16,
    verified: false,
    source: `${icrra19_16.source}; how the days are counted is from memory`,
  },
} as const satisfies Record<string, Citation>;

export const timeLimits: readonly TimeLimit[] = textTable(TABLE, 8).map(
  ([id = '', ja = '', en = '', count = '', days = '', from = '', until = '', citation = '']) => ({
    id,
    ja,
    en,
    count: oneOf(COUNTS, count),
    days: Number(days),
    ...term(from, until),
    citation: citations[oneOf(['insured', 'form3', 'public', 'own'], citation)],
  }),
);

/** The rule of this time limit on the day of the fact; may miss. */
export function timeLimitOn(id: string, on: PlainDate): TimeLimit | undefined {
  return rowsOn(timeLimits, on).find((limit) => limit.id === id);
}

/** The last day for filing; where offices are closed, the next opening day (行政機関の休日に関する法律2). */
export function lastDayFor(limit: Pick<TimeLimit, 'count' | 'days'>, on: PlainDate): PlainDate {
  return thisOrNextOpeningDay(countedDay(limit, on));
}

/** The last day as the rule counts it, whether offices are open on it or not. */
export function countedDay({ count, days }: Pick<TimeLimit, 'count' | 'days'>, on: PlainDate): PlainDate {
  switch (count) {
    case 'tenth-of-next-month':
      return addDays(addMonths(firstOfMonth(on), 1), 9);
    case 'end-of-next-month':
      return addDays(addMonths(firstOfMonth(on), 2), -1);
    case 'days-from-the-day-after':
      return addDays(on, days);
  }
}

function firstOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  const first = plainDateOf(year, month, 1);
  if (!first.ok) throw new Error(`no first day of the month of ${date}`);
  return first.value;
}
