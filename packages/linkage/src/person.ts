import type { CardNumber, PlainDate } from '@renkei/kernel';

/** What a notice says of the person; every field as intake folded it, and read by its letters, wherever a clerk wrote it. */
export type NotifiedPerson = {
  /** Well formed; whether anybody holds it is asked of the register. */
  readonly cardNumber?: CardNumber;
  readonly birthDate: PlainDate;
  readonly latinName?: string;
  readonly kanaName?: string;
  readonly kanjiName?: string;
  /** Sex and nationality are compared for equality only, and only where both sides have them. */
  readonly sex?: string;
  readonly nationality?: string;
};

/** What the residence record says of a person. `name`: Latin capitals as on the card. */
export type RecordedPerson = {
  readonly residentId: string;
  readonly birthDate: PlainDate;
  readonly name: string;
  readonly nameKanji?: string;
  readonly sex: string;
  readonly nationality: string;
};

/** Look-ups over the records as known on the day of the run. The order of a list says nothing. */
export type PersonRegister = {
  /** Who holds, or held, the card with this number. */
  readonly findHolder: (cardNumber: CardNumber) => RecordedPerson | undefined;
  readonly bornOn: (day: PlainDate) => readonly RecordedPerson[];
  /** Everybody recorded under one of the tokens of `nameKeys`; may answer with nobody for a very common token. */
  readonly findByName: (token: string) => readonly RecordedPerson[];
  /**
   * How many people are recorded, and how many under a token of `nameKeys`. Without it every token that `findByName`
   * finds nobody for counts as equally common, and single and short names are held back more often than others.
   */
  readonly nameCounts?: { readonly people: number; readonly named: (token: string) => number };
};
