import { leave, monthlyWage } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import type { Life } from '../people/life.ts';
import { notifyOneself } from '../people/titles.ts';
import { Expectation } from '../truth/expectation.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { firstWorkingDay, hireAsUsual, hireAtKnownMinimum, settle } from './set-up.ts';

const underpaid = 'wage-below-minimum';

/** Insured, full time, and the notice says less than any minimum wage of the years simulated. */
function paidTooLittle(life: Life): Notice {
  settle(life);
  const notice = hireAtKnownMinimum(life, 28);
  notice.wage = monthlyWage(life.draw.between(580, 740), notice.hours);
  notice.truth.asks(underpaid);
  return notice;
}

const owed: Scenario = {
  rule: underpaid,
  holders: holders.any,
  share: 0.003,
  happen: (life) => void paidTooLittle(life),
};

/** What is paid out, after rent and other deductions, stands where the wage belongs. */
const deductions: Scenario = {
  rule: underpaid,
  explanation: 'deductions-shown-wrongly',
  holders: holders.any,
  share: 0.002,
  happen: (life) => {
    paidTooLittle(life).truth.explainedBy(underpaid, 'deductions-shown-wrongly');
  },
};

/** The wage of 20 hours beside 40 hours typed. */
const hoursMistyped: Scenario = {
  rule: underpaid,
  explanation: 'hours-mistyped',
  holders: holders.free.filter((status) => !holders.permitted.some((permitted) => permitted === status)),
  share: 0.002,
  happen: (life) => {
    settle(life);
    const notice = hireAtKnownMinimum(life, 20);
    notice.hours = 40;
    notice.wage = monthlyWage(1460, 20);
    notice.truth.asks(underpaid).explainedBy(underpaid, 'hours-mistyped');
  },
};

const idle = 'idle-three-months';

/** The employment ended long ago, by notice, and no other began. Six months of HSP (ii) have passed as well. */
function withoutWork(explanation: string | undefined): Scenario {
  const happen = (life: Life) => {
    settle(life, { since: 330 });
    const notice = hireAsUsual(life, {}, firstWorkingDay(life), life.today - 290);
    const on = life.today - life.draw.between(225, 250);
    leave(life, notice, { on, reported: true });
    notifyOneself(life, { kind: 'end', at: notice.at, on });
    const truth = new Expectation().asks(idle);
    if (explanation !== undefined) truth.explainedBy(idle, explanation);
    life.subjects.push({ kind: 'person', id: life.person.id, residentId: life.person.id, truth });
  };
  const share = explanation === undefined ? 0.004 : 0.002;
  const labelled = explanation === undefined ? {} : { explanation };
  return { rule: idle, holders: holders.professionals, share, happen, ...labelled };
}

export const support: readonly Scenario[] = [
  owed,
  deductions,
  hoursMistyped,
  ...[undefined, 'illness', 'birth', 'job-search', 'dismissal-by-employer'].map(withoutWork),
];
