import type { Outcome } from './event.ts';

/** How a finding can end (rules.md, "Outcomes and exits"). A protection case is no exit: the finding stays paused. */
export const exits = [
  'explained',
  'corrected-at-the-source',
  'link-rejected',
  'employer-guided',
  'permission-or-change-applied-for',
  'departure-order',
  'monitoring-measure',
  'hearing-on-status',
  'special-permission',
  'matter',
  'facts-changed',
  'rule-withdrawn',
  'closed-by-age',
] as const;
export type Exit = (typeof exits)[number];

/** The three that no person decides: the node closes by itself. */
const systemExits = ['facts-changed', 'rule-withdrawn', 'closed-by-age'] as const satisfies readonly Exit[];
export type SystemExit = (typeof systemExits)[number];
export type OfficerExit = Exclude<Exit, SystemExit>;

/** The exits a person decides. */
export const officerExits: readonly OfficerExit[] = exits.filter(
  (exit): exit is OfficerExit => !systemExits.some((each) => each === exit),
);

/** The exits an outcome can have, its usual one first. Empty: it ends nothing by itself. */
export const exitsOf: Readonly<Record<Outcome, readonly OfficerExit[]>> = {
  explained: ['explained', 'permission-or-change-applied-for'],
  'error-in-a-record': ['corrected-at-the-source'],
  'not-this-person': ['link-rejected'],
  'needs-information': [],
  'guide-the-employer': ['employer-guided'],
  'propose-a-matter': [
    'matter',
    'departure-order',
    'monitoring-measure',
    'hearing-on-status',
    'special-permission',
  ],
};

/** The exit an outcome has when nobody names one; undefined where it ends nothing yet. */
export function usualExit(outcome: Outcome): OfficerExit | undefined {
  switch (outcome) {
    case 'explained':
      return 'explained';
    case 'not-this-person':
      return 'link-rejected';
    case 'guide-the-employer':
      return 'employer-guided';
    case 'error-in-a-record':
    case 'needs-information':
    case 'propose-a-matter':
      return undefined;
  }
}
