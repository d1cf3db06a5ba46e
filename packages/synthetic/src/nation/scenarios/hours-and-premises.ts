import { hire, monthlyWage } from '../employers/jobs.ts';
import { industryOf } from '../employers/industry.ts';
import type { Establishment } from '../employers/establishment.ts';
import { license } from '../employers/register-employer.ts';
import type { Life } from '../people/life.ts';
import type { Notice } from '../notices/notice.ts';
import { permit } from '../people/titles.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { hireAsUsual, hireAtKnownMinimum, lastStay, settle } from './set-up.ts';
import { changeToProfessional } from './work-without-permission.ts';

const hours = 'insured-hours-over-permission';
const underpaid = 'wage-below-minimum';

/** Insured, with so many hours a week. */
function insuredFor(life: Life, weekly: number): Notice {
  settle(life);
  return hireAsUsual(life, { insured: true, hours: weekly });
}

const tooMany: Scenario = {
  rule: hours,
  holders: holders.partTimers,
  weight: 3,
  happen: (life) => {
    insuredFor(life, life.draw.pick([32, 36, 40, 40])).truth.asks(hours);
  },
};

const changed = explainedHours('status-change-before-start', holders.partTimers, (life) => {
  changeToProfessional(life);
  return hire(life, { on: lastStay(life).from + 3, insured: true, hours: 40 });
});

const individual = explainedHours('individual-permission', holders.partTimers, (life) => {
  const notice = insuredFor(life, 36);
  const from = notice.hiredOn - 20;
  permit(life, {
    kind: 'individual',
    limits: 'employer',
    corporate: notice.at.corporation.number,
    from,
    until: lastStay(life).until,
  });
  return notice;
});

/** 20 hours 40 minutes, typed the wrong way round: the wage then looks too small, too. */
const minutes = explainedHours('minutes-typed-as-hours', holders.partTimers, (life) => {
  settle(life);
  const notice = hireAtKnownMinimum(life, 20);
  Object.assign(notice, { hours: 40, minutes: 20, wage: monthlyWage(1500, 20) });
  notice.truth.asks(hours, underpaid).explainedBy(underpaid, 'hours-mistyped');
  return notice;
});

/** A contract for the long vacation of the school (domain facts 2.2), which no register shows. */
const vacation = explainedHours('vacation-contract', holders.students, (life) => {
  const notice = insuredFor(life, 38);
  notice.truth.asks(hours);
  return notice;
});

const ownUniversity = explainedHours('own-university', holders.students, (life) => {
  settle(life);
  return hireAsUsual(life, { at: life.nation.schoolOf(life), insured: true, hours: 32 });
});

const premises = 'premises-barred';

/** A place of amusement business 風俗営業, licensed since long. */
function amusement(life: Life, licence: Partial<Parameters<typeof license>[1]> = {}): Establishment {
  const of = licence.of ?? life.nation.found(life, { industry: industryOf('N') });
  const id = life.recordId('C');
  license(life.nation.records, {
    id,
    kind: 'amusement',
    names: 'establishment',
    from: life.today - 2500,
    ...licence,
    of,
  });
  return of;
}

const barred: Scenario = {
  rule: premises,
  holders: holders.partTimers,
  weight: 3,
  happen: (life) => {
    settle(life);
    hireAsUsual(life, { at: amusement(life) }).truth.asks(premises);
  },
};

const notBound: Scenario = {
  rule: premises,
  explanation: 'not-bound-by-the-ban',
  holders: holders.settled,
  share: 0.004,
  happen: (life) => {
    settle(life);
    hireAsUsual(life, { at: amusement(life) }).truth.explainedBy(premises, 'not-bound-by-the-ban');
  },
};

/** The licence is of the second floor; the work is in the restaurant on the first. */
const otherFloor = explainedPremises('other-entity-or-floor', (life) => {
  const notice = hireAsUsual(life, { at: amusement(life, { premises: '2階部分' }) });
  notice.truth.asks(premises);
  return notice;
});

const ended = explainedPremises('licence-ended-or-later', (life) => {
  const at = life.nation.found(life, { industry: industryOf('N') });
  const notice = hireAsUsual(life, { at });
  amusement(life, { of: at, endedOn: notice.hiredOn - 60 });
  return notice;
});

const otherBranch = explainedPremises('other-branch', (life) => {
  const licensed = amusement(life);
  return hireAsUsual(life, {
    at: life.nation.found(life, { industry: licensed.industry, branchOf: licensed }),
  });
});

export const hoursAndPremises: readonly Scenario[] = [
  tooMany,
  changed,
  individual,
  minutes,
  vacation,
  ownUniversity,
  barred,
  notBound,
  otherFloor,
  ended,
  otherBranch,
];

function explainedHours(
  explanation: string,
  who: Scenario['holders'],
  unfold: (life: Life) => Notice,
): Scenario {
  const happen = (life: Life) => {
    unfold(life).truth.explainedBy(hours, explanation);
  };
  return { rule: hours, explanation, holders: who, share: 0.003, happen };
}

function explainedPremises(explanation: string, unfold: (life: Life) => Notice): Scenario {
  const happen = (life: Life) => {
    settle(life);
    unfold(life).truth.explainedBy(premises, explanation);
  };
  return { rule: premises, explanation, holders: holders.partTimers, share: 0.002, happen };
}
