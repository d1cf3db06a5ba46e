import type { Scenario } from './scenario.ts';
import { applicationPending } from './scenarios/application-pending.ts';
import { coverageMissing } from './scenarios/coverage.ts';
import { departedAndReturned, departedBeforeExpiry, departedWithoutReEntry } from './scenarios/departed.ts';
import { hiredBeforeAnyStay, onePersonTwoJobs, twoNoticesForOneEmployment } from './scenarios/employments.ts';
import { filedOneDayLate, filedOnNextOpeningDay } from './scenarios/filing-day.ts';
import { lawfulPlain } from './scenarios/lawful-plain.ts';
import { lawfulWrittenDifferently } from './scenarios/lawful-written-differently.ts';
import { emergencyMeasures, permissionByLetter } from './scenarios/letter-or-emergency.ts';
import { refusedThenLeft } from './scenarios/refused-then-left.ts';
import { changedStatus, renewed, renewedAfterGap } from './scenarios/renewed-or-changed.ts';
import { separationReported, separationUnreported } from './scenarios/separation.ts';
import { nationalityAcquired, outsideTheDuty, permanentResidenceGranted } from './scenarios/settled.ts';
import { shortStayAfterRefusal, thirtyDayStayWithApplication } from './scenarios/short-stay.ts';
import { specialPeriodBorders, twoMonthsClamped } from './scenarios/special-period.ts';
import { hiredAfterExpiry, stayExpiredBorder } from './scenarios/stay-expired.ts';
import { correctedRecord, noticeAfterTheDay, recordedAfterTheDay } from './scenarios/two-times.ts';
import { whichPersonScenarios } from './scenarios/which-person.ts';

/** Every scenario. People are cast in this order, so a new scenario goes to the end to leave the names of the others alone. */
export const allScenarios: readonly Scenario[] = [
  lawfulPlain,
  lawfulWrittenDifferently,
  stayExpiredBorder,
  hiredAfterExpiry,
  renewed,
  changedStatus,
  renewedAfterGap,
  applicationPending,
  specialPeriodBorders,
  twoMonthsClamped,
  filedOnNextOpeningDay,
  filedOneDayLate,
  thirtyDayStayWithApplication,
  shortStayAfterRefusal,
  refusedThenLeft,
  permanentResidenceGranted,
  nationalityAcquired,
  outsideTheDuty,
  departedBeforeExpiry,
  departedAndReturned,
  departedWithoutReEntry,
  separationReported,
  separationUnreported,
  permissionByLetter,
  emergencyMeasures,
  recordedAfterTheDay,
  correctedRecord,
  noticeAfterTheDay,
  hiredBeforeAnyStay,
  twoNoticesForOneEmployment,
  onePersonTwoJobs,
  coverageMissing,
  ...whichPersonScenarios,
];
