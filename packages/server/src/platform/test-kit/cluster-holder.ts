// A process that opens the cluster of a data folder, says what it found in one line, and lets go when its standard
// input closes. Tests start several of it, kill it, and run it as other users.
import { silentLog } from '../database/database-log.ts';
import { errorText } from '../database/error-code.ts';
import { openCluster } from '../database/private-cluster/open-cluster.ts';

const [dataDir = ''] = process.argv.slice(2);
const inputClosed = new Promise<void>((resolve) => process.stdin.resume().once('close', resolve));

try {
  const cluster = await openCluster({ dataDir, log: silentLog });
  const { data, host, startedHere } = cluster;
  say({ data, host, startedHere, pid: cluster.pid(), uid: process.getuid?.() });
  await inputClosed;
  say({ closed: await cluster.close() });
} catch (error) {
  say({ problem: errorText(error) });
  process.exitCode = 1;
} finally {
  process.stdin.destroy();
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
