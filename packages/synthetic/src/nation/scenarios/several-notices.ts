import { hire, leave } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import type { Life } from '../people/life.ts';
import { notifyOneself } from '../people/titles.ts';
import { statusGroupOf } from '../people/status.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { hireAsUsual, lastFiledHire, settle } from './set-up.ts';

const rule = 'card-used-by-several';

function label(notices: readonly Notice[], explanation: string): void {
  for (const { truth } of notices) truth.explainedBy(rule, explanation);
}

const twoJobs: Scenario = {
  rule,
  explanation: 'several-jobs-of-one-person',
  holders: holders.free,
  share: 0.02,
  happen: (life) => {
    settle(life);
    const first = hireAsUsual(life, { hours: 12 });
    const at = life.nation.otherPlaceFor(life, first.at);
    const on = life.draw.between(first.hiredOn + 1, lastFiledHire(life));
    label([first, hire(life, { on, at, insured: false, hours: 10 })], 'several-jobs-of-one-person');
  },
};

/** The agency and the place where the work is done file both. */
const dispatched: Scenario = {
  rule,
  explanation: 'agency-and-user-both-filed',
  holders: holders.free,
  share: 0.004,
  happen: (life) => {
    settle(life);
    const agency = hireAsUsual(life);
    agency.dispatch = '1';
    const user = life.nation.otherPlaceFor(life, agency.at);
    label(
      [agency, hire(life, { on: agency.hiredOn + 3, at: user, insured: false })],
      'agency-and-user-both-filed',
    );
  },
};

/** The same employer again, or the successor after a merger. */
const again: Scenario = {
  rule,
  explanation: 're-hire-or-merger',
  holders: holders.free,
  share: 0.006,
  happen: (life) => {
    settle(life);
    const merged = life.draw.chance(0.5);
    const old = merged ? life.nation.found(life) : life.place;
    const first = hireAsUsual(life, { at: old });
    const second = life.draw.between(first.hiredOn + 20, Math.max(first.hiredOn + 20, lastFiledHire(life)));
    const at = merged
      ? life.nation.found(life, { industry: old.industry, prefecture: old.prefecture }, old)
      : old;
    leave(life, first, { on: second - 1, reported: true });
    if (statusGroupOf(life.person.status) === 'professionals' && merged) changeOfName(life, first, second);
    label([first, hire(life, { on: second, at })], 're-hire-or-merger');
  },
};

function changeOfName(life: Life, { at }: Notice, on: number): void {
  notifyOneself(life, { kind: 'change', at, on });
}

/** Two employers write one name so differently that it looks like two. */
const scripts: Scenario = {
  rule,
  explanation: 'script-variants',
  holders: holders.free,
  share: 0.004,
  happen: (life) => {
    settle(life);
    const first = hireAsUsual(life, { hours: 12 });
    const at = life.nation.otherPlaceFor(life, first.at);
    const second = hire(life, { on: first.hiredOn + 1, at, insured: false, hours: 10 });
    second.name = { latin: second.name.kana, kana: second.name.kana.replaceAll('ー', ''), kanji: '' };
    second.slips = 'none';
    label([first, second], 'script-variants');
  },
};

export const severalNotices: readonly Scenario[] = [twoJobs, dispatched, again, scripts];
