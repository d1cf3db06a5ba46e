import { hire } from '../employers/jobs.ts';
import { cardSlots, oneEditAway, slotOf } from '../numbers.ts';
import type { Life } from '../people/life.ts';
import { entitle } from '../people/right-to-work.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import {
  employedCompanion,
  firstWorkingDay,
  hireAsUsual,
  lastFiledHire,
  RARE,
  settle,
  stayThatEnded,
  unknownToRegisters,
} from './set-up.ts';

const rule = 'card-of-another-person';

/** Works with a card that bears this person's own name and the number of a resident who knows nothing of it. */
const copied: Scenario = {
  rule,
  holders: holders.freeWithEnd,
  happen: (life) => {
    const holder = life.companion();
    settle(holder);
    const unknown = life.draw.chance(0.5);
    if (unknown) unknownToRegisters(life);
    const { end } = stayThatEnded(life, 160, 500);
    entitle(life);
    const on = Math.max(end + life.draw.between(20, 80), firstWorkingDay(holder));
    const notice = hire(life, { on: Math.min(on, lastFiledHire(life)) });
    notice.card = holder.cardOn(notice.hiredOn)?.number ?? '';
    notice.holderId = holder.person.id;
    notice.truth.asks(rule);
    if (!unknown) notice.truth.asks('stay-expired');
  },
};

/** The number of the line above, in the same file. */
const lineAbove: Scenario = {
  rule,
  explanation: 'neighbouring-line',
  holders: holders.free,
  share: 0.003,
  happen: (life) => {
    settle(life);
    const companion = life.companion();
    settle(companion);
    const notice = hireAsUsual(life, { insured: true }, firstWorkingDay(companion));
    const above = hire(companion, { on: notice.hiredOn, at: notice.at, insured: true });
    above.createdOn = notice.createdOn;
    swap(notice, companion, 'neighbouring-line');
  },
};

function swap(notice: ReturnType<typeof hire>, holder: Life, explanation: string): void {
  const card = holder.cardOn(notice.hiredOn);
  if (notice.card === '' || card === undefined || card.issuedOn > notice.hiredOn) return;
  notice.card = card.number;
  notice.holderId = holder.person.id;
  notice.truth.asks(rule).explainedBy(rule, explanation);
}

/** Two of one family at one employer; the clerk took the wrong copy. */
const relative: Scenario = {
  rule,
  explanation: 'relative-at-same-employer',
  holders: holders.free,
  share: RARE,
  happen: (life) => {
    settle(life);
    const { tradition, name } = life.person;
    const relativeOf = life.companion({ tradition, name: { ...name, words: name.words.toReversed() } });
    settle(relativeOf);
    const notice = hireAsUsual(life, {}, firstWorkingDay(relativeOf));
    hire(relativeOf, { on: Math.max(notice.hiredOn - 200, firstWorkingDay(relativeOf)), at: notice.at });
    swap(notice, relativeOf, 'relative-at-same-employer');
  },
};

/** One human being in the register twice: after a change of name the first entry was never closed. */
const twoRegistrations: Scenario = {
  rule,
  explanation: 'name-or-registration-changed',
  holders: holders.freeWithEnd,
  share: RARE,
  happen: (life) => {
    settle(life);
    const { birth, sex, tradition, name } = life.person;
    const second = life.companion({
      birth,
      sex,
      tradition,
      name: { ...name, words: name.words.slice(0, -1).concat(name.words.slice(0, 1)) },
    });
    settle(second);
    swap(hireAsUsual(life, {}, firstWorkingDay(second)), second, 'name-or-registration-changed');
  },
};

/** A mistyped number that happens to be somebody's. */
const ontoAnother: Scenario = {
  rule,
  explanation: 'typing-onto-real-number',
  holders: holders.free,
  share: RARE,
  // A number can be hit only where the neighbourhood has people already; who comes early leaves it to the next.
  canHappen: (life) => life.person.index % 1000 > 400,
  happen: (life) => {
    settle(life);
    const notice = hireAsUsual(life);
    const { cardHolders, seed } = life.nation;
    const issued = oneEditAway(notice.card).filter(
      (card) =>
        slotOf(seed, card) === cardSlots.own[0] &&
        (cardHolders.get(card) ?? life.person.id) !== life.person.id,
    );
    const [hit] = issued;
    if (notice.card === '' || hit === undefined) return;
    notice.card = hit;
    notice.holderId = cardHolders.get(hit) ?? '';
    notice.truth.asks(rule).explainedBy(rule, 'typing-onto-real-number');
  },
};

const several = 'card-used-by-several';

/** One copied number at two employers; its lawful holder works at a third, under the same number. */
const usedByTwo: Scenario = {
  rule: several,
  holders: holders.freeWithEnd,
  weight: 2,
  happen: (life) => {
    const { companion: holder, notice: lawful } = employedCompanion(life);
    unknownToRegisters(life);
    settle(life);
    const at = life.nation.otherPlaceFor(life, lawful.at);
    const notice = hireAsUsual(life, { at }, lawful.hiredOn + 20);
    notice.card = lawful.card;
    notice.holderId = holder.person.id;
    notice.truth.asks(several, rule);
    lawful.truth.asks(several).explainedBy(rule, 'card-was-copied');
  },
};

export const cardOfAnother: readonly Scenario[] = [
  copied,
  lineAbove,
  relative,
  twoRegistrations,
  ontoAnother,
  usedByTwo,
];
