import { dayAndMonthSwapped } from '../notices/clerk.ts';
import { exactName, withTypo } from '../names/write-name.ts';
import { registerResident } from '../people/register-resident.ts';
import { hire } from '../employers/jobs.ts';
import { arrive } from './card-never-issued.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { hireAsUsual, lastFiledHire, RARE, settle, unknownToRegisters } from './set-up.ts';

/** Where nobody can tell who it is, this is the one question that may be asked (rules.md, step 2). */
const rule = 'which-person';

/** Name and birth date mistyped, and no card number. */
const typing: Scenario = {
  rule,
  explanation: 'typing',
  holders: holders.any,
  share: 0.002,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const { latin, kana } = notice.name;
    const words = latin.split(' ').map((word) => withTypo(withTypo(word, life.draw), life.draw));
    notice.name = { latin: words.join(' '), kana: `${kana.slice(1)}${kana.slice(0, 1)}`, kanji: '' };
    notice.birth = dayAndMonthSwapped(notice.birth) + 1;
    notice.card = '';
    notice.holderId = '';
    notice.slips = 'none';
    notice.truth.asks(rule).explainedBy(rule, 'typing');
  },
};

/** Name as in a passport of other spelling, and that document's number. */
const otherDocument: Scenario = {
  rule,
  explanation: 'other-document',
  holders: holders.any,
  share: RARE,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const { latin, kana } = exactName(life.person.name);
    const words = latin.split(' ').map((word) => `${word.slice(0, 1)}H${withTypo(word.slice(1), life.draw)}`);
    notice.name = { latin: words.join(' '), kana: kana.slice(0, 3), kanji: '' };
    notice.birth += 31;
    notice.card = `XX${String(life.draw.between(0, 9_999_999)).padStart(7, '0')}`;
    notice.holderId = '';
    notice.slips = 'none';
    notice.truth.asks(rule).explainedBy(rule, 'other-document');
  },
};

/** Arrived and hired before the registers learnt of the person. */
const notYet: Scenario = {
  rule,
  explanation: 'not-yet-registered',
  holders: holders.freeWithEnd,
  share: RARE,
  happen: (life) => {
    unknownToRegisters(life);
    const on = lastFiledHire(life) + life.draw.between(0, 20);
    arrive(life, on - 6, life.today + 9);
    const notice = hire(life, { on });
    notice.createdOn = on + 5;
    notice.truth.asks(rule).explainedBy(rule, 'not-yet-registered');
  },
};

/** Became Japanese and took another name; the employer filed all the same. */
const naturalised: Scenario = {
  rule,
  explanation: 'departed-or-naturalised',
  holders: holders.settled,
  share: 0.002,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    registerResident(life, notice.hiredOn - 20, {
      japaneseFrom: notice.hiredOn - 40,
      trueFrom: notice.hiredOn - 40,
    });
    notice.name = { latin: 'MIHON HANAKO', kana: 'ミホン　ハナコ', kanji: '見本花子' };
    notice.card = '';
    notice.holderId = '';
    notice.slips = 'none';
    notice.truth.asks(rule).explainedBy(rule, 'departed-or-naturalised');
  },
};

export const whichPerson: readonly Scenario[] = [typing, otherDocument, notYet, naturalised];
