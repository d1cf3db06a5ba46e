import { type Day, dayOf, dayOfText, monthsAfter, partsOf, textOf } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import type { Notice } from '../notices/notice.ts';
import { exactName } from '../names/write-name.ts';
import type { Life } from '../people/life.ts';
import { type Status, statusGroupOf } from '../people/status.ts';
import { Expectation } from '../truth/expectation.ts';
import type { Establishment } from './establishment.ts';
import { statusAsWritten } from './japanese-status.ts';

/** Domain facts 0.6: who was hired before has no card number in the notice. */
const CARD_NUMBERS_SINCE = dayOfText('2020-03-01');

/** Yen an hour above every minimum wage known for the years simulated, so that nobody is underpaid by accident. */
const FAIR_HOUR = { from: 1450, to: 2600 } as const;
const WEEKS_A_MONTH = 52 / 12;

export type Hire = {
  readonly on: Day;
  readonly at?: Establishment;
  readonly insured?: boolean;
  readonly hours?: number;
};

/** Somebody begins to work, and the employer files the notice in its own way, in time. */
export function hire(life: Life, wanted: Hire): Notice {
  const { on, at = life.place } = wanted;
  const { person, draw, nation } = life;
  const stay = life.stayOn(on);
  const insured = wanted.insured ?? draw.chance(insuredShare(person.status, stay.status));
  const hours = wanted.hours ?? hoursOf(life, stay.status, insured);
  const card = on < CARD_NUMBERS_SINCE ? undefined : life.cardOn(on);
  const notice: Notice = {
    route: insured ? '10101' : '3',
    at,
    rowEstablishment: at.number,
    hiredOn: on,
    createdOn: filingDay(life, at, on, insured),
    sex: person.sex,
    name: exactName(person.name),
    birth: person.birth,
    nationality: nation.nationality(person.tradition),
    card: card?.number ?? '',
    insured: insured ? person.insured : '',
    status: statusAsWritten(stay.status, at.industry.field, draw),
    stayUntil: stay.until,
    permission: statusGroupOf(stay.status) === 'permitted' ? '1' : '2',
    hours,
    minutes: 0,
    wageForm: hours < 35 ? '4' : '1',
    wage: monthlyWage(draw.between(FAIR_HOUR.from, FAIR_HOUR.to), hours),
    dispatch: at.industry.code === 'R' && draw.chance(0.5) ? '1' : '2',
    residentId: life.registered ? person.id : '',
    holderId: card === undefined || !life.registered ? '' : person.id,
    truth: new Expectation(),
    slips: 'name',
    serial: '001',
  };
  life.notices.push(notice);
  return notice;
}

/** 賃金月額 in thousand yen, rounded up. */
export function monthlyWage(yenAnHour: number, hours: number): number {
  return Math.ceil((yenAnHour * hours * WEEKS_A_MONTH) / 1000);
}

function insuredShare(status: Status, atHire: Status): number {
  if (atHire === 'student') return 0.03;
  return statusGroupOf(status) === 'permitted' ? 0.45 : 0.93;
}

function hoursOf({ draw }: Life, status: Status, insured: boolean): number {
  if (statusGroupOf(status) === 'permitted') return draw.between(insured ? 20 : 8, 28);
  return insured ? draw.pick([40, 40, 40, 38, 32]) : draw.between(8, 19);
}

/** Domain facts 1.3: by the tenth of the next month where insured, by the end of the next month otherwise. */
export function filingDay({ draw, today }: Life, at: Establishment, hiredOn: Day, insured: boolean): Day {
  const { year, month } = partsOf(monthsAfter(hiredOn, 1));
  const day = dayOf(year, month, insured ? at.habit.dayOfMonth : draw.between(2, 27));
  // Nobody files ahead of time; what would be filed after today is filed early instead in half of the cases.
  return day > today && hiredOn < today && draw.chance(0.5)
    ? Math.min(today, hiredOn + draw.between(1, 6))
    : day;
}

export type Leaving = { readonly on: Day; readonly reported: boolean; readonly recordedOn?: Day };

/** The employment ends. Of workers who are not insured many separations are never notified (rules: before any rule). */
export function leave(life: Life, notice: Notice, { on, reported, recordedOn }: Leaving): void {
  if (!reported || !life.registered) return;
  const filed = recordedOn ?? on + life.draw.between(2, 10);
  if (notice.route === '3') {
    life.nation.form3.separation(life, notice, on, recordedOn ?? on + life.draw.between(2, 28));
    return;
  }
  const cells = [life.recordId('E'), notice.at.number, notice.insured, '', '', textOf(on)];
  life.write('separations', cells, filed);
}

/** Whether the separation of such a worker is notified at all. */
export function separationIsNotified(draw: Draw, route: Notice['route']): boolean {
  return draw.chance(route === '3' ? 0.55 : 0.97);
}

/** A day on which people are hired: the first of April or October more often, and not a day of the week that matters. */
export function hiringDay({ draw }: Life, from: Day, to: Day): Day {
  const day = draw.between(from, to);
  if (!draw.chance(0.45)) return day;
  const { year, month } = partsOf(day);
  const season = dayOf(year, month < 4 || month > 9 ? 10 : 4, 1);
  return season >= from && season <= to ? season : day;
}
