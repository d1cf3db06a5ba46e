import type { Day } from '../calendar.ts';
import { monthsAfter, partsOf, dayOf } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import { drawName, type PersonName, type Sex } from '../names/draw-name.ts';
import type { TraditionId } from '../names/tradition.ts';
import type { Status } from './status.ts';

/** A person who does not exist. */
export type Person = {
  /** Place among the residents, from 0; a companion has the place of the resident it belongs to. */
  readonly index: number;
  readonly id: string;
  readonly companion: boolean;
  readonly tradition: TraditionId;
  readonly sex: Sex;
  readonly name: PersonName;
  readonly birth: Day;
  readonly status: Status;
  /** 被保険者番号 */
  readonly insured: string;
};

/** So many in a hundred were entered with 1 January where the day was unknown, in every tradition alike. */
const FIRST_OF_JANUARY = 0.03;

const youngest: Readonly<Partial<Record<Status, readonly [from: number, to: number]>>> = {
  student: [19, 29],
  titp_1: [19, 30],
  titp_2: [20, 32],
  titp_3: [23, 35],
  ssw_1: [21, 38],
  dependent: [19, 45],
};

export function drawBirth(status: Status, draw: Draw, today: Day): Day {
  const [from, to] = youngest[status] ?? [23, 58];
  const birth = monthsAfter(today, -12 * draw.between(from, to)) - draw.between(0, 364);
  return draw.chance(FIRST_OF_JANUARY) ? dayOf(partsOf(birth).year, 1, 1) : birth;
}

export function drawNamed(
  tradition: TraditionId,
  draw: Draw,
): { readonly sex: Sex; readonly name: PersonName } {
  const sex = draw.chance(0.505) ? 'male' : 'female';
  return { sex, name: drawName(tradition, sex, draw) };
}
