export { startTestCluster, TEST_CLUSTER_VARIABLE, type RunningTestCluster } from './test-cluster.ts';
export { testDatabase, type TestDatabase } from './test-database.ts';
