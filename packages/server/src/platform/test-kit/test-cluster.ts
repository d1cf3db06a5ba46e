import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Names the cluster of a whole test run to the processes of its files. */
export const TEST_CLUSTER_VARIABLE = 'RENKEI_TEST_CLUSTER';

const TestLogin = z.object({ user: z.string(), password: z.string() });

/** Where the cluster of a test run is, and the migrated template in it with the roles that its tables belong to. */
export const TestCluster = z.object({
  /** For temporary files of the run: what is left in it, clusters too, goes away with this cluster. */
  scratch: z.string(),
  host: z.string(),
  port: z.number(),
  major: z.number(),
  superuser: TestLogin,
  template: z.string(),
  logins: z.object({ owner: TestLogin, app: TestLogin, protection: TestLogin }),
});
export type TestCluster = z.infer<typeof TestCluster>;

/** What the cluster's process says in one line once it is ready, or cannot be. */
export const TestClusterReport = z.union([
  z.object({ cluster: TestCluster }),
  z.object({ problem: z.string() }),
]);
export type TestClusterReport = z.infer<typeof TestClusterReport>;

/** A cluster with a process of its own, which ends it when this process ends, however it ends. */
export type RunningTestCluster = { readonly cluster: TestCluster; stop: () => Promise<void> };

let own: Promise<RunningTestCluster> | undefined;

/** The cluster that the test run names, else one for this process, started on first use. */
export async function testCluster(): Promise<TestCluster> {
  const named = process.env[TEST_CLUSTER_VARIABLE];
  if (named !== undefined) return TestCluster.parse(JSON.parse(named));
  own ??= startTestCluster();
  return (await own).cluster;
}

/** Starts a cluster without fsync and migrates its template. */
export async function startTestCluster(): Promise<RunningTestCluster> {
  const script = fileURLToPath(new URL('./test-cluster-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const exit = once(child, 'exit');
  const report = await firstLine(child.stdout);
  const said = TestClusterReport.parse(
    report === undefined ? { problem: 'its process died' } : JSON.parse(report),
  );
  if ('problem' in said) throw new Error(`the test cluster did not start: ${said.problem}`);
  // It must not keep a test file's process alive: when that ends, the pipe closes, and that is the signal to stop.
  for (const part of [child, child.stdin, child.stdout]) release(part);
  const stop = async (): Promise<void> => {
    child.ref();
    child.stdin.end();
    await exit;
  };
  return { cluster: said.cluster, stop };
}

async function firstLine(stream: Readable): Promise<string | undefined> {
  const lines = createInterface({ input: stream });
  return new Promise((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(undefined));
  });
}

function release(part: { unref(): void } | Readable | Writable): void {
  if (part instanceof Socket || 'unref' in part) part.unref();
}
