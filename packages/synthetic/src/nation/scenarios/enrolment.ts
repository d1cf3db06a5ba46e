import type { Day } from '../calendar.ts';
import { hire, leave } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import { liveThrough } from '../people/history.ts';
import type { Life } from '../people/life.ts';
import { apply, grant } from '../people/stays.ts';
import { affiliate, type EndReason, permitComprehensively } from '../people/titles.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { lastStay } from './set-up.ts';

const rule = 'permission-lapsed-with-enrolment';

type Enrolment = { readonly id: string; readonly from: Day; readonly endedOn: Day };

/** A student with permission whose enrolment ended at a school, while the period of stay went on. */
function enrolmentEnds(life: Life, endReason: EndReason): Enrolment {
  liveThrough(life, { since: 330 });
  for (const stay of life.stays) permitComprehensively(life, stay);
  const { from: lastFrom } = lastStay(life);
  const endedOn = life.draw.between(Math.max(lastFrom + 60, life.today - 260), life.today - 150);
  const from = life.firstStay.from;
  const at = life.nation.schoolOf(life);
  const id = affiliate(life, { kind: 'school', at, from, until: undefined, recordedOn: from + 10 });
  affiliate(life, { kind: 'school', at, from, until: endedOn, endReason, recordedOn: endedOn + 12 }, id);
  return { id, from, endedOn };
}

/** Evidence of work after that day: a hire then, or a separation notice that names a later day. */
function worksAfter(life: Life, { from, endedOn }: Enrolment): Notice {
  if (life.draw.chance(0.5)) return hire(life, { on: endedOn + life.draw.between(12, 70) });
  const notice = hire(life, { on: life.draw.between(Math.max(from + 20, endedOn - 200), endedOn - 20) });
  leave(life, notice, { on: endedOn + life.draw.between(40, 80), reported: true });
  return notice;
}

const removed: Scenario = {
  rule,
  holders: holders.students,
  weight: 3,
  happen: (life) => {
    const reason = life.draw.pick(['removed', 'removed', 'withdrew'] as const);
    worksAfter(life, enrolmentEnds(life, reason)).truth.asks(rule);
  },
};

const nextSchool = explained('transferred-or-advanced', (life) => {
  const enrolment = enrolmentEnds(life, life.draw.pick(['transferred', 'graduated', 'advanced'] as const));
  const from = enrolment.endedOn + 1;
  const at = life.nation.found(life, { industry: life.nation.schoolOf(life).industry });
  affiliate(life, { kind: 'school', at, from, until: lastStay(life).until, recordedOn: from + 8 });
  return worksAfter(life, enrolment);
});

/** Graduated; the change to a status of work was granted. */
const changeGranted = explained('change-applied-or-granted', (life) => {
  const enrolment = enrolmentEnds(life, 'graduated');
  const decidedOn = enrolment.endedOn - 3;
  apply(life, { article: '20', filedOn: decidedOn - 40, decidedOn });
  const until = decidedOn + 364;
  grant(life, {
    status: 'engineer_humanities_intl',
    from: decidedOn,
    until,
    period: '1y',
    grantedOn: decidedOn,
  });
  return hire(life, { on: enrolment.endedOn + life.draw.between(12, 70), hours: 40, insured: true });
});

const revoked = explained('removal-revoked-or-appealed', (life) => {
  const enrolment = enrolmentEnds(life, 'removed');
  const { id, from, endedOn } = enrolment;
  const at = life.nation.schoolOf(life);
  affiliate(
    life,
    {
      kind: 'school',
      at,
      from,
      until: lastStay(life).until,
      endReason: 'removal-revoked',
      recordedOn: endedOn + 35,
    },
    id,
  );
  return worksAfter(life, enrolment);
});

/** The school reported a leave of absence of another student, or its first day wrongly: the person never stopped. */
const misreported = explained('leave-misreported', (life) => {
  const notice = worksAfter(life, enrolmentEnds(life, 'leave-of-absence'));
  notice.truth.asks(rule);
  return notice;
});

/** Left the work before the school; nobody notified it. No evidence of work is later than the enrolment. */
const leftBefore = explained('separation-unreported', (life) => {
  const { from, endedOn } = enrolmentEnds(life, 'withdrew');
  return hire(life, { on: life.draw.between(Math.max(from + 20, endedOn - 200), endedOn - 40) });
});

const closed = explained('school-closed', (life) => {
  const notice = worksAfter(life, enrolmentEnds(life, 'school-closed'));
  notice.truth.asks(rule);
  return notice;
});

export const enrolmentScenarios: readonly Scenario[] = [
  removed,
  nextSchool,
  changeGranted,
  revoked,
  misreported,
  leftBefore,
  closed,
];

function explained(explanation: string, unfold: (life: Life) => Notice): Scenario {
  const happen = (life: Life) => {
    unfold(life).truth.explainedBy(rule, explanation);
  };
  return { rule, explanation, holders: holders.students, share: 0.004, happen };
}
