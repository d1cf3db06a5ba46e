import { type Day, textOf } from '../calendar.ts';
import type { Establishment } from '../employers/establishment.ts';
import { dayText } from '../records/records.ts';
import type { Life, Stay } from './life.ts';

export type Permission = {
  readonly kind: 'letter' | 'comprehensive' | 'individual';
  readonly mayWork?: 'yes' | 'no';
  readonly limits?: 'none' | 'hours-28' | 'hours-28-education' | 'employer' | 'activity';
  readonly corporate?: string;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly recordedOn?: Day;
};

export function permit(life: Life, permission: Permission): void {
  const { kind, mayWork = 'yes', limits = '', corporate = '', from, until } = permission;
  const cells = [
    life.recordId('P'),
    life.person.id,
    kind,
    mayWork,
    limits,
    corporate,
    textOf(from),
    dayText(until),
  ];
  life.write('permissions', cells, permission.recordedOn ?? from);
}

/** 包括許可: 28 hours a week, as long as the stay. */
export function permitComprehensively(life: Life, stay: Stay, from = stay.from): void {
  permit(life, { kind: 'comprehensive', limits: 'hours-28', from, until: stay.until });
}

export type Designation = {
  readonly mayWork?: 'yes' | 'no';
  readonly limits?: 'none' | 'hours-28' | 'employer' | 'field' | 'activity';
  readonly at?: Establishment;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly recordedOn?: Day;
};

/** Of a designation only this is held: may the person work, and within which limits (S8). Answers its id. */
export function designate(
  life: Life,
  { mayWork = 'yes', ...rest }: Designation,
  id = life.recordId('D'),
): string {
  const { limits = '', at, from, until } = rest;
  const corporate = at?.corporation.number ?? '';
  const cells = [id, life.person.id, mayWork, limits, corporate, textOf(from), dayText(until)];
  life.write('designations', cells, rest.recordedOn ?? from);
  return id;
}

export type Plan = {
  readonly kind: 'trainee' | 'specified-skilled';
  readonly at: Establishment;
  readonly joint?: readonly Establishment[];
  readonly from: Day;
  readonly until: Day | undefined;
  readonly recordedOn?: Day;
};

/** An accredited plan, and the affiliation under it. */
export function accredit(life: Life, plan: Plan): string {
  const id = life.recordId('L');
  const { kind, at, joint = [], from, until } = plan;
  const recordedOn = plan.recordedOn ?? from - 30;
  const supervising = kind === 'trainee' ? life.nation.supervisingBody : '';
  const partners = joint.map(({ corporation }) => corporation.number).join(' ');
  const quota = kind === 'specified-skilled' ? life.draw.between(1, 20) : '';
  const cells = [id, kind, at.corporation.number, partners, supervising, at.industry.field ?? '', quota];
  const person = kind === 'trainee' ? life.person.id : '';
  life.write('plans', [...cells, person, textOf(from), dayText(until)], recordedOn);
  const affiliation = kind === 'trainee' ? 'trainee-plan' : 'specified-skilled';
  affiliate(life, { kind: affiliation, at, plan: id, from, until, recordedOn: Math.max(from, recordedOn) });
  return id;
}

export type EndReason =
  | 'graduated'
  | 'transferred'
  | 'advanced'
  | 'removed'
  | 'removal-revoked'
  | 'withdrew'
  | 'leave-of-absence'
  | 'school-closed'
  | 'plan-completed'
  | 'contract-ended';

export type Affiliation = {
  readonly kind: 'school' | 'trainee-plan' | 'specified-skilled' | 'employer';
  readonly at: Establishment;
  readonly plan?: string;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly endReason?: EndReason;
  /** The school's list of 1 May or 1 November on which the person stood. */
  readonly listedOn?: Day;
  readonly recordedOn: Day;
};

/** Answers the id, under which the end of the affiliation is recorded later. */
export function affiliate(life: Life, affiliation: Affiliation, id = life.recordId('F')): string {
  const { kind, at, plan = '', from, until, endReason = '', recordedOn } = affiliation;
  const { number, name } = at.corporation;
  const days = [textOf(from), dayText(until), endReason, dayText(affiliation.listedOn)];
  life.write('affiliations', [id, life.person.id, kind, number, name, plan, ...days], recordedOn);
  return id;
}

export type OwnNotice = {
  readonly kind: 'start' | 'end' | 'change';
  readonly at: Establishment;
  readonly on: Day;
};

/** The person's own notice under ICRRA 19-16, within 14 days. */
export function notifyOneself(life: Life, { kind, at, on }: OwnNotice): void {
  const filedOn = on + life.draw.between(1, 13);
  const by = life.draw.pick(['online', 'online', 'window', 'post'] as const);
  const { number, name } = at.corporation;
  const cells = [life.recordId('O'), life.person.id, kind, number, name, textOf(on), textOf(filedOn), by];
  life.write('own-notices', cells, filedOn);
}

export type TraineeNotice = {
  readonly kind: 'difficulty' | 'withdrawn' | 'located' | 'transfer';
  readonly reason?: 'missing' | 'illness' | 'employer' | 'ended' | 'other';
  readonly plan: string;
  readonly at: Establishment;
  readonly on: Day;
  readonly recordedOn?: Day;
};

export function reportTrainee(life: Life, notice: TraineeNotice): void {
  const { kind, reason = '', plan, at, on } = notice;
  const by = life.draw.chance(0.7) ? 'supervising-body' : 'host';
  const cells = [
    life.recordId('T'),
    life.person.id,
    plan,
    at.corporation.number,
    kind,
    reason,
    textOf(on),
    by,
  ];
  life.write('trainee-notices', cells, notice.recordedOn ?? on + life.draw.between(3, 14));
}
