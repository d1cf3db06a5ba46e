export { Bilingual, Day, Instant } from './bilingual.ts';
export {
  BeforeView,
  BlindFinding,
  CitationView,
  compareFields,
  CompareRow,
  EvidenceView,
  ExplanationView,
  FindingView,
  HistoryEntry,
  OpenFinding,
  PausedFinding,
  PlaceView,
  RecordGroup,
  TimeLine,
  TimeLineBar,
  timeLineLanes,
} from './findings/finding-view.ts';
export {
  desks,
  FindingState,
  findingStates,
  QueuePage,
  QueueQuery,
  QueueRow,
  queueSorts,
  QueueView,
  queueViews,
} from './findings/queue.ts';
export { FindingDraft, FindingStep } from './findings/steps.ts';
export { EndHold, HoldsView } from './holds/holds-view.ts';
export {
  BadRowsPage,
  BadRowView,
  BeginImport,
  BlankedCellsPage,
  ImportDetection,
  ImportFileView,
  ImportStage,
  importStages,
  ImportsView,
  ImportView,
} from './imports/imports-view.ts';
export { MyReads } from './my-reads/my-reads-view.ts';
export { Problem, type ProblemCode, problems } from './problems/problem.ts';
export { AskProtectionCheck, ProtectionChecks } from './protection/protection-check.ts';
export { RuleFigures, RuleRow, RuleState, ruleStates, RulesView } from './rules/rules-view.ts';
export {
  Account,
  AgencyId,
  agencyIds,
  ChoosePurpose,
  Purpose,
  Role,
  roles,
  Session,
  SignIn,
} from './session/session.ts';
