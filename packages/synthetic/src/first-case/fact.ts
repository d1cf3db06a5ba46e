import { plainDate, type PlainDate } from '@renkei/kernel';
import type { StatusSlug } from './status-name.ts';

/** What a register knows of one person. `recorded` is the day the register learnt it. */
export type Fact = StayFact | ApplicationFact | LetterFact | MovementFact;

export type StayFact = {
  readonly kind: 'stay';
  readonly status: StatusSlug;
  readonly from: PlainDate;
  readonly until: PlainDate | undefined;
  readonly period: string;
  readonly recorded: PlainDate;
  readonly corrected?: { readonly until: PlainDate; readonly recorded: PlainDate };
};

type FiledBy = 'window' | 'online';

export type ApplicationFact = {
  readonly kind: 'application';
  readonly article: 20 | 21;
  readonly filed: PlainDate;
  readonly by: FiledBy;
  readonly decision?: { readonly outcome: 'granted' | 'refused' | 'withdrawn'; readonly on: PlainDate };
};

export type LetterFact = {
  readonly kind: 'letter';
  readonly mayWork: 'yes' | 'no';
  readonly limits: 'none' | 'hours-28' | 'employer' | 'activity' | '';
  readonly from: PlainDate;
  readonly until: PlainDate | undefined;
  readonly recorded: PlainDate;
};

export type MovementFact = {
  readonly kind: 'movement';
  readonly movement: 'departure' | 'entry';
  readonly on: PlainDate;
  readonly reEntry: 'permission' | 'none' | '';
  readonly recorded: PlainDate;
};

type StayOptions = {
  readonly recorded?: string;
  readonly corrected?: { readonly until: string; readonly recorded: string };
};

/** A stay whose period reads `indefinite` has no last day. */
export function stay(
  status: StatusSlug,
  [from, until]: readonly [from: string, until: string],
  period: string,
  options: StayOptions = {},
): StayFact {
  const { corrected } = options;
  return {
    kind: 'stay',
    status,
    from: plainDate(from),
    until: until === 'indefinite' ? undefined : plainDate(until),
    period,
    recorded: plainDate(options.recorded ?? from),
    ...(corrected && {
      corrected: { until: plainDate(corrected.until), recorded: plainDate(corrected.recorded) },
    }),
  };
}

/** Not decided on the day of the case. Article 20 asks for a change of status, 21 for an extension. */
export function pending(article: 20 | 21, filed: string, by: FiledBy): ApplicationFact {
  return { kind: 'application', article, filed: plainDate(filed), by };
}

export function granted(article: 20 | 21, filed: string, by: FiledBy, on: string): ApplicationFact {
  return { ...pending(article, filed, by), decision: { outcome: 'granted', on: plainDate(on) } };
}

export function refused(article: 20 | 21, filed: string, by: FiledBy, on: string): ApplicationFact {
  return { ...pending(article, filed, by), decision: { outcome: 'refused', on: plainDate(on) } };
}

export function withdrawn(article: 20 | 21, filed: string, by: FiledBy, on: string): ApplicationFact {
  return { ...pending(article, filed, by), decision: { outcome: 'withdrawn', on: plainDate(on) } };
}

/** A permission to work given by letter; on which article it rests is never stored. */
export function letter(
  mayWork: 'yes' | 'no',
  limits: LetterFact['limits'],
  [from, until]: readonly [from: string, until: string],
  options: { readonly recorded?: string } = {},
): LetterFact {
  return {
    kind: 'letter',
    mayWork,
    limits,
    from: plainDate(from),
    until: until === 'indefinite' ? undefined : plainDate(until),
    recorded: plainDate(options.recorded ?? from),
  };
}

export function departure(
  on: string,
  reEntry: 'permission' | 'none',
  options: { readonly recorded?: string } = {},
): MovementFact {
  const recorded = plainDate(options.recorded ?? on);
  return { kind: 'movement', movement: 'departure', on: plainDate(on), reEntry, recorded };
}

export function entry(on: string): MovementFact {
  return { kind: 'movement', movement: 'entry', on: plainDate(on), reEntry: '', recorded: plainDate(on) };
}
