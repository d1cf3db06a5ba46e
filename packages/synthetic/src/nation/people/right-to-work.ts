import { monthsAfter } from '../calendar.ts';
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

/** At a school of the neighbourhood until some time after the stay was to end. */
export function enrol(life: Life): string {
  const [first, last] = [life.stays[0], life.stays.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a student without a stay');
  const until = last.until ?? monthsAfter(last.from, 24);
  return affiliate(life, {
    kind: 'school',
    at: life.nation.schoolOf(life),
    from: first.from,
    until,
    recordedOn: first.from + 10,
  });
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
