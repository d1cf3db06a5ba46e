import { leave } from '../employers/jobs.ts';
import type { Life } from '../people/life.ts';
import { registerResident } from '../people/register-resident.ts';
import { entitle } from '../people/right-to-work.ts';
import { apply, depart, grant } from '../people/stays.ts';
import { permit } from '../people/titles.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { extend, hireWithin, RARE, stayThatEnded } from './set-up.ts';

const rule = 'stay-expired';

/** After the last day of the stay nothing more was granted, and the work went on. */
const worksOn: Scenario = {
  rule,
  holders: holders.withEnd,
  happen: (life) => {
    // Some ended so lately that not every register reaches the day: the question is right, and nobody can ask it yet.
    const [least, most] = life.draw.chance(0.15) ? [16, 36] : [80, 420];
    const { end, stay } = stayThatEnded(life, least, most);
    entitle(life);
    hireWithin(life, stay, end - 15).truth.asks(rule);
  },
};

const renewed = explained('renewed-or-changed', 0.01, (life) => {
  const { end, stay } = stayThatEnded(life, 30, 250);
  const decidedOn = end - life.draw.between(4, 20);
  extend(life, { filedOn: decidedOn - life.draw.between(10, 40), decidedOn });
  return { stay, latest: decidedOn - 10 };
});

/** Filed online, so that no card shows it, and not decided yet. */
const pending = explained('application-pending', 0.008, (life) => {
  const { end, stay } = stayThatEnded(life, 20, 50);
  apply(life, { article: '21', filedOn: end - life.draw.between(1, 60), by: 'online' });
  return { stay, latest: end - 15 };
});

/** Decided after the last day, within two months. */
const specialPeriod = explained('special-period', 0.01, (life) => {
  const { end, stay } = stayThatEnded(life, 65, 250);
  extend(life, { filedOn: end - life.draw.between(1, 40), decidedOn: end + life.draw.between(16, 55) });
  return { stay, latest: end - 15 };
});

/** Refused, then 31 days of Designated Activities, a new application within them, and its grant in the special period. */
const afterRefusal = explained('short-stay-after-refusal', 0.002, (life) => {
  const { end, stay } = stayThatEnded(life, 110, 300);
  const refusedOn = end + 10;
  apply(life, { article: '21', filedOn: end - 20, decidedOn: refusedOn, decision: 'refused' });
  const short = { status: 'designated_activities', from: refusedOn, until: refusedOn + 31 } as const;
  grant(life, { ...short, period: '31d', grantedOn: refusedOn, withoutCard: true });
  const [filedOn, decidedOn] = [refusedOn + 9, refusedOn + 50];
  apply(life, { article: '20', filedOn, decidedOn });
  grant(life, {
    status: stay.status,
    from: decidedOn,
    until: decidedOn + 364,
    period: '1y',
    grantedOn: decidedOn,
  });
  return { stay, latest: end - 15 };
});

const settledDown = explained('permanent-residence-or-nationality', 0.003, (life) => {
  const { end, stay } = stayThatEnded(life, 40, 300);
  const grantedOn = end - life.draw.between(5, 60);
  if (life.draw.chance(0.5))
    registerResident(life, grantedOn + 3, { japaneseFrom: grantedOn, trueFrom: grantedOn });
  else
    grant(life, { status: 'permanent_resident', from: grantedOn, until: undefined, period: '', grantedOn });
  return { stay, latest: grantedOn - 15 };
});

/** Under a permission by letter, of which only work, limits and dates are held (S8). */
const byLetter = explained('permission-by-letter', RARE, (life) => {
  const { end, stay } = stayThatEnded(life, 40, 300);
  permit(life, {
    kind: 'letter',
    limits: 'employer',
    corporate: life.place.corporation.number,
    from: end + 1,
    until: life.today + 90,
  });
  return { stay, latest: end - 15 };
});

/** Left for good within the stay; the employer never said that the work had ended. */
const departed: Scenario = {
  rule,
  explanation: 'departed',
  holders: holders.withEnd,
  share: 0.01,
  happen: (life) => {
    const { end, stay } = stayThatEnded(life, 50, 400);
    entitle(life);
    const notice = hireWithin(life, stay, end - 60);
    depart(life, end - life.draw.between(5, 30), 'none');
    notice.truth.asks('separation-unreported').explainedBy(rule, 'departed');
  },
};

/** Left the work, then the country; the register learnt of the departure after its extract. */
const leftBefore: Scenario = {
  rule,
  explanation: 'separation-unreported',
  holders: holders.withEnd,
  share: 0.006,
  happen: (life) => {
    const { end, stay } = stayThatEnded(life, 60, 300);
    entitle(life);
    const notice = hireWithin(life, stay, end - 60);
    depart(life, end - 3, 'none', life.today + 5);
    notice.truth.asks(rule).explainedBy(rule, 'separation-unreported');
  },
};

/** Measures after a disaster or for a situation abroad, which no register holds. */
const emergency: Scenario = {
  rule,
  explanation: 'emergency-measures',
  holders: holders.withEnd,
  share: 0.001,
  happen: (life) => {
    const { end, stay } = stayThatEnded(life, 60, 200);
    entitle(life);
    hireWithin(life, stay, end - 15)
      .truth.asks(rule)
      .explainedBy(rule, 'emergency-measures');
  },
};

/** The work ended with the stay, and both are on record: nothing to ask. */
const leftAndReported: Scenario = {
  rule,
  explanation: 'departed',
  holders: holders.withEnd,
  share: 0.01,
  happen: (life) => {
    const { end, stay } = stayThatEnded(life, 50, 400);
    entitle(life);
    const notice = hireWithin(life, stay, end - 60);
    leave(life, notice, { on: end - 31, reported: true });
    depart(life, end - 20, 'none');
    notice.truth.explainedBy(rule, 'departed');
  },
};

export const stayExpired: readonly Scenario[] = [
  worksOn,
  renewed,
  pending,
  specialPeriod,
  afterRefusal,
  settledDown,
  departed,
  leftAndReported,
  leftBefore,
  byLetter,
  emergency,
];

type Unfolded = { readonly stay: ReturnType<typeof stayThatEnded>['stay']; readonly latest: number };

/** A hire within a stay that has ended, in a world whose records show the basis of what came after. */
function explained(explanation: string, share: number, unfold: (life: Life) => Unfolded): Scenario {
  const happen = (life: Life) => {
    const { stay, latest } = unfold(life);
    entitle(life);
    hireWithin(life, stay, latest).truth.explainedBy(rule, explanation);
  };
  return { rule, explanation, holders: holders.withEnd, share, happen };
}
