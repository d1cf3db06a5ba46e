import { hire } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import { cardSlots, oneEditAway, slotOf } from '../numbers.ts';
import { monthsAfter } from '../calendar.ts';
import type { Life } from '../people/life.ts';
import { registerResident } from '../people/register-resident.ts';
import { entitle } from '../people/right-to-work.ts';
import { enter, grant, periodOf } from '../people/stays.ts';
import { isEndless, statusFigures } from '../people/status.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { hireAsUsual, lastFiledHire, settle, unknownToRegisters } from './set-up.ts';

const rule = 'card-number-never-issued';

/** A made-up number: either the person is in no register, or has a status that the made-up card hides. */
const madeUp: Scenario = {
  rule,
  holders: holders.freeWithEnd,
  happen: (life) => {
    const unknown = life.draw.chance(0.5);
    if (unknown) unknownToRegisters(life);
    settle(life);
    const notice = hireAsUsual(life);
    notice.card = life.neverIssuedNumber();
    notice.holderId = '';
    // Nobody can tell who it is, and then that is the one question (rules.md, step 2).
    notice.truth.asks(unknown ? 'which-person' : rule);
    if (!unknown) showAsLongTermResident(life, notice);
  },
};

function showAsLongTermResident(life: Life, notice: Notice): void {
  if (life.person.status === 'long_term_resident') return;
  notice.status = '定住者';
  notice.permission = '2';
  notice.truth.asks('register-mismatch-at-hire');
}

/** A digit mistyped: nobody's number. */
const oneEdit: Scenario = {
  rule,
  explanation: 'one-edit-away',
  holders: holders.any,
  share: 0.008,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const { seed } = life.nation;
    const free = oneEditAway(notice.card).filter((card) =>
      cardSlots.neverIssued.some((slot) => slot === slotOf(seed, card)),
    );
    if (notice.card === '' || free.length === 0) return;
    notice.card = life.draw.pick(free);
    notice.truth.asks(rule).explainedBy(rule, 'one-edit-away');
  },
};

/** The number of another document of the same shape, such as a certificate of special permanent residence. */
const otherDocument: Scenario = {
  rule,
  explanation: 'other-document',
  holders: holders.any,
  share: 0.0015,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    notice.card = life.neverIssuedNumber();
    notice.holderId = '';
    notice.truth.asks(rule).explainedBy(rule, 'other-document');
  },
};

/** Began to work in the last days; card and notice are newer than the extract of the cards. */
const afterExtract: Scenario = {
  rule,
  explanation: 'issued-after-extract',
  holders: holders.freeWithEnd,
  share: 0.0015,
  happen: (life) => {
    const on = life.today - 1;
    arrive(life, on - 8, life.today + 2);
    const notice = hire(life, { on });
    notice.createdOn = life.today;
    notice.truth.explainedBy(rule, 'issued-after-extract');
  },
};

/** Cards handed out at the airport reach the register weeks later. */
const airport: Scenario = {
  rule,
  explanation: 'airport-card-not-loaded',
  holders: holders.freeWithEnd,
  share: 0.002,
  happen: (life) => {
    const on = lastFiledHire(life) + life.draw.between(0, 30);
    arrive(life, on - life.draw.between(5, 12), life.today + 3);
    const notice = hire(life, { on });
    notice.createdOn = on + 4;
    notice.truth.asks(rule).explainedBy(rule, 'airport-card-not-loaded');
  },
};

/** Enters the country; the card is recorded later than everything else. */
export function arrive(life: Life, from: number, cardRecordedOn: number): void {
  const { status } = life.person;
  registerResident(life, from + 1);
  enter(life, from);
  const months = life.draw.pick(statusFigures[status].periods);
  const until = isEndless(status) ? undefined : monthsAfter(from, months) - 1;
  grant(life, { status, from, until, period: periodOf(months), grantedOn: from, withoutCard: true });
  life.issueCard(from, until ?? from + 2500, cardRecordedOn);
  entitle(life);
}

export const cardNeverIssued: readonly Scenario[] = [madeUp, oneEdit, otherDocument, afterExtract, airport];
