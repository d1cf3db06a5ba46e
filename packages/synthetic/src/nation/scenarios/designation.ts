import type { Notice } from '../notices/notice.ts';
import { movesTo } from './host.ts';
import { hire } from '../employers/jobs.ts';
import { liveThrough } from '../people/history.ts';
import type { Life } from '../people/life.ts';
import { accredit, designate } from '../people/titles.ts';
import { designateThroughout, entitle } from '../people/right-to-work.ts';
import type { Establishment } from '../employers/establishment.ts';
import { statusGroupOf } from '../people/status.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { hireAsUsual, lastFiledHire, lastStay } from './set-up.ts';

const barred = 'designation-bars-work';

/** Designated Activities without work, and the id of the designation (S8: nothing else of it exists). */
function designatedWithoutWork(life: Life): string {
  liveThrough(life, { since: 112 });
  const ids = life.stays.map(({ from, until }) => designate(life, { mayWork: 'no', from, until }));
  return ids.at(-1) ?? '';
}

const noWork: Scenario = {
  rule: barred,
  holders: holders.designated,
  weight: 3,
  happen: (life) => {
    designatedWithoutWork(life);
    hireAsUsual(life).truth.asks(barred, 'status-bars-work');
  },
};

const newer: Scenario = {
  rule: barred,
  explanation: 'newer-designation',
  holders: holders.designated,
  share: 0.012,
  happen: (life) => {
    designatedWithoutWork(life);
    const notice = hireAsUsual(life);
    designate(life, { limits: 'none', from: notice.hiredOn - 4, until: lastStay(life).until });
    notice.truth.explainedBy(barred, 'newer-designation');
  },
};

/** The same designation, corrected: its limits had changed. */
const changed: Scenario = {
  rule: barred,
  explanation: 'limits-changed',
  holders: holders.designated,
  share: 0.012,
  happen: (life) => {
    const id = designatedWithoutWork(life);
    const { from, until } = lastStay(life);
    const notice = hire(life, {
      on: life.draw.between(Math.min(from + 20, lastFiledHire(life)), lastFiledHire(life)),
    });
    designate(life, { limits: 'hours-28', from, until, recordedOn: notice.hiredOn + 6 }, id);
    notice.truth.explainedBy(barred, 'limits-changed');
  },
};

/** The contract is dated before the permission that was applied for; the work has not begun. */
const pending: Scenario = {
  rule: barred,
  explanation: 'permission-pending',
  holders: holders.designated,
  share: 0.012,
  happen: (life) => {
    designatedWithoutWork(life);
    hireAsUsual(life).truth.asks(barred, 'status-bars-work').explainedBy(barred, 'permission-pending');
  },
};

const differs = 'designated-employer-differs';

/** The designation names one employer and the notice another, where specified skilled workers are taken, too. */
function atAnother(life: Life, another: Establishment): Notice {
  if (statusGroupOf(life.person.status) === 'skilledWorkers') {
    const notice = movesTo(life, another);
    hostOthers(life, another);
    return notice;
  }
  liveThrough(life, { since: 110 });
  entitle(life);
  return hireAsUsual(life, { at: another });
}

/** An accredited host, whose own workers this person is not one of. */
function hostOthers(life: Life, at: Establishment): void {
  const from = life.firstStay.from - 100;
  const cells = [
    life.recordId('L'),
    'specified-skilled',
    at.corporation.number,
    '',
    '',
    at.industry.field ?? '',
    5,
    '',
  ];
  life.nation.plan(cells, from, undefined);
}

function another(life: Life): Establishment {
  return life.nation.otherPlaceFor(life, life.place);
}

const elsewhere: Scenario = {
  rule: differs,
  holders: holders.tied,
  weight: 3,
  happen: (life) => {
    atAnother(life, another(life)).truth.asks(differs);
  },
};

const merged: Scenario = {
  rule: differs,
  explanation: 'same-corporation-or-merger',
  holders: holders.tied,
  share: 0.004,
  happen: (life) => {
    const successor = life.nation.found(life, { industry: life.place.industry }, life.place);
    atAnother(life, successor).truth.explainedBy(differs, 'same-corporation-or-merger');
  },
};

const joint: Scenario = {
  rule: differs,
  explanation: 'joint-implementers',
  holders: holders.skilledWorkers,
  share: 0.004,
  happen: (life) => {
    const partner = another(life);
    const notice = movesTo(life, partner, () => {
      designateThroughout(life, life.place);
      const [from, until] = [life.firstStay.from, lastStay(life).until];
      accredit(life, { kind: 'specified-skilled', at: life.place, joint: [partner], from, until });
    });
    notice.truth.explainedBy(differs, 'joint-implementers');
  },
};

const redesignated: Scenario = {
  rule: differs,
  explanation: 'newer-designation',
  holders: holders.tied,
  share: 0.004,
  happen: (life) => {
    const at = another(life);
    const notice = atAnother(life, at);
    designate(life, { limits: 'employer', at, from: notice.hiredOn - 5, until: lastStay(life).until });
    notice.truth.explainedBy(differs, 'newer-designation');
  },
};

const seconded: Scenario = {
  rule: differs,
  explanation: 'permitted-secondment',
  holders: holders.tied,
  share: 0.003,
  happen: (life) => {
    atAnother(life, another(life)).truth.asks(differs).explainedBy(differs, 'permitted-secondment');
  },
};

export const designation: readonly Scenario[] = [
  noWork,
  newer,
  changed,
  pending,
  elsewhere,
  merged,
  joint,
  redesignated,
  seconded,
];
