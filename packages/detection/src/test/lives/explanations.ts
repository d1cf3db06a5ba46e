import * as fc from 'fast-check';
import { day, residents } from './clauses.ts';

/** What may come to be known that makes records lawful, or explains them. */
export type LawfulFact = {
  readonly tells: fc.Arbitrary<string>;
  /** Rules for which the same fact is itself a reason to ask, and why. No other rule may begin to ask. */
  readonly reasonFor: Readonly<Record<string, string>>;
};

const whose = fc.constantFrom(...residents.slice(0, 2));
const body = fc.constantFrom('A', 'B', 'C');
const other = fc.constantFrom(
  'B succeedsCorporateNumber=A',
  'C succeedsCorporateNumber=B',
  'C succeedsCorporateNumber=A',
);
const ALWAYS = 'from=2019-01-01';

/** Told under a label of its own, so that it comes beside what is there. */
function added(
  kind: string,
  who: fc.Arbitrary<string>,
  rest: fc.Arbitrary<string> | string,
): fc.Arbitrary<string> {
  const says = typeof rest === 'string' ? fc.constant(rest) : rest;
  return fc.tuple(who, says).map(([id, told]) => `${kind}:known residentId=${id} ${told}`);
}

const notice = 'the notice may say otherwise than the register that has it now';
const leavesAnother = 'it ends one stay, and the records then show another status, under which this is asked';
const isThere = 'who is shown to stay on the day they began may be employed; without a stay nobody can be';
const hasCard = 'who is shown to have a card has a number to be written';
const begins = 'a title that begins after the first day of work is what this rule asks about';

export const lawfulFacts: Readonly<Record<string, LawfulFact>> = {
  'permanent residence, long since': {
    tells: added('stay', whose, `status=permanent_resident ${ALWAYS}`),
    reasonFor: {
      'register-mismatch-at-hire': notice,
      'card-number-malformed': hasCard,
      'notification-missing': isThere,
    },
  },
  'a grant of a status that lets all work, from some day on': {
    tells: added(
      'stay',
      whose,
      day.map((from) => `status=long_term_resident from=${from}`),
    ),
    reasonFor: {
      'register-mismatch-at-hire': notice,
      'hired-before-permission': begins,
      'card-number-malformed': hasCard,
      'notification-missing': isThere,
    },
  },
  'a letter that lets the person work, throughout': {
    tells: added('permission', whose, `kind=letter mayWork=yes limits=none ${ALWAYS}`),
    reasonFor: { 'register-mismatch-at-hire': notice },
  },
  'a letter from some day on': {
    tells: added(
      'permission',
      whose,
      day.map((from) => `kind=letter mayWork=yes limits=none from=${from}`),
    ),
    reasonFor: { 'register-mismatch-at-hire': notice, 'hired-before-permission': begins },
  },
  'an individual permission, throughout': {
    tells: added('permission', whose, `kind=individual mayWork=yes limits=none ${ALWAYS}`),
    reasonFor: { 'register-mismatch-at-hire': notice },
  },
  'a comprehensive permission, throughout': {
    tells: added('permission', whose, `kind=comprehensive mayWork=yes limits=hours-28 ${ALWAYS}`),
    reasonFor: {
      'register-mismatch-at-hire': notice,
      'insured-hours-over-permission': 'only who works under it can go beyond its hours',
      'premises-barred': 'only who works under it is bound by its ban',
      'permission-lapsed-with-enrolment': 'only who has it can lose it with the enrolment',
    },
  },
  'a newer designation without limits': {
    tells: added(
      'designation',
      whose,
      day.map((from) => `mayWork=yes limits=none from=${from}`),
    ),
    reasonFor: { 'hired-before-permission': begins, 'register-mismatch-at-hire': notice },
  },
  'a succession': {
    tells: other.map((told) => `employer:known corporateNumber=${told}`),
    reasonFor: {
      'notification-contradictory': 'notices of two bodies become two notices on one employment',
      'employer-repeats-after-guidance':
        'guidance to the one and a notice of the other become one employer’s',
      'idle-three-months': 'the end that the person notified of the one ends the work at the other',
      'notification-missing': 'the newer row of the body may no longer say that it is a public one',
    },
  },
  'a joint plan for the person': {
    tells: added(
      'plan',
      whose,
      body.map((host) => `kind=trainee corporateNumber=${host} jointCorporateNumbers=A+B+C ${ALWAYS}`),
    ),
    reasonFor: { 'host-silent': 'a plan is what makes a host one whose notices are awaited' },
  },
  'an application pending': {
    tells: added(
      'application',
      whose,
      day.map((filedOn) => `article=21 filedOn=${filedOn} decision=pending`),
    ),
    reasonFor: {},
  },
  'a report withdrawn, or a lawful transfer': {
    tells: added(
      'trainee-notice',
      whose,
      fc
        .tuple(fc.constantFrom('withdrawn', 'located', 'transfer'), body, day)
        .map(([kind, host, on]) => `kind=${kind} corporateNumber=${host} happenedOn=${on}`),
    ),
    reasonFor: {},
  },
  'enrolled elsewhere': {
    tells: added(
      'affiliation',
      whose,
      day.map((from) => `kind=school from=${from}`),
    ),
    reasonFor: {},
  },
  'away with permission to come back': {
    tells: added(
      'movement',
      whose,
      day.map((on) => `movement=departure on=${on} reEntry=permission`),
    ),
    reasonFor: {
      'hired-while-abroad': 'who had left by the day of hire was abroad',
      'departed-or-deceased': 'the stay to come back to may have ended since',
      'stay-expired': 'the margin runs from the return, where no basis is known after it (ADR 0006)',
      'separation-unreported': 'the stay to come back to may have ended since',
    },
  },
  'left for good': {
    tells: added(
      'movement',
      whose,
      day.map((on) => `movement=departure on=${on} reEntry=none`),
    ),
    reasonFor: {
      'hired-while-abroad': 'who had left by the day of hire was abroad',
      'departed-or-deceased': 'evidence of work may be later',
      'separation-unreported': 'who left for good has left the work, too',
      'stay-expired': 'it ends the stay, and the person may have come back',
      'register-mismatch-at-hire': 'it ends the stay that the notice shows',
      'status-bars-work': leavesAnother,
      'designation-bars-work': leavesAnother,
      'designated-employer-differs': leavesAnother,
      'host-not-accredited': leavesAnother,
    },
  },
  'a new card': {
    tells: added(
      'card',
      whose,
      day.map((on) => `cardNumber=XX00000077XX issuedOn=${on}`),
    ),
    reasonFor: {
      'card-number-superseded': 'the number of the notice is then that of an older card',
      'card-number-malformed': hasCard,
      'register-mismatch-at-hire': 'card-number-lapsed no longer asks in its place',
    },
  },
  'a public body': {
    tells: fc.constant('employer publicBody=yes'),
    reasonFor: {},
  },
};
