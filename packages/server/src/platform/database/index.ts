export { type DatabaseLog } from './database-log.ts';
export { DatabaseProblem } from './database-problem.ts';
export { inTransaction } from './in-transaction.ts';
export { aliveAmong, type LiveWork, makeLiveWork, NOBODY } from './live-work.ts';
export { type NodeDatabase, openNode } from './open-node.ts';
export { type Database } from './schema.ts';
export { tablesWithoutForcedPolicy } from './tables-without-forced-policy.ts';
