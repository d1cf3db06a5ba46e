/** Who is asked first: C correction, I immigration officer, L labour, W a support item for the worker (enforcement use barred). */
export type Desk = 'C' | 'I' | 'L' | 'W';

/** A rule of the closed list: the questions that may be asked of records, and the lawful explanations to rule out first. */
export type ListedRule = {
  readonly id: string;
  /** In the order in which they are asked. */
  readonly desks: readonly Desk[];
  /** Ids, unique within the rule, in the order to rule them out. */
  readonly explanations: readonly string[];
};

// rule | desks | explanations. An id never changes; a rule is added here, and by a decision record, before it is coded.
const LIST = `
card-number-malformed|C L|typing other-document hired-before-card-numbers no-card-held
card-number-never-issued|C L|one-edit-away other-document issued-after-extract airport-card-not-loaded
card-number-superseded|C|lag
card-number-lapsed|C I|insured-later-than-hired re-hire late-surrender namesake
card-of-another-person|I|neighbouring-line relative-at-same-employer name-or-registration-changed typing-onto-real-number card-was-copied
card-used-by-several|I|several-jobs-of-one-person agency-and-user-both-filed re-hire-or-merger script-variants
register-mismatch-at-hire|I|change-around-the-day permission-by-stamp old-card-copied code-error
which-person|C|typing other-document not-yet-registered departed-or-naturalised
hired-while-abroad|I|contract-before-arrival remote-start namesake
stay-expired|I|renewed-or-changed application-pending special-period short-stay-after-refusal permanent-residence-or-nationality departed separation-unreported permission-by-letter emergency-measures
status-bars-work|I|permission-exists status-changed own-university-or-reward
permission-lapsed-with-enrolment|I|transferred-or-advanced change-applied-or-granted removal-revoked-or-appealed leave-misreported separation-unreported school-closed
designation-bars-work|I|newer-designation limits-changed permission-pending
designated-employer-differs|I|same-corporation-or-merger joint-implementers newer-designation permitted-secondment
hired-before-permission|I L|offer-date insurance-date unpaid-training
insured-hours-over-permission|L I|status-change-before-start individual-permission minutes-typed-as-hours vacation-contract own-university
premises-barred|I|not-bound-by-the-ban other-entity-or-floor licence-ended-or-later other-branch
trainee-notified-elsewhere|I|report-withdrawn-or-located lawful-transfer status-changed dates-in-other-order abuse-at-first-employer
host-not-accredited|I|same-corporation-or-merger joint-implementers newer-designation permitted-secondment accreditation-lag
host-silent|L|other-office-filed not-started accreditation-lag
departed-or-deceased|C L|re-entry-suspended-employment namesake separation-unreported
separation-unreported|L|
notification-late|L|other-route-or-office returned-and-refiled system-outage insured-later-than-hired
notification-missing|L|not-employed not-recognisable-as-foreign public-body
notification-contradictory|L|correction-in-between consultants-batch
employer-repeats-after-guidance|L|
wage-below-minimum|W|deductions-shown-wrongly hours-mistyped
idle-three-months|W|illness birth job-search dismissal-by-employer
facilitator-pattern|I|dormitory-or-support-body licensed-role systematic-typing-error
`;

/** Every rule there may be, in the order of the list. */
export const closedListOfRules: readonly ListedRule[] = LIST.trim().split('\n').map(ruleOf);

function ruleOf(line: string): ListedRule {
  const [id = '', desks = '', explanations = ''] = line.split('|');
  return {
    id,
    desks: desks.split(' ').filter(isDesk),
    explanations: explanations.split(' ').filter((each) => each !== ''),
  };
}

function isDesk(text: string): text is Desk {
  return text === 'C' || text === 'I' || text === 'L' || text === 'W';
}
