import { hire } from '../employers/jobs.ts';
import { liveThrough } from '../people/history.ts';
import type { Life } from '../people/life.ts';
import { enrol } from '../people/right-to-work.ts';
import { apply, grant } from '../people/stays.ts';
import { permit, permitComprehensively } from '../people/titles.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { firstWorkingDay, hireAsUsual, lastFiledHire, lastStay } from './set-up.ts';

const rule = 'status-bars-work';

/** A stay that permits no work, and no permission. */
function stayOnly(life: Life, since = 110): void {
  liveThrough(life, { since });
  if (life.person.status === 'student') enrol(life);
}

const noPermission: Scenario = {
  rule,
  holders: holders.permitted,
  weight: 3,
  happen: (life) => {
    stayOnly(life);
    const notice = hireAsUsual(life);
    notice.permission = '2';
    notice.truth.asks(rule);
  },
};

/** 個別許可 for one employer. */
const individual: Scenario = {
  rule,
  explanation: 'permission-exists',
  holders: holders.permitted,
  share: 0.01,
  happen: (life) => {
    stayOnly(life);
    const notice = hireAsUsual(life);
    const corporate = notice.at.corporation.number;
    permit(life, {
      kind: 'individual',
      limits: 'employer',
      corporate,
      from: notice.hiredOn - 10,
      until: lastStay(life).until,
    });
    notice.truth.explainedBy(rule, 'permission-exists');
  },
};

/** Changed to a status of work before the start. */
const changed: Scenario = {
  rule,
  explanation: 'status-changed',
  holders: holders.partTimers,
  share: 0.006,
  happen: (life) => {
    changeToProfessional(life);
    hire(life, {
      on: lastStay(life).from + life.draw.between(2, 20),
      hours: 40,
      insured: true,
    }).truth.explainedBy(rule, 'status-changed');
  },
};

/** Granted at least some weeks ago, so that a hire after it has been notified. */
export function changeToProfessional(life: Life): void {
  stayOnly(life, 260);
  for (const stay of life.stays) permitComprehensively(life, stay);
  const { from } = lastStay(life);
  const changedOn = life.draw.between(Math.max(from + 40, life.today - 600), lastFiledHire(life) - 30);
  apply(life, { article: '20', filedOn: changedOn - 35, decidedOn: changedOn });
  const until = changedOn + 1094;
  grant(life, {
    status: 'engineer_humanities_intl',
    from: changedOn,
    until,
    period: '3y',
    grantedOn: changedOn,
  });
}

/** Teaching assistance at the own university needs no permission (domain facts 0.14). */
const ownUniversity: Scenario = {
  rule,
  explanation: 'own-university-or-reward',
  holders: holders.students,
  share: 0.006,
  happen: (life) => {
    stayOnly(life);
    const notice = hireAsUsual(life, { at: life.nation.schoolOf(life), insured: false, hours: 8 });
    notice.permission = '2';
    notice.truth.explainedBy(rule, 'own-university-or-reward');
  },
};

const before = 'hired-before-permission';

/** The notice names a start so many days before the permission was granted. */
function startBeforeGrant(life: Life, days: number): ReturnType<typeof hire> {
  stayOnly(life, 220);
  const stay = lastStay(life);
  const grantedOn = life.draw.between(
    Math.max(stay.from + 70, firstWorkingDay(life) + 60),
    Math.max(stay.from + 71, lastFiledHire(life)),
  );
  permitComprehensively(life, stay, grantedOn);
  const notice = hire(life, { on: Math.min(grantedOn - days, lastFiledHire(life)) });
  return notice;
}

const tooEarly: Scenario = {
  rule: before,
  holders: holders.partTimers,
  weight: 3,
  happen: (life) => {
    startBeforeGrant(life, life.draw.between(25, 50)).truth.asks(before);
  },
};

export const workWithoutPermission: readonly Scenario[] = [
  noPermission,
  individual,
  changed,
  ownUniversity,
  tooEarly,
  ...(['offer-date', 'insurance-date', 'unpaid-training'] as const).map((explanation): Scenario => ({
    rule: before,
    explanation,
    holders: holders.partTimers,
    share: 0.002,
    happen: (life) => {
      startBeforeGrant(life, life.draw.between(6, 24)).truth.asks(before).explainedBy(before, explanation);
    },
  })),
];
