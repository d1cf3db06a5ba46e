import { cardNumberLapsed } from './card-number-lapsed/card-number-lapsed.ts';
import { cardNumberMalformed } from './card-number-malformed/card-number-malformed.ts';
import { cardNumberNeverIssued } from './card-number-never-issued/card-number-never-issued.ts';
import { cardNumberSuperseded } from './card-number-superseded/card-number-superseded.ts';
import { cardOfAnotherPerson } from './card-of-another-person/card-of-another-person.ts';
import { designatedEmployerDiffers } from './designated-employer-differs/designated-employer-differs.ts';
import { permissionLapsedWithEnrolment } from './permission-lapsed-with-enrolment/permission-lapsed-with-enrolment.ts';
import { cardUsedBySeveral } from './card-used-by-several/card-used-by-several.ts';
import { registerMismatchAtHire } from './register-mismatch-at-hire/register-mismatch-at-hire.ts';
import { departedOrDeceased } from './departed-or-deceased/departed-or-deceased.ts';
import { designationBarsWork } from './designation-bars-work/designation-bars-work.ts';
import { employerRepeatsAfterGuidance } from './employer-repeats-after-guidance/employer-repeats-after-guidance.ts';
import { hiredBeforePermission } from './hired-before-permission/hired-before-permission.ts';
import { hiredWhileAbroad } from './hired-while-abroad/hired-while-abroad.ts';
import { insuredHoursOverPermission } from './insured-hours-over-permission/insured-hours-over-permission.ts';
import { premisesBarred } from './premises-barred/premises-barred.ts';
import { hostNotAccredited } from './host-not-accredited/host-not-accredited.ts';
import { hostSilent } from './host-silent/host-silent.ts';
import { idleThreeMonths } from './idle-three-months/idle-three-months.ts';
import { notificationContradictory } from './notification-contradictory/notification-contradictory.ts';
import { notificationLate } from './notification-late/notification-late.ts';
import { notificationMissing } from './notification-missing/notification-missing.ts';
import type { Rule, RuleCard } from './rule.ts';
import { separationUnreported } from './separation-unreported/separation-unreported.ts';
import { statusBarsWork } from './status-bars-work/status-bars-work.ts';
import { stayExpired } from './stay-expired/stay-expired.ts';
import { traineeNotifiedElsewhere } from './trainee-notified-elsewhere/trainee-notified-elsewhere.ts';
import { wageBelowMinimum } from './wage-below-minimum/wage-below-minimum.ts';
import { whichPerson } from './which-person/which-person.ts';

/** Every rule that is built, in the order of the closed list. */
export const allRules: readonly Rule[] = [
  cardNumberMalformed,
  cardNumberNeverIssued,
  cardNumberSuperseded,
  cardNumberLapsed,
  cardOfAnotherPerson,
  cardUsedBySeveral,
  registerMismatchAtHire,
  whichPerson,
  hiredWhileAbroad,
  stayExpired,
  statusBarsWork,
  permissionLapsedWithEnrolment,
  designationBarsWork,
  designatedEmployerDiffers,
  hiredBeforePermission,
  insuredHoursOverPermission,
  premisesBarred,
  traineeNotifiedElsewhere,
  hostNotAccredited,
  hostSilent,
  departedOrDeceased,
  separationUnreported,
  notificationLate,
  notificationMissing,
  notificationContradictory,
  employerRepeatsAfterGuidance,
  wageBelowMinimum,
  idleThreeMonths,
];

/** What each rule says of itself, in the order of the closed list. */
export const ruleCards: readonly RuleCard[] = allRules.map(({ card }) => card);
