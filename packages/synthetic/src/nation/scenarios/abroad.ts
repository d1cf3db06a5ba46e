import { textOf } from '../calendar.ts';
import { hire, leave } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import type { Life } from '../people/life.ts';
import { depart, enter } from '../people/stays.ts';
import { hireAsUsual, lastFiledHire, lastStay, resideFrom, settle } from './set-up.ts';
import { arrive } from './card-never-issued.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';

const abroad = 'hired-while-abroad';

/** Abroad for some weeks, with permission to come back. Answers the first and last day away. */
function away(life: Life): readonly [number, number] {
  const { from } = lastStay(life);
  const last = lastFiledHire(life);
  const left = life.draw.between(Math.min(from + 20, last - 40), last - 40);
  depart(life, left, 'permission');
  enter(life, left + 40);
  return [left, left + 40];
}

/** While the holder was abroad, another person began to work as that person: name, birth date and number are the holder's. */
const impersonated: Scenario = {
  rule: abroad,
  holders: holders.free,
  happen: (life) => {
    settle(life);
    const [left] = away(life);
    const notice = hire(life, { on: left + life.draw.between(8, 30) });
    notice.residentId = '';
    notice.truth.asks(abroad);
  },
};

/** The day of the contract, before the first entry. */
const contract: Scenario = {
  rule: abroad,
  explanation: 'contract-before-arrival',
  holders: holders.freeWithEnd,
  share: 0.002,
  happen: (life) => {
    const from = lastFiledHire(life) - life.draw.between(0, 40);
    arrive(life, from, from + 2);
    const notice = hire(life, { on: from - life.draw.between(8, 13) });
    notice.truth.asks(abroad).explainedBy(abroad, 'contract-before-arrival');
  },
};

const remote: Scenario = {
  rule: abroad,
  explanation: 'remote-start',
  holders: holders.professionals,
  share: 0.002,
  happen: (life) => {
    settle(life);
    const [left] = away(life);
    hire(life, { on: left + life.draw.between(8, 30) })
      .truth.asks(abroad)
      .explainedBy(abroad, 'remote-start');
  },
};

/** Abroad was somebody of the same name, whose birth date the clerk typed; the card number tells who is meant. */
function namesakeAway(rule: string, goes: (other: Life, notice: Notice) => void): Scenario {
  const happen = (life: Life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const { name, sex, tradition, birth } = life.person;
    const other = life.companion({ name, sex, tradition, birth: birth + 1 });
    resideFrom(other, notice.hiredOn - 700, notice.hiredOn + 394);
    goes(other, notice);
    if (notice.card !== '') notice.birth = other.person.birth;
    notice.truth.explainedBy(rule, 'namesake');
  };
  return { rule, explanation: 'namesake', holders: holders.any, share: 0.0015, happen };
}

const gone = 'departed-or-deceased';

/** After the holder left for good, or died, somebody began to work under the holder's name and number. */
const asTheDeparted: Scenario = {
  rule: gone,
  holders: holders.free,
  happen: (life) => {
    settle(life, { since: 160 });
    const died = life.draw.chance(0.35);
    // Not before the last card was issued: a card cannot lapse before that.
    const on = Math.max(lastFiledHire(life) - life.draw.between(40, 200), lastStay(life).from + 12);
    if (died) {
      life.write('deaths', [life.recordId('X'), life.person.id, textOf(on)], on + 6);
    } else depart(life, on, 'none');
    const notice = hire(life, { on: Math.min(on + life.draw.between(15, 40), lastFiledHire(life)) });
    notice.residentId = '';
    notice.truth.asks(gone);
    if (!died) notice.truth.asks('card-number-lapsed');
  },
};

/** Nobody is granted a stay after leaving for good: not before the day after the last grant. */
function onceGranted(life: Life, on: number): number {
  return Math.max(on, lastStay(life).from + 1);
}

/** Away with permission to come back, the employment suspended; it ended while the person was abroad. */
const suspended: Scenario = {
  rule: gone,
  explanation: 're-entry-suspended-employment',
  holders: holders.any,
  share: 0.002,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const left = life.draw.between(Math.min(notice.hiredOn + 20, life.today - 50), life.today - 40);
    depart(life, left, 'permission');
    if (life.draw.chance(0.5)) leave(life, notice, { on: left + 12, reported: true });
    notice.truth.explainedBy(gone, 're-entry-suspended-employment');
  },
};

/** Left work and country; the employer's notice names a later day, from a list of the month's leavers. */
const lateDay: Scenario = {
  rule: gone,
  explanation: 'separation-unreported',
  holders: holders.any,
  share: 0.002,
  happen: (life) => {
    settle(life, { since: 150 });
    const notice = hireAsUsual(life, {}, undefined, life.today - 125);
    const first = Math.min(notice.hiredOn + 12, life.today - 95);
    const left = onceGranted(life, life.draw.between(first, life.today - 90));
    depart(life, left, 'none');
    leave(life, notice, { on: left + life.draw.between(8, 28), reported: true });
    notice.truth.asks(gone).explainedBy(gone, 'separation-unreported');
  },
};

const unreported = 'separation-unreported';

/** The person left for good or died; no separation was ever notified. */
const goneUnnoticed: Scenario = {
  rule: unreported,
  holders: holders.any,
  share: 0.015,
  happen: (life) => {
    settle(life, { since: 150 });
    const notice = hireAsUsual(life, {}, undefined, life.today - 110);
    const first = Math.min(notice.hiredOn + 10, life.today - 75);
    const on = onceGranted(life, life.draw.between(first, life.today - 70));
    if (life.draw.chance(0.05))
      life.write('deaths', [life.recordId('X'), life.person.id, textOf(on)], on + 6);
    else depart(life, on, 'none');
    notice.truth.asks(unreported);
  },
};

export const abroadAndGone: readonly Scenario[] = [
  impersonated,
  contract,
  remote,
  namesakeAway(abroad, (other, notice) => {
    depart(other, notice.hiredOn - 10, 'permission');
    enter(other, notice.hiredOn + 20);
  }),
  asTheDeparted,
  suspended,
  namesakeAway(gone, (other, notice) => depart(other, notice.hiredOn - 40, 'none')),
  lateDay,
  goneUnnoticed,
];
