import { type Day, dayOf, monthsAfter, partsOf } from '../calendar.ts';
import { hire, type Hire } from '../employers/jobs.ts';
import type { Establishment } from '../employers/establishment.ts';
import { guide } from '../employers/register-employer.ts';
import { industryOf } from '../employers/industry.ts';
import type { Notice } from '../notices/notice.ts';
import type { Life } from '../people/life.ts';
import { statusGroupOf } from '../people/status.ts';
import { notifyOneself } from '../people/titles.ts';
import { Expectation } from '../truth/expectation.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { firstWorkingDay, hireAsUsual, settle } from './set-up.ts';

const late = 'notification-late';

/** Filed so many days after the last day for it (domain facts 1.3), and before today. */
function fileLate(life: Life, notice: Notice, days: number): void {
  notice.createdOn = Math.min(life.today, deadlineOf(notice) + days);
}

/** The last day for a notice. Closed days are not counted here: lateness is planted well beyond them. */
function deadlineOf({ hiredOn, route }: Notice): Day {
  const next = partsOf(monthsAfter(hiredOn, 1));
  if (route === '10101') return dayOf(next.year, next.month, 10);
  return monthsAfter(dayOf(next.year, next.month, 1), 1) - 1;
}

const MARGIN = 18;

/** Long enough ago that there was time for a notice weeks after its last day. */
function hireLongAgo(life: Life, wanted: Partial<Hire> = {}): Notice {
  return hireAsUsual(life, wanted, undefined, life.today - 130);
}

const tooLate: Scenario = {
  rule: late,
  holders: holders.any,
  share: 0.015,
  happen: (life) => {
    settle(life, { since: 160 });
    const notice = hireLongAgo(life);
    fileLate(life, notice, life.draw.between(MARGIN, 60));
    notice.truth.asks(late);
  },
};

/** First on Form No. 3, in time; later, when insured, by the other route for the same day. */
const otherRoute: Scenario = {
  rule: late,
  explanation: 'other-route-or-office',
  holders: holders.free,
  share: 0.002,
  happen: (life) => {
    settle(life, { since: 160 });
    const first = hireLongAgo(life, { insured: false, hours: 18 });
    const second = hire(life, { on: first.hiredOn, at: first.at, insured: true, hours: 20 });
    fileLate(life, second, life.draw.between(MARGIN, 40));
    for (const { truth } of [first, second]) truth.explainedBy(late, 'other-route-or-office');
  },
};

/** The notice gives the day on which the work began; it was due, and filed, when the person was insured. */
function lateBecause(explanation: string): Scenario {
  const happen = (life: Life) => {
    settle(life, { since: 160 });
    const notice = hireLongAgo(life, { insured: true });
    fileLate(life, notice, life.draw.between(MARGIN, 40));
    notice.truth.asks(late).explainedBy(late, explanation);
  };
  return { rule: late, explanation, holders: holders.any, share: 0.002, happen };
}

const missing = 'notification-missing';

/** The person said where the work began (ICRRA 19-16); no notice ever came. */
function startedAt(life: Life, at: Establishment): void {
  settle(life, { since: 160 });
  notifyOneself(life, {
    kind: 'start',
    at,
    on: Math.max(firstWorkingDay(life), life.today - life.draw.between(110, 400)),
  });
}

function missingBecause(
  explanation: string | undefined,
  seen: 'asked' | 'shown',
  place: (life: Life) => Establishment,
): Scenario {
  const happen = (life: Life) => {
    startedAt(life, place(life));
    const truth = new Expectation();
    if (seen === 'asked') truth.asks(missing);
    if (explanation !== undefined) truth.explainedBy(missing, explanation);
    life.subjects.push({ kind: 'person', id: life.person.id, residentId: life.person.id, truth });
  };
  // A business manager's own notice is of their own company (ICRRA 19-16(i)) and tells of no hire.
  const bound = ['highly_skilled_1', 'business_manager'];
  const who = holders.professionals.filter((status) => !bound.includes(status));
  return {
    rule: missing,
    holders: who,
    share: explanation === undefined ? 0.006 : 0.003,
    happen,
    ...(explanation === undefined ? {} : { explanation }),
  };
}

/** Public bodies inform by another form. */
const usualPlace = (life: Life): Establishment =>
  life.place.corporation.publicBody ? life.nation.found(life, { publicBody: false }) : life.place;
const cityHall = (life: Life): Establishment =>
  life.nation.found(life, { industry: industryOf('S'), publicBody: true });

const contradictory = 'notification-contradictory';

/** Lawful under every status: within the 28 hours of the comprehensive permission where there is one. */
function insuredHours({ person }: Life): number {
  return statusGroupOf(person.status) === 'permitted' ? 26 : 32;
}

/** Two notices of one employment, weeks apart in what they call its first day. */
function twoNotices(life: Life): readonly [Notice, Notice] {
  settle(life, { since: 160 });
  const hours = insuredHours(life);
  const first = hireAsUsual(life, { insured: true, hours }, firstWorkingDay(life) + 45);
  const second = hire(life, {
    on: first.hiredOn - life.draw.between(22, 31),
    at: first.at,
    insured: true,
    hours,
  });
  return [first, second];
}

const disagree: Scenario = {
  rule: contradictory,
  holders: holders.free,
  share: 0.002,
  happen: (life) => {
    for (const { truth } of twoNotices(life)) truth.asks(contradictory);
  },
};

/** The second notice corrects the first: same employer, person and day, a later 作成年月日. */
const corrected: Scenario = {
  rule: contradictory,
  explanation: 'correction-in-between',
  holders: holders.free,
  share: 0.003,
  happen: (life) => {
    settle(life, { since: 160 });
    const first = hireAsUsual(life, { insured: true, hours: insuredHours(life) });
    const second = { ...first, hours: first.hours - 2, createdOn: first.createdOn + 20 };
    if (second.createdOn > life.today) second.createdOn = life.today;
    first.truth.explainedBy(contradictory, 'correction-in-between');
    if (second.createdOn > first.createdOn) life.notices.push(second);
  },
};

/** The employer filed, and its consultant filed the whole batch with the days of another month. */
const batch: Scenario = {
  rule: contradictory,
  explanation: 'consultants-batch',
  holders: holders.free,
  share: 0.002,
  happen: (life) => {
    for (const { truth } of twoNotices(life))
      truth.asks(contradictory).explainedBy(contradictory, 'consultants-batch');
  },
};

const repeats = 'employer-repeats-after-guidance';

/** Guided by letter about late notices, and late again. */
const repeated: Scenario = {
  rule: repeats,
  holders: holders.free,
  share: 0.001,
  happen: (life) => {
    settle(life, { since: 400 });
    const companion = life.companion();
    settle(companion, { since: 400 });
    const at = life.nation.found(life);
    const before = hire(companion, { on: life.today - 320, at });
    const after = hire(life, { on: life.today - 150, at });
    for (const notice of [before, after]) {
      fileLate(life, notice, 20);
      notice.truth.asks(late);
    }
    guide(life.nation.records, { id: life.recordId('G'), of: at, topic: late, on: before.createdOn + 25 });
    const truth = new Expectation().asks(repeats);
    life.subjects.push({ kind: 'business', id: at.corporation.number, residentId: '', truth });
  },
};

export const filing: readonly Scenario[] = [
  tooLate,
  otherRoute,
  lateBecause('returned-and-refiled'),
  lateBecause('system-outage'),
  lateBecause('insured-later-than-hired'),
  missingBecause(undefined, 'asked', usualPlace),
  missingBecause('not-employed', 'asked', usualPlace),
  missingBecause('not-recognisable-as-foreign', 'asked', usualPlace),
  missingBecause('public-body', 'shown', cityHall),
  disagree,
  corrected,
  batch,
  repeated,
];
