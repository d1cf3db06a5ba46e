import type { Rule, RuleCard } from './rule.ts';
import { designatedEmployerDiffers } from './designated-employer-differs/designated-employer-differs.ts';
import { permissionLapsedWithEnrolment } from './permission-lapsed-with-enrolment/permission-lapsed-with-enrolment.ts';
import { departedOrDeceased } from './departed-or-deceased/departed-or-deceased.ts';
import { designationBarsWork } from './designation-bars-work/designation-bars-work.ts';
import { hiredBeforePermission } from './hired-before-permission/hired-before-permission.ts';
import { hiredWhileAbroad } from './hired-while-abroad/hired-while-abroad.ts';
import { insuredHoursOverPermission } from './insured-hours-over-permission/insured-hours-over-permission.ts';
import { premisesBarred } from './premises-barred/premises-barred.ts';
import { statusBarsWork } from './status-bars-work/status-bars-work.ts';
import { stayExpired } from './stay-expired/stay-expired.ts';

/** Every rule that is built, in the order of the closed list. */
export const allRules: readonly Rule[] = [
  hiredWhileAbroad,
  stayExpired,
  statusBarsWork,
  permissionLapsedWithEnrolment,
  designationBarsWork,
  designatedEmployerDiffers,
  hiredBeforePermission,
  insuredHoursOverPermission,
  premisesBarred,
  departedOrDeceased,
];

/** What each rule says of itself, in the order of the closed list. */
export const ruleCards: readonly RuleCard[] = allRules.map(({ card }) => card);
