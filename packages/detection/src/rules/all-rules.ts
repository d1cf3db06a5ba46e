import { hostNotAccredited } from './host-not-accredited/host-not-accredited.ts';
import { notificationContradictory } from './notification-contradictory/notification-contradictory.ts';
import { notificationLate } from './notification-late/notification-late.ts';
import type { Rule, RuleCard } from './rule.ts';
import { separationUnreported } from './separation-unreported/separation-unreported.ts';
import { statusBarsWork } from './status-bars-work/status-bars-work.ts';
import { stayExpired } from './stay-expired/stay-expired.ts';
import { traineeNotifiedElsewhere } from './trainee-notified-elsewhere/trainee-notified-elsewhere.ts';
import { wageBelowMinimum } from './wage-below-minimum/wage-below-minimum.ts';

/** Every rule that is built, in the order of the closed list. */
export const allRules: readonly Rule[] = [
  stayExpired,
  statusBarsWork,
  traineeNotifiedElsewhere,
  hostNotAccredited,
  separationUnreported,
  notificationLate,
  notificationContradictory,
  wageBelowMinimum,
];

/** What each rule says of itself, in the order of the closed list. */
export const ruleCards: readonly RuleCard[] = allRules.map(({ card }) => card);
