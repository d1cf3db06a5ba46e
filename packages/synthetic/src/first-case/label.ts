import { plainDate, type PlainDate } from '@renkei/kernel';

/** The lawful explanations of rule `stay-expired`, and `none` where there is nothing to explain or nothing explains it. */
export type TrueCause =
  | 'renewed-or-changed'
  | 'application-pending'
  | 'special-period'
  | 'short-stay-after-refusal'
  | 'permanent-residence-or-nationality'
  | 'departed'
  | 'separation-unreported'
  | 'permission-by-letter'
  | 'emergency-measures'
  | 'none';

/** Registers whose coverage ends early enough in this case to leave a question open. */
export type UncoveredRegister = 'departures' | 'separations';

/** What the author expects of `stay-expired`; written by hand beside each instance, never computed. */
export type ExpectedAnswer =
  | { readonly expected: 'finding'; readonly day: PlainDate }
  | {
      readonly expected: 'cannot-say';
      readonly reason: 'coverage';
      readonly register: UncoveredRegister;
      readonly day: PlainDate;
    }
  | { readonly expected: 'nothing' };

/** One labelled notification of the first case. */
export type FirstCaseLabel = ExpectedAnswer & {
  /** `<establishment number>/<day of hire yyyymmdd>/<twelve hex digits>`, by ADR 0015. */
  readonly notificationId: string;
  readonly scenario: string;
  /** What is really the matter, whether or not the registers show it. */
  readonly explanation: TrueCause;
  readonly note: string;
};

export const nothing: ExpectedAnswer = { expected: 'nothing' };

/** A finding that asks about this day, the first one of the employment without a basis. */
export function finding(day: string): ExpectedAnswer {
  return { expected: 'finding', day: plainDate(day) };
}

/** The finding would ask about this day, but this register does not reach it. */
export function notCovered(register: UncoveredRegister, day: string): ExpectedAnswer {
  return { expected: 'cannot-say', reason: 'coverage', register, day: plainDate(day) };
}
