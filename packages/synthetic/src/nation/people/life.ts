import type { Day } from '../calendar.ts';
import { dayText } from '../records/records.ts';
import type { Draw } from '../draw.ts';
import type { Establishment } from '../employers/establishment.ts';
import type { Cell } from '../records/records.ts';
import { cardNumberOf, cardSlots } from '../numbers.ts';
import type { Notice } from '../notices/notice.ts';
import type { RegisterName } from '../records/register.ts';
import type { Expectation } from '../truth/expectation.ts';
import type { Nation } from '../nation.ts';
import type { Person } from './person.ts';
import type { Status } from './status.ts';

/** A period of stay. `until` absent: no end. */
export type Stay = {
  readonly status: Status;
  readonly from: Day;
  readonly until: Day | undefined;
};

export type Card = { readonly number: string; readonly issuedOn: Day; readonly validUntil: Day };

/** A subject of the truth that is no notice. */
export type SubjectTruth = {
  readonly kind: 'person' | 'host' | 'business';
  readonly id: string;
  readonly residentId: string;
  readonly truth: Expectation;
};

/** A course of life as it is simulated: events write into the registers, the employer's notices and the truth. */
export class Life {
  readonly person: Person;
  readonly nation: Nation;
  readonly draw: Draw;
  /** Where this person works, unless an event says otherwise. */
  place: Establishment;
  readonly stays: Stay[] = [];
  readonly cards: Card[] = [];
  readonly notices: Notice[] = [];
  readonly subjects: SubjectTruth[] = [];
  /** False: nobody whom a register knows. */
  registered = true;
  readonly #lapsed = new Set<string>();
  #serial = 0;
  #companion: Life | undefined;

  constructor(nation: Nation, person: Person, draw: Draw) {
    this.nation = nation;
    this.person = person;
    this.draw = draw;
    const place = nation.placeFor(this);
    // Assistance at the own school needs no permission: it happens where an event says so, and never by accident.
    this.place = nation.isOwnSchool(this, place) ? nation.otherPlaceFor(this, place) : place;
  }

  get today(): Day {
    return this.nation.today;
  }

  /** A new id of this life's records. */
  recordId(kind: string): string {
    this.#serial += 1;
    return `${kind}${this.person.id.slice(1)}-${this.#serial}`;
  }

  write(register: RegisterName, cells: readonly Cell[], recordedOn: Day): void {
    if (this.registered) this.nation.records.write(register, cells, recordedOn);
  }

  /** Another person in the registers, whose paths cross this one's; always the same one. */
  companion(as: Partial<Person> = {}): Life {
    this.#companion ??= this.nation.companionOf(this, as);
    return this.#companion;
  }

  get companionIfAny(): Life | undefined {
    return this.#companion;
  }

  stayOn(day: Day): Stay {
    const stay = this.stays.findLast(({ from }) => from <= day) ?? this.stays[0];
    if (stay === undefined) throw new Error(`${this.person.id} has no stay`);
    return stay;
  }

  get firstStay(): Stay {
    return this.stayOn(Number.NEGATIVE_INFINITY);
  }

  /** The card in hand on a day; the first one where none had been issued. */
  cardOn(day: Day): Card | undefined {
    return this.cards.findLast(({ issuedOn }) => issuedOn <= day) ?? this.cards[0];
  }

  get lastCard(): Card | undefined {
    return this.cards.at(-1);
  }

  /** Issues the next card; the one before lapses on that day, unless it had lapsed already. */
  issueCard(on: Day, validUntil: Day, recordedOn = on): Card {
    const before = this.cards.at(-1);
    // Two cards of one day: the register learns of the first one's end a day later, for a record has one version a day.
    const learnt = before?.issuedOn === on ? recordedOn + 1 : recordedOn;
    if (before !== undefined && !this.#lapsed.has(before.number)) this.lapseCard(before, on, learnt);
    const slots = this.person.companion ? cardSlots.companion : cardSlots.own;
    const slot = slots[this.cards.length];
    if (slot === undefined) throw new Error(`${this.person.id} has too many cards`);
    const card = {
      number: cardNumberOf(this.nation.seed, this.person.index, slot),
      issuedOn: on,
      validUntil,
    };
    this.cards.push(card);
    this.writeCard(card, undefined, recordedOn);
    return card;
  }

  lapseCard(card: Card, on: Day, recordedOn = on): void {
    this.writeCard(card, on, recordedOn);
  }

  writeCard(card: Card, lapsedOn: Day | undefined, recordedOn: Day): void {
    if (lapsedOn === undefined) this.#lapsed.delete(card.number);
    else this.#lapsed.add(card.number);
    if (this.registered) this.nation.cardHolders.set(card.number, this.person.id);
    const days = [dayText(card.issuedOn), dayText(card.validUntil), dayText(lapsedOn)];
    this.write('cards', [card.number, this.person.id, ...days], recordedOn);
  }

  /** A number of this resident's range that no register will ever hold. */
  neverIssuedNumber(): string {
    return cardNumberOf(this.nation.seed, this.person.index, this.draw.pick(cardSlots.neverIssued));
  }
}
