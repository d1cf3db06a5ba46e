import type { Day } from '../calendar.ts';
import type { Establishment } from '../employers/establishment.ts';
import type { Person } from '../people/person.ts';
import type { Expectation } from '../truth/expectation.ts';

/** How the name stands in the notice. */
export type NameWriting = {
  readonly latin: string;
  readonly kana: string;
  readonly kanji: string;
};

/** A notice of hire as the employer fills it in: what it says may differ from what is so. */
export type Notice = {
  route: '10101' | '3';
  readonly at: Establishment;
  /** The establishment that the row names; blank where the head office forgot the branch's number. */
  rowEstablishment: string;
  hiredOn: Day;
  createdOn: Day;
  readonly sex: Person['sex'];
  name: NameWriting;
  birth: Day;
  nationality: string;
  card: string;
  insured: string;
  /** As the employer writes it. */
  status: string;
  stayUntil: Day | undefined;
  permission: '1' | '2' | '';
  hours: number;
  minutes: number;
  /** 賃金月額 in thousand yen. */
  wage: number;
  wageForm: '1' | '4';
  dispatch: '1' | '2';
  /** Who really works, where the registers have the person. */
  residentId: string;
  /** Whose card number is written. */
  holderId: string;
  truth: Expectation;
  /** What a clerk may still do to it: anything, vary the name only, or nothing. */
  slips: 'all' | 'name' | 'none';
  /** File of its own, where the order of lines matters. */
  serial: string;
};
