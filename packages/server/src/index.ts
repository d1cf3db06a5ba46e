export { nodeApp, nodeWork, type NodeParts } from './app.ts';
export { releaseOutcomes } from './features/findings/release-outcomes.ts';
export { startDataTest } from './features/holds/start-data-test.ts';
export { writeFilesToCorrect } from './features/records/file-to-correct.ts';
export { importDirectory } from './features/records/import-directory.ts';
export { type FileReport, type ImportReport } from './features/records/import-report.ts';
export { EarlierDay, type ImportStep, TakenAway } from './features/records/import-work.ts';
export { type Door } from './platform/access/door.ts';
export {
  type DatabaseLog,
  DatabaseProblem,
  type NodeDatabase,
  openNode,
  tablesWithoutForcedPolicy,
} from './platform/database/index.ts';
export { type NodeLog, openLog } from './platform/log.ts';
export { demoOffices, type Office } from './platform/session/demo-offices.ts';
export { decideRule, type PanelDecision, type PanelProblem } from './features/quality/decide-rule.ts';
export { rulesView } from './features/quality/present-rules.ts';
export { takeServeLock } from './platform/database/serve-lock.ts';
export { type RunningNode, serveNode } from './serve.ts';
