import type { Day } from '../calendar.ts';
import { hire, leave } from '../employers/jobs.ts';
import type { Establishment } from '../employers/establishment.ts';
import type { Notice } from '../notices/notice.ts';
import { liveThrough } from '../people/history.ts';
import type { Life } from '../people/life.ts';
import { apply, grant } from '../people/stays.ts';
import { accredit, designate, permit, reportTrainee } from '../people/titles.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { lastStay } from './set-up.ts';

const rule = 'trainee-notified-elsewhere';
const bare = 'host-not-accredited';

type Missing = {
  readonly plan: string;
  readonly first: Notice;
  readonly missingOn: Day;
  readonly next: Establishment;
};

/** Training began as planned; then the host reports that it cannot go on, because the trainee is missing. */
function reportedMissing(life: Life): Missing {
  liveThrough(life, { since: 230 });
  const { from } = life.firstStay;
  const plan = accredit(life, { kind: 'trainee', at: life.place, from, until: lastStay(life).until });
  const first = hire(life, { on: from + 14 });
  const missingOn = life.draw.between(Math.max(from + 60, life.today - 400), life.today - 150);
  reportTrainee(life, { kind: 'difficulty', reason: 'missing', plan, at: life.place, on: missingOn });
  leave(life, first, { on: missingOn, reported: true });
  const next = life.nation.found(life, { industry: life.place.industry });
  return { plan, first, missingOn, next };
}

function hiredElsewhere(life: Life, { missingOn, next }: Missing): Notice {
  return hire(life, { on: missingOn + life.draw.between(25, 80), at: next });
}

const elsewhere: Scenario = {
  rule,
  holders: holders.trainees,
  weight: 3,
  happen: (life) => {
    hiredElsewhere(life, reportedMissing(life)).truth.asks(rule, bare);
  },
};

/** Found; the report was withdrawn, and the training goes on at another host under a plan. */
const located = explained('report-withdrawn-or-located', (life) => {
  const missing = reportedMissing(life);
  const { plan, missingOn, next } = missing;
  const kind = life.draw.pick(['withdrawn', 'located'] as const);
  reportTrainee(life, { kind, plan, at: life.place, on: missingOn + 8 });
  accredit(life, { kind: 'trainee', at: next, from: missingOn + 20, until: lastStay(life).until });
  return hiredElsewhere(life, missing);
});

/** Rules of 2024-11 (domain facts 0.16): four months of full work by designation, or 28 hours on the trainee's own status. */
const transfer = explained('lawful-transfer', (life) => {
  const missing = reportedMissing(life);
  const { plan, missingOn, next } = missing;
  reportTrainee(life, { kind: 'transfer', plan, at: life.place, on: missingOn + 10 });
  const from = missingOn + 18;
  const until = from + 122;
  if (life.draw.chance(0.5)) permit(life, { kind: 'individual', limits: 'hours-28', from, until });
  else {
    apply(life, { article: '20', filedOn: from - 6, decidedOn: from });
    grant(life, { status: 'designated_activities', from, until, period: '4m', grantedOn: from });
    designate(life, { limits: 'field', from, until });
  }
  accredit(life, { kind: 'trainee', at: next, from: from + 60, until: until + 300 });
  return hiredElsewhere(life, missing);
});

const changed = explained('status-changed', (life) => {
  const missing = reportedMissing(life);
  const from = missing.missingOn + 20;
  apply(life, { article: '20', filedOn: from - 15, decidedOn: from });
  const until = from + 364;
  grant(life, { status: 'ssw_1', from, until, period: '1y', grantedOn: from });
  accredit(life, { kind: 'specified-skilled', at: missing.next, from, until });
  designate(life, { limits: 'employer', at: missing.next, from, until });
  return hiredElsewhere(life, missing);
});

/** The notice of the other place is older than the report: a host of the joint plan, where the training had begun. */
const otherOrder = explained('dates-in-other-order', (life) => {
  liveThrough(life, { since: 230 });
  const { from } = life.firstStay;
  const next = life.nation.found(life, { industry: life.place.industry });
  const plan = accredit(life, {
    kind: 'trainee',
    at: life.place,
    joint: [next],
    from,
    until: lastStay(life).until,
  });
  const notice = hire(life, { on: from + 13, at: next });
  hire(life, { on: from + 40 });
  reportTrainee(life, { kind: 'difficulty', reason: 'missing', plan, at: life.place, on: life.today - 120 });
  return notice;
});

/** Fled from abuse: the report was made by those who had the motive to make it. */
const abuse = explained('abuse-at-first-employer', (life) => {
  const notice = hiredElsewhere(life, reportedMissing(life));
  notice.truth.asks(rule, bare);
  return notice;
});

export const trainee: readonly Scenario[] = [elsewhere, located, transfer, changed, otherOrder, abuse];

function explained(explanation: string, unfold: (life: Life) => Notice): Scenario {
  const happen = (life: Life) => {
    unfold(life).truth.explainedBy(rule, explanation);
  };
  return { rule, explanation, holders: holders.trainees, share: 0.002, happen };
}
