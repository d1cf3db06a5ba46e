import { apply, grant } from '../people/stays.ts';
import { type Status, statusGroupOf } from '../people/status.ts';
import { hire } from '../employers/jobs.ts';
import { statusAsWritten } from '../employers/japanese-status.ts';
import { enrol } from '../people/right-to-work.ts';
import { liveThrough } from '../people/history.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { hireAsUsual, lastFiledHire, lastStay, settle } from './set-up.ts';

const rule = 'register-mismatch-at-hire';

/** The card in hand shows a status that allows any work; the register knows another. */
const shownStatus: Scenario = {
  rule,
  holders: [...holders.permitted, ...holders.professionals.filter((status) => status !== 'highly_skilled_2')],
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    notice.status = life.draw.pick(['永住者', '定住者', '日本人の配偶者等']);
    if (notice.status === '永住者') notice.stayUntil = undefined;
    notice.permission = '2';
    notice.truth.asks(rule);
  },
};

/** The status changed in the days around the hire; the notice gives the one before, and the register shows both. */
const aroundTheDay: Scenario = {
  rule,
  explanation: 'change-around-the-day',
  holders: holders.professionals.filter(
    (status) => status !== 'highly_skilled_1' && status !== 'highly_skilled_2',
  ),
  share: 0.004,
  happen: (life) => {
    liveThrough(life, { since: 250 });
    const before = lastStay(life);
    const changedOn = life.draw.between(
      Math.max(before.from + 60, life.today - 500),
      lastFiledHire(life) - 10,
    );
    const status: Status = life.person.status === 'instructor' ? 'engineer_humanities_intl' : 'instructor';
    apply(life, { article: '20', filedOn: changedOn - 30, decidedOn: changedOn });
    grant(life, { status, from: changedOn, until: changedOn + 1094, period: '3y', grantedOn: changedOn });
    const notice = hire(life, { on: changedOn + life.draw.between(1, 9) });
    notice.status = statusAsWritten(before.status, undefined, life.draw);
    notice.stayUntil = before.until;
    notice.truth.explainedBy(rule, 'change-around-the-day');
  },
};

/** Permission stamped into the passport at the airport, which the register of permissions never got. */
const byStamp: Scenario = {
  rule,
  explanation: 'permission-by-stamp',
  holders: holders.partTimers,
  share: 0.006,
  happen: (life) => {
    liveThrough(life, { since: 110 });
    if (life.person.status === 'student') enrol(life);
    const notice = hireAsUsual(life);
    notice.truth.asks(rule, 'status-bars-work');
    notice.truth
      .explainedBy(rule, 'permission-by-stamp')
      .explainedBy('status-bars-work', 'permission-exists');
  },
};

/** The end of the period was copied from the card before. */
const oldPeriod: Scenario = {
  rule,
  explanation: 'old-card-copied',
  holders: holders.freeWithEnd,
  share: 0.004,
  happen: (life) => {
    settle(life, { since: 150, periods: 2 });
    const before = life.stays.at(-2);
    const { from } = lastStay(life);
    const notice = hire(life, {
      on: life.draw.between(Math.min(from + 15, lastFiledHire(life)), lastFiledHire(life)),
    });
    if (before?.until === undefined || notice.hiredOn <= from) return;
    notice.stayUntil = before.until;
    notice.truth.asks(rule).explainedBy(rule, 'old-card-copied');
  },
};

/** The neighbouring word of the list was chosen. */
const codeError: Scenario = {
  rule,
  explanation: 'code-error',
  holders: holders.free,
  share: 0.004,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const group = statusGroupOf(life.person.status);
    const wrong = { settled: '永住者の配偶者等', permitted: '文化活動', professionals: '技能' } as const;
    const word = group === 'settled' || group === 'permitted' ? wrong[group] : wrong.professionals;
    notice.status = notice.status === word ? '研究' : word;
    notice.truth.asks(rule).explainedBy(rule, 'code-error');
  },
};

export const registerMismatch: readonly Scenario[] = [
  shownStatus,
  aroundTheDay,
  byStamp,
  oldPeriod,
  codeError,
];
