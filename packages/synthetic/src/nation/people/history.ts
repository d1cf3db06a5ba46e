import { type Day, monthsAfter } from '../calendar.ts';
import type { Life } from './life.ts';
import { registerResident } from './register-resident.ts';
import { apply, enter, grant, periodOf } from './stays.ts';
import { isEndless, type Status, statusFigures } from './status.ts';

type Stage = { readonly status: Status; readonly months: number };

/** Share of renewals that are decided only after the old period ended: the special period of ICRRA 21(4). */
const DECIDED_LATE = 0.12;
const LONGEST_DECISION = 50;

export type Course = {
  /** Last day of the last period; without it, some time after today. */
  readonly end?: Day;
  /** Periods of stay at least. */
  readonly periods?: number;
  /** Days at least since the last period began. */
  readonly since?: number;
};

/** Entry, periods of stay, renewals and cards, up to the last period. */
export function liveThrough(life: Life, course: Course = {}): void {
  const stages = stagesOf(life, course.periods ?? 1);
  const last = stages.at(-1);
  if (last === undefined) throw new Error('a life without a stay');
  const from = firstDayOf(life, last, course);
  let starts = [from];
  for (const stage of stages.slice(0, -1).toReversed()) {
    starts = [monthsAfter(starts[0] ?? from, -stage.months), ...starts];
  }
  registerResident(life, (starts[0] ?? from) + 1);
  stages.forEach((stage, at) => {
    const start = starts[at] ?? from;
    const until = isEndless(stage.status)
      ? undefined
      : (starts[at + 1] ?? monthsAfter(start, stage.months)) - 1;
    if (at === 0) land(life, stage, start, until);
    else renew(life, stage, { planned: start, until, before: stages[at - 1]?.status ?? stage.status });
  });
}

function firstDayOf(life: Life, { status, months }: Stage, { end, since = 6 }: Course): Day {
  if (isEndless(status)) return life.today - life.draw.between(Math.max(70, since), 2400);
  const last = end ?? life.today + life.draw.between(20, Math.floor(months * 30.4) - since);
  return monthsAfter(last + 1, -months);
}

/** The periods of stay before and up to the status of the person. */
function stagesOf(life: Life, periods: number): readonly Stage[] {
  const { status } = life.person;
  const training: readonly Status[] = ['titp_1', 'titp_2', 'titp_3'];
  const stage = training.indexOf(status);
  if (stage >= 0) return training.slice(0, stage + 1).map((each) => stageOf(life, each));
  if (isEndless(status)) return [stageOf(life, beforeSettling(life)), { status, months: 0 }];
  const count = Math.max(periods, life.draw.between(1, 3));
  const stages = Array.from({ length: count }, () => stageOf(life, status));
  if (status !== 'engineer_humanities_intl' || !life.draw.chance(0.35)) return stages;
  return [{ status: 'student', months: 24 }, ...stages.slice(-2)];
}

function beforeSettling({ person, draw }: Life): Status {
  if (person.status === 'highly_skilled_2') return 'highly_skilled_1';
  return draw.pick(['engineer_humanities_intl', 'spouse_of_japanese', 'long_term_resident'] as const);
}

function stageOf({ draw }: Life, status: Status): Stage {
  return { status, months: draw.pick(statusFigures[status].periods) };
}

function land(life: Life, { status, months }: Stage, from: Day, until: Day | undefined): void {
  enter(life, from);
  grant(life, { status, from, until, period: periodOf(months), grantedOn: from });
}

type Renewal = { readonly planned: Day; readonly until: Day | undefined; readonly before: Status };

function renew(life: Life, { status, months }: Stage, { planned, until, before }: Renewal): void {
  const { draw } = life;
  const article = status === before ? '21' : '20';
  const late = planned + LONGEST_DECISION + 10 < life.today && draw.chance(DECIDED_LATE);
  const filedOn = planned - draw.between(12, 70);
  const decidedOn = late ? planned + draw.between(3, LONGEST_DECISION) : filedOn + draw.between(5, 11);
  apply(life, { article, filedOn, decidedOn });
  // The card that is issued with the decision shows the new period from that day on.
  grant(life, {
    status,
    from: decidedOn,
    until,
    period: isEndless(status) ? '' : periodOf(months),
    grantedOn: decidedOn,
  });
}
