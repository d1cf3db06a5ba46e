import { type Day, dayOf, monthsAfter, partsOf } from '../calendar.ts';
import type { Establishment } from '../employers/establishment.ts';
import type { Life } from './life.ts';
import { statusGroupOf } from './status.ts';
import { accredit, affiliate, designate, permitComprehensively } from './titles.ts';

/** All that makes ordinary work at a place lawful for this person's status: permission, enrolment, plan or designation. */
export function entitle(life: Life, at: Establishment = life.place): void {
  switch (statusGroupOf(life.person.status)) {
    case 'permitted':
      for (const stay of life.stays) permitComprehensively(life, stay);
      if (life.person.status === 'student') enrol(life);
      return;
    case 'trainees':
      accreditThroughout(life, 'trainee', at);
      return;
    case 'skilledWorkers':
      accreditThroughout(life, 'specified-skilled', at);
      designateThroughout(life, at);
      return;
    case 'designated':
      for (const { from, until } of life.stays) designate(life, { limits: 'none', from, until });
      return;
    case 'professionals':
      if (life.person.status === 'highly_skilled_1') designateThroughout(life, at);
      return;
    case 'settled':
  }
}

/** At a school of the neighbourhood as long as the stay; confirmed by the school's lists of 1 May and 1 November. */
export function enrol(life: Life): string {
  const { from } = life.firstStay;
  const last = life.stays.at(-1);
  const until = last?.until ?? monthsAfter(last?.from ?? from, 24);
  const school = { kind: 'school', at: life.nation.schoolOf(life), from, until } as const;
  const id = affiliate(life, { ...school, recordedOn: from + 10 });
  const listedOn = lastListDay(life.today - LIST_DELAY);
  if (listedOn > from && listedOn <= until)
    affiliate(life, { ...school, listedOn, recordedOn: listedOn + LIST_DELAY }, id);
  return id;
}

/** Schools send their lists some weeks later. */
const LIST_DELAY = 30;

/** The last 1 May or 1 November up to a day. */
function lastListDay(day: Day): Day {
  const { year, month } = partsOf(day);
  if (month >= 11) return dayOf(year, 11, 1);
  return month >= 5 ? dayOf(year, 5, 1) : dayOf(year - 1, 11, 1);
}

export function designateThroughout(life: Life, at: Establishment): void {
  for (const { status, from, until } of life.stays) {
    if (status !== life.person.status) continue;
    designate(life, { limits: 'employer', at, from, until });
  }
}

function accreditThroughout(life: Life, kind: 'trainee' | 'specified-skilled', at: Establishment): string {
  const [first, last] = [life.stays[0], life.stays.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a plan without a stay');
  return accredit(life, { kind, at, from: first.from, until: last.until });
}
