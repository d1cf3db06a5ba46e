export { type Bilingual, type Citation, type Decision } from './citation.ts';
export {
  closedDays,
  icrra20_6,
  icrra21_4,
  icrra2_2,
  icrra26,
  lpa28,
  lpa29,
  permissionByLetter,
} from './citations.ts';
export { type Dated, inForceOn } from './dated.ts';
export {
  appi65,
  cardNumberItem,
  icrra19_10,
  icrra19_14,
  icrra19_3,
  icrra19_6,
  nationalityAct4,
  newCardNewNumber,
} from './finding-rules/citations-identity.ts';
export { type GrantedStay, hasResidenceCard } from './residence-status/residence-card.ts';
export { dayInWords } from './day-in-words.ts';
export { isOpeningDay, thisOrNextOpeningDay } from './deadlines/opening-days.ts';
export { type SettingName, settingOn } from './detection-settings/settings.ts';
export { type Measure, measures } from './measures/measure-rows.ts';
export { getMeasure } from './measures/measures.ts';
export {
  isThirtyDaysOrLess,
  type NoSpecialPeriod,
  type PeriodOfStay,
  type SpecialPeriod,
  specialPeriodOf,
  type StayApplication,
  wasFiledInTime,
} from './residence-status/special-period.ts';
export { findStatus, type StatusOfResidence, statusesOfResidence } from './residence-status/statuses.ts';
export { closedListOfRules, type Desk, type ListedRule } from './finding-rules/closed-list.ts';
export { type Ground } from './citation.ts';
export { lastDayFor, type TimeLimit, timeLimitOn } from './deadlines/time-limits.ts';
export { type NotifiedItem, notifiedItemsOn } from './employment-notification/notified-items.ts';
export { timeLimitOf } from './employment-notification/was-filed-in-time.ts';
export {
  basisToStay,
  insuredRoute,
  licenceReferral,
  measureText,
  minimumWage,
  notificationDuty,
  notificationInTime,
  officeJurisdiction,
  penalty,
  workPermission,
} from './facts/all-questions.ts';
export { type FactName, missingFact } from './facts/fact-names.ts';
export {
  type InsuranceFacts,
  type LicenceFacts,
  type MeasureFacts,
  type NotificationFacts,
  type OffenceFacts,
  type OfficeFacts,
  type StayFacts,
  type WageFacts,
  type WorkFacts,
} from './facts/facts.ts';
export { type Question } from './facts/question.ts';
export { type LicenceRow } from './licences/licence-rows.ts';
export { licenceOn } from './licences/may-refer.ts';
export { measureRevisions } from './measures/measure-rows.ts';
export { lowestMinimumWageOn, type MinimumWage, minimumWageOn } from './minimum-wage/minimum-wages.ts';
export { competentOffices } from './offices/is-competent.ts';
export { type Agency, type Office, offices } from './offices/offices.ts';
export { findPrefecture, type Prefecture, prefectures } from './offices/prefectures.ts';
export { mostMinutesInSevenDays, type WorkedDay } from './other-activity/hours-in-seven-days.ts';
export { statusOn, type StatusRow, statusRows } from './residence-status/statuses-by-date.ts';
export { icrra19_2, permissionEnds, rule19_3, rule19_5_1, rule19_5_2 } from './other-activity/citations.ts';
export { icrra19_1 } from './residence-status/citations.ts';
export { designationDocument } from './work-permission/citations.ts';
export {
  accreditedPlan,
  amusementLicence,
  changeOfStatus,
  deathRegistration,
  employmentSuccession,
  insuredFrom,
  jobSeekingStay,
  landing,
} from './finding-rules/citations-stay-and-work.ts';
export {
  employedOnly,
  form3Route as form3TimeLimit,
  icrra19_16,
  icrra19_17,
  insuredRoute as insuredTimeLimit,
  lpa28_3,
  ordinaryAttention,
} from './employment-notification/citations.ts';
export { minimumWageAct4 } from './minimum-wage/reaches-minimum.ts';
export {
  activityPaused,
  employerGuidance,
  secondment,
  skilledWorkerHost,
  traineeProtection,
  traineeTransfer,
  trainingDifficulty,
  wagesInFull,
} from './finding-rules/citations-hosts-and-labour.ts';
