import { monthsAfter } from '../calendar.ts';
import { hire } from '../employers/jobs.ts';
import type { Life } from '../people/life.ts';
import { registerResident } from '../people/register-resident.ts';
import { depart, enter, grant } from '../people/stays.ts';
import { entitle } from '../people/right-to-work.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { hireAsUsual, lastFiledHire, RARE, resideFrom, settle, stayThatEnded } from './set-up.ts';

const rule = 'card-number-lapsed';

/** Hired with a card whose stay had ended before. */
const afterTheStay: Scenario = {
  rule,
  holders: holders.withEnd,
  happen: (life) => {
    const { end } = stayThatEnded(life, 180, 500);
    entitle(life);
    const card = life.lastCard;
    if (card !== undefined) life.lapseCard(card, end);
    const notice = hire(life, { on: Math.min(end + life.draw.between(20, 90), lastFiledHire(life)) });
    notice.truth.asks(rule, 'stay-expired');
  },
};

/** A permanent resident whose card has to be renewed after seven years. */
function cardThatEnded(life: Life, least: number, most: number): number {
  const ended = life.today - life.draw.between(least, most);
  const from = monthsAfter(ended, -84);
  registerResident(life, from + 1);
  enter(life, from);
  grant(life, { status: 'permanent_resident', from, until: undefined, period: '', grantedOn: from });
  const card = life.lastCard;
  if (card !== undefined) life.lapseCard(card, ended);
  return ended;
}

/** The new card was issued late; the notice names the day of insurance, and the work had begun while the old card was valid. */
const insuredLater: Scenario = {
  rule,
  explanation: 'insured-later-than-hired',
  holders: holders.permanent,
  share: 0.002,
  happen: (life) => {
    const ended = cardThatEnded(life, 160, 900);
    const notice = hire(life, { on: ended + life.draw.between(5, 40), insured: true });
    life.issueCard(ended + 60, monthsAfter(ended, 84));
    notice.truth.asks(rule).explainedBy(rule, 'insured-later-than-hired');
  },
};

/** Hired anew by the same employer, who copied the notice of the first time. */
const reHire: Scenario = {
  rule,
  explanation: 're-hire',
  holders: holders.permanent,
  share: 0.002,
  happen: (life) => {
    const ended = cardThatEnded(life, 160, 900);
    hire(life, { on: ended - life.draw.between(300, 600) });
    const notice = hire(life, { on: ended + life.draw.between(5, 40) });
    life.issueCard(ended + 60, monthsAfter(ended, 84));
    notice.truth.asks(rule).explainedBy(rule, 're-hire');
  },
};

/** The lapse was an error of the register, and is corrected in it. */
const corrected: Scenario = {
  rule,
  explanation: 'late-surrender',
  holders: holders.any,
  share: RARE,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const card = life.lastCard;
    if (card !== undefined) {
      life.lapseCard(card, notice.hiredOn - 5, life.today - 40);
      life.writeCard(card, undefined, life.today - 20);
    }
    notice.truth.explainedBy(rule, 'late-surrender');
  },
};

/** The clerk opened the file of a former worker of the same name, who has left the country. */
const namesake: Scenario = {
  rule,
  explanation: 'namesake',
  holders: holders.any,
  share: RARE,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const { name, sex, tradition, birth } = life.person;
    const other = life.companion({ name, sex, tradition, birth });
    const end = notice.hiredOn - life.draw.between(60, 300);
    resideFrom(other, end - 900, end + 194);
    depart(other, end, 'none');
    if (notice.card === '') return;
    notice.card = other.lastCard?.number ?? '';
    notice.holderId = other.person.id;
    notice.truth.asks(rule).explainedBy(rule, 'namesake');
  },
};

export const cardLapsed: readonly Scenario[] = [afterTheStay, insuredLater, reHire, corrected, namesake];
