import { addDays, plainDate, type PlainDate } from '@renkei/kernel';
import { cardsOf, type Card } from './card.ts';
import type { Fact } from './fact.ts';
import type { ExpectedAnswer } from './label.ts';
import { type NamePart, type NameTradition, nameTraditions } from './name-tradition.ts';
import type { Instance, RegisterEntry, Scenario } from './scenario.ts';

/** A person of the case. */
export type Resident = {
  readonly number: number;
  readonly id: string;
  readonly tradition: NameTradition;
  readonly parts: readonly NamePart[];
  readonly birth: PlainDate;
  readonly sex: 'male' | 'female';
  readonly facts: readonly Fact[];
  readonly register: RegisterEntry;
  readonly cards: readonly Card[];
  /** 被保険者番号 in its three parts. */
  readonly insured: readonly [string, string, string];
};

/** An instance with the person who plays it. */
export type CastNotice = {
  readonly scenario: Scenario;
  readonly instance: Instance;
  readonly resident: Resident;
};

/**
 * Gives every instance a person. Names go round by expected answer, so that each tradition has the
 * same share of findings, of "cannot say" and of silence (S2); nothing else about a person depends on it.
 */
export function castScenarios(scenarios: readonly Scenario[]): readonly CastNotice[] {
  const turns = new TraditionTurns();
  const shared = new Map<string, Resident>();
  let count = 0;
  const create = (instance: Instance): Resident => {
    count += 1;
    return createResident(count, instance, turns.next(instance.answer));
  };
  const roles = scenarios.flatMap((scenario) =>
    scenario.instances.map((instance) => ({ scenario, instance })),
  );
  // Who plays twice comes first: the others then even out what the second part did to the shares.
  const inOrder = roles.toSorted(
    (a, b) => Number(a.instance.person === undefined) - Number(b.instance.person === undefined),
  );
  return inOrder.map(({ scenario, instance }) => {
    const known = instance.person === undefined ? undefined : shared.get(instance.person);
    const resident = known ?? create(instance);
    if (known !== undefined) turns.count(instance.answer, known.tradition);
    if (instance.person !== undefined) shared.set(instance.person, resident);
    return { scenario, instance, resident };
  });
}

type NamedTurn = { readonly tradition: NameTradition; readonly turn: number };

/** Whose turn it is: the tradition with the fewest notices of this answer, then the next in the circle. */
class TraditionTurns {
  readonly #byAnswer = new Map<string, number[]>();
  readonly #named = nameTraditions.map(() => 0);
  #last = -1;

  next(answer: ExpectedAnswer): NamedTurn {
    const counts = this.#countsFor(answer);
    const fewest = Math.min(...counts);
    const circle = nameTraditions.map((_, step) => (this.#last + 1 + step) % nameTraditions.length);
    const chosen = circle.find((index) => counts[index] === fewest) ?? 0;
    this.#last = chosen;
    const tradition = traditionAt(chosen);
    this.count(answer, tradition);
    const turn = this.#named[chosen] ?? 0;
    this.#named[chosen] = turn + 1;
    return { tradition, turn };
  }

  count(answer: ExpectedAnswer, tradition: NameTradition): void {
    const counts = this.#countsFor(answer);
    const index = nameTraditions.indexOf(tradition);
    counts[index] = (counts[index] ?? 0) + 1;
  }

  #countsFor(answer: ExpectedAnswer): number[] {
    const known = this.#byAnswer.get(answer.expected) ?? nameTraditions.map(() => 0);
    this.#byAnswer.set(answer.expected, known);
    return known;
  }
}

function createResident(number: number, instance: Instance, { tradition, turn }: NamedTurn): Resident {
  const family = tradition.families[turn % tradition.families.length];
  const given = tradition.givens[Math.floor(turn / tradition.families.length) % tradition.givens.length];
  if (family === undefined || given === undefined) throw new Error(`${tradition.id} has no names`);
  const digits = String(number).padStart(6, '0');
  return {
    number,
    id: `R-${digits.slice(2)}`,
    tradition,
    parts: [family, given],
    birth: instance.birth === undefined ? birthOf(number) : plainDate(instance.birth),
    sex: number % 2 === 0 ? 'female' : 'male',
    facts: instance.facts,
    register: instance.register ?? {},
    cards: cardsOf(number, instance.facts),
    insured: [`99${digits.slice(4)}`, digits, digits.slice(5)],
  };
}

/** Spread over 1972 to 2000 by a step that shares no factor with the span. */
function birthOf(number: number): PlainDate {
  return addDays(plainDate('1972-02-03'), (number * 1373) % 10_500);
}

function traditionAt(index: number): NameTradition {
  const tradition = nameTraditions[index];
  if (tradition === undefined) throw new Error(`no tradition ${index}`);
  return tradition;
}

/** Whose card may be taken for this one's. Residents are numbered from 1, so the one before number n stands at n - 2. */
export function residentBefore({ number }: Resident, residents: readonly Resident[]): Resident | undefined {
  return residents[number - 2];
}
