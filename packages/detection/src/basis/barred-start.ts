import { type StatusRow, workPermission } from '@renkei/law';
import type { Register } from '../facts/facts.ts';
import type { Records } from '../records/records.ts';
import type { LinkedEmployment } from '../rules/rule.ts';
import { findGrantAfter, type Grant } from './grant-after.ts';
import { findSettledRow, type SettledRow } from './status-on-day.ts';
import { workFactsOn } from './work-facts.ts';

/** A first day of work on which, by what the records show, the law says "no" for want of a title to work. */
export type BarredStart = SettledRow & {
  /** The title that begins soon after; where there is one, the question is when the work began. */
  readonly grant: Grant | undefined;
};

const TITLES: readonly Register[] = [
  'residents',
  'cards',
  'stays',
  'permissions',
  'designations',
  'departures',
];

/** Those in which it stands that a student works at the own school. */
const OWN_SCHOOL: readonly Register[] = ['affiliations', 'employers', 'establishments'];

/** Every register in which a title to work under a status could stand. */
export function titleRegistersOf({ slug }: StatusRow): readonly Register[] {
  return slug === 'student' ? [...TITLES, ...OWN_SCHOOL] : TITLES;
}

/**
 * By the day of the hire, since nobody holds the fact that work goes on. Where no stay includes that day nothing is found:
 * that is another question. Where the law asks for more than the records hold, nothing is found either.
 */
export function findBarredStart(employment: LinkedEmployment, records: Records): BarredStart | undefined {
  const held = found.get(records) ?? new Map<LinkedEmployment, BarredStart | null>();
  found.set(records, held);
  const before = held.get(employment);
  if (before !== undefined) return before ?? undefined;
  const start = barredStart(employment, records);
  held.set(employment, start ?? null);
  return start;
}

/** Three rules ask the same of every employment: the law is asked once in a run. */
const found = new WeakMap<Records, Map<LinkedEmployment, BarredStart | null>>();

function barredStart(employment: LinkedEmployment, records: Records): BarredStart | undefined {
  const { person, notification } = employment;
  const on = notification.hiredOn;
  const settled = findSettledRow(person, on);
  if (settled === undefined) return undefined;
  const decision = workPermission.decide(workFactsOn(employment, { on, status: settled.status, records }));
  if (decision.answer !== 'no') return undefined;
  return { ...settled, grant: findGrantAfter(person, on, records.asOf) };
}
