import { dayOfText } from '../calendar.ts';
import { hire } from '../employers/jobs.ts';
import { enter, grant } from '../people/stays.ts';
import { registerResident } from '../people/register-resident.ts';
import { designate } from '../people/titles.ts';
import { statusGroups } from '../people/status.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { liveThrough } from '../people/history.ts';
import { entitle } from '../people/right-to-work.ts';
import { hireAsUsual, lastFiledHire, settle } from './set-up.ts';

const malformed = 'card-number-malformed';

const typing: Scenario = {
  rule: malformed,
  explanation: 'typing',
  holders: holders.any,
  share: 0.004,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    if (notice.card === '') return;
    const at = life.draw.between(2, 9);
    const spoilt = [
      notice.card.slice(0, at) + notice.card.slice(at + 1),
      `${notice.card.slice(0, at)}9${notice.card.slice(at)}`,
    ];
    notice.card = life.draw.pick(spoilt);
    notice.truth.asks(malformed).explainedBy(malformed, 'typing');
  },
};

/** A number in the shape of a passport's stands where the card's belongs. */
const otherDocument: Scenario = {
  rule: malformed,
  explanation: 'other-document',
  holders: holders.any,
  share: 0.002,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    notice.card = `XX${String(life.draw.between(0, 9_999_999)).padStart(7, '0')}`;
    notice.holderId = '';
    notice.truth.asks(malformed).explainedBy(malformed, 'other-document');
  },
};

/** LPA Rule 10 asks for the card number since 2020-03-01 only; the notice has none, and rightly so. */
const beforeCardNumbers: Scenario = {
  rule: malformed,
  explanation: 'hired-before-card-numbers',
  holders: [...holders.permanent, 'long_term_resident', 'spouse_of_japanese'],
  share: 0.05,
  happen: (life) => {
    const hired = dayOfText('2020-02-20') - life.draw.between(0, 1200);
    const from = hired - life.draw.between(60, 500);
    registerResident(life, from + 1);
    enter(life, from);
    const status = life.person.status;
    const until = status === 'permanent_resident' ? undefined : life.today + life.draw.between(60, 900);
    grant(life, { status, from, until, period: until === undefined ? '' : '5y', grantedOn: from });
    hire(life, { on: hired }).truth.explainedBy(malformed, 'hired-before-card-numbers');
  },
};

/** A stay of three months has no card; the clerk wrote so, and the registers show it. */
const noCard: Scenario = {
  rule: malformed,
  explanation: 'no-card-held',
  holders: statusGroups.designated,
  share: 0.015,
  happen: (life) => {
    const from = lastFiledHire(life) - life.draw.between(0, 5);
    registerResident(life, from + 1);
    enter(life, from);
    const until = from + 91;
    grant(life, {
      status: 'designated_activities',
      from,
      until,
      period: '3m',
      grantedOn: from,
      withoutCard: true,
    });
    designate(life, { limits: 'none', from, until });
    const notice = hire(life, { on: from });
    notice.card = 'なし';
    notice.holderId = '';
    notice.truth.explainedBy(malformed, 'no-card-held');
  },
};

const superseded = 'card-number-superseded';

/** The employer took the number from a copy of the card before. */
const oldCard: Scenario = {
  rule: superseded,
  explanation: 'lag',
  holders: holders.withEnd.filter(
    (status) => status !== 'titp_1' && status !== 'titp_2' && status !== 'titp_3',
  ),
  share: 0.015,
  happen: (life) => {
    liveThrough(life, { since: 150, periods: 2 });
    entitle(life);
    const card = life.cards.at(-2);
    const renewed = life.lastCard?.issuedOn ?? life.today;
    const on = life.draw.between(Math.min(renewed + 15, lastFiledHire(life)), lastFiledHire(life));
    const notice = hire(life, { on });
    if (card === undefined || on <= renewed) return;
    notice.card = card.number;
    notice.truth.asks(superseded).explainedBy(superseded, 'lag');
  },
};

export const cardNumberForm: readonly Scenario[] = [
  typing,
  otherDocument,
  beforeCardNumbers,
  noCard,
  oldCard,
];
