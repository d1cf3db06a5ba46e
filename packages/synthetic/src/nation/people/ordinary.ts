import { type Day, dayOf } from '../calendar.ts';
import { hire, hiringDay, leave, separationIsNotified } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import { type Course, liveThrough } from './history.ts';
import type { Life } from './life.ts';
import { entitle } from './right-to-work.ts';
import { statusGroupOf } from './status.ts';
import { notifyOneself } from './titles.ts';

/** Nobody in the simulation was hired before. */
const FIRST_HIRE = dayOf(2016, 4, 1);

/** A resident without work. A plan is accredited for work only. */
export function liveWithoutWork(life: Life): void {
  liveThrough(life);
  if (!isHosted(life)) entitle(life);
}

/** Stay, title and one lawful employment that goes on; at times another one before it. */
export function liveAndWork(life: Life): void {
  const notice = workAsUsual(life);
  const group = statusGroupOf(life.person.status);
  if (group === 'permitted' || group === 'settled') formerJob(life, notice);
  if (group === 'professionals') formerJobOfProfessional(life, notice);
  for (const each of life.notices) each.slips = 'all';
}

/** Stay, title and one lawful employment. `course` and `latest`, the last day of hire, as events need them. */
export function workAsUsual(life: Life, course: Course = {}, latest = life.today - 12): Notice {
  liveThrough(life, course);
  entitle(life);
  return hire(life, { on: dayOfHire(life, latest) });
}

export function isHosted({ person }: Life): boolean {
  const group = statusGroupOf(person.status);
  return group === 'trainees' || group === 'skilledWorkers';
}

/** Some time after the stay began under which the person works now. */
export function dayOfHire(life: Life, latest: Day): Day {
  const { person, stays, today, draw } = life;
  // A place of training or specified skilled work was chosen before the stay: people begin when they arrive.
  if (isHosted(life)) return Math.max(FIRST_HIRE, (stays[0]?.from ?? today - 400) + 12) + draw.between(0, 20);
  const own = stays.find(({ status }) => status === person.status);
  const from = Math.max(FIRST_HIRE, (own?.from ?? today - 400) + 12);
  return hiringDay(life, from, Math.max(from, latest));
}

/** A part-time job that ended before, notified or not. */
function formerJob(life: Life, current: Notice): void {
  const { draw } = life;
  const first = life.stays[0]?.from ?? current.hiredOn;
  if (!draw.chance(0.3) || current.hiredOn - first < 200) return;
  const on = draw.between(Math.max(first + 15, current.hiredOn - 900), current.hiredOn - 100);
  if (life.stayOn(on).status !== life.person.status) return;
  const former = hire(life, { on, at: life.nation.otherPlaceFor(life, current.at) });
  const end = draw.between(on + 30, current.hiredOn - 5);
  leave(life, former, { on: end, reported: separationIsNotified(draw, former.route) });
}

/** Professionals go from one employer to the next within three months, and say so themselves (ICRRA 19-16). */
function formerJobOfProfessional(life: Life, current: Notice): void {
  const { draw, person } = life;
  const first = life.stays.find(({ status }) => status === person.status)?.from ?? current.hiredOn;
  if (person.status === 'highly_skilled_1' || !draw.chance(0.2) || current.hiredOn - first < 300) return;
  const on = draw.between(first + 15, current.hiredOn - 200);
  const former = hire(life, { on, at: life.nation.otherPlaceFor(life, current.at) });
  const end = current.hiredOn - draw.between(1, 60);
  leave(life, former, { on: end, reported: separationIsNotified(draw, former.route) });
  notifyOneself(life, { kind: 'end', at: former.at, on: end });
  notifyOneself(life, { kind: 'start', at: current.at, on: current.hiredOn });
}
