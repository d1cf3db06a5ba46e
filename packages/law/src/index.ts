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
export { dayInWords } from './day-in-words.ts';
export { isOpeningDay, thisOrNextOpeningDay } from './deadlines/opening-days.ts';
export {
  findingClosesAfterMonthsOn,
  findingDueDaysOn,
  stayExpiredMarginOn,
} from './detection-settings/settings.ts';
export { getMeasure, type Measure, measures } from './measures/measures.ts';
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
export { type FactName, missingFact } from './facts/fact-names.ts';
export { type WorkFacts } from './facts/facts.ts';
export { statusOn, type StatusRow, statusRows } from './residence-status/statuses-by-date.ts';
export { cardEntries } from './work-permission/card.ts';
export { mayWork } from './work-permission/may-work.ts';
export { type Question } from './facts/question.ts';
export { workPermission } from './work-permission/question.ts';
