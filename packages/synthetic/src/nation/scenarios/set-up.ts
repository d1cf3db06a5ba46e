import { type Day, dayOf, monthsAfter } from '../calendar.ts';
import { hire, type Hire } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import { type Course, liveThrough } from '../people/history.ts';
import type { Life, Stay } from '../people/life.ts';
import { dayOfHire, isHosted } from '../people/ordinary.ts';
import { entitle } from '../people/right-to-work.ts';
import { registerResident } from '../people/register-resident.ts';
import { apply, enter, grant } from '../people/stays.ts';

/** The share of a lawful explanation for which no figure is known. */
export const RARE = 0.0015;

/** A notice of a hire before so many days ago has certainly been filed, and every register reaches its day. */
const CERTAINLY_FILED = 66;

/** The last stay began long enough ago that a hire within it has been notified. */
const longSettled: Course = { since: 110 };

/** The last day of hire whose notice is surely among the files. */
export function lastFiledHire(life: Life): Day {
  return life.today - CERTAINLY_FILED;
}

/** Stay and title as usual, long enough ago. */
export function settle(life: Life, course: Course = longSettled): void {
  liveThrough(life, course);
  entitle(life);
}

/** Notices have had a card number since 2020-03-01 (domain facts 0.6). */
const CARD_NUMBERS_SINCE = dayOf(2020, 3, 2);

/** A hire as usual for a person whose stay and title are settled; not before `earliest`, and so long ago that it is notified. */
export function hireAsUsual(
  life: Life,
  wanted: Partial<Hire> = {},
  earliest = CARD_NUMBERS_SINCE,
  last = lastFiledHire(life),
): Notice {
  const usual = dayOfHire(life, last);
  const on = usual >= earliest ? usual : life.draw.between(Math.min(earliest, last), last);
  return hire(life, { on, ...wanted });
}

/** The days for which the minimum wage of every prefecture is published: only then can a wage be asked about. */
const MINIMUM_WAGES_KNOWN = { from: dayOf(2023, 10, 15), until: dayOf(2026, 9, 30) } as const;

/** A hire as usual, insured, on a day whose minimum wage is known. */
export function hireAtKnownMinimum(life: Life, hours: number): Notice {
  const { from, until } = MINIMUM_WAGES_KNOWN;
  return hireAsUsual(life, { insured: true, hours }, from, Math.min(lastFiledHire(life), until));
}

/** The first day on which this person could begin to work under the present status. */
export function firstWorkingDay({ person, stays, today }: Life): Day {
  return (stays.find(({ status }) => status === person.status)?.from ?? today - 100) + 12;
}

/** A hire within a stay, whose notice has been filed; before `latest`. */
export function hireWithin(life: Life, { from }: Stay, latest: Day, wanted: Partial<Hire> = {}): Notice {
  const last = Math.min(latest, lastFiledHire(life));
  const on = isHosted(life) ? Math.min(dayOfHire(life, last), last) : life.draw.between(from + 12, last);
  return hire(life, { on, ...wanted });
}

/** The last stay; there is always one after `settle`. */
export function lastStay(life: Life): Stay {
  return life.stayOn(life.today);
}

/** A stay whose last day was so many days ago. */
export function stayThatEnded(
  life: Life,
  least: number,
  most: number,
): { readonly end: Day; readonly stay: Stay } {
  const end = life.today - life.draw.between(least, most);
  liveThrough(life, { end });
  return { end, stay: lastStay(life) };
}

export type Extension = { readonly filedOn: Day; readonly decidedOn: Day; readonly months?: number };

/** The stay is extended in time: application, grant and new card. */
export function extend(life: Life, { filedOn, decidedOn, months = 12 }: Extension): Stay {
  const { status, until } = lastStay(life);
  apply(life, { article: '21', filedOn, decidedOn });
  const end = monthsAfter(until ?? decidedOn, months);
  return grant(life, { status, from: decidedOn, until: end, period: '1y', grantedOn: decidedOn });
}

/** In the country under one stay from a day to another. */
export function resideFrom(life: Life, from: Day, until: Day): void {
  registerResident(life, from + 1);
  enter(life, from);
  grant(life, { status: life.person.status, from, until, period: '3y', grantedOn: from });
}

/** Somebody whom no register knows; the simulation follows their course of life all the same. */
export function unknownToRegisters(life: Life): void {
  life.registered = false;
}

/** Another person with an ordinary life and a job. */
export function employedCompanion(life: Life): { readonly companion: Life; readonly notice: Notice } {
  const companion = life.companion();
  settle(companion);
  return { companion, notice: hireAsUsual(companion) };
}
