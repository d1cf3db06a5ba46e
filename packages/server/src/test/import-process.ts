// Imports a directory in a process of its own, and ends without a word (SIGKILL) at its n-th step if it is told to.
import { plainDate, systemClock } from '@renkei/kernel';
import type { ClientConfig } from 'pg';
import { nodeWork } from '../app.ts';
import { importDirectory } from '../features/records/import-directory.ts';
import { silentLog } from '../platform/database/database-log.ts';
import { openPool } from '../platform/database/open-pool.ts';

/** What the process is told, as JSON in its one argument. */
export type ImportOrder = {
  readonly config: ClientConfig;
  readonly directory: string;
  readonly asOf: string;
  readonly batchRows: number;
  readonly killAtStep?: number;
};

const order = JSON.parse(process.argv[2] ?? '') as ImportOrder;
const app = openPool({ ...order.config, max: 4 }, silentLog);
let steps = 0;
const report = await importDirectory(
  {
    ...nodeWork({ database: { app, protection: app }, clock: systemClock }),
    clock: systemClock,
    office: 'isa-kaku',
    batchRows: order.batchRows,
    onStep: () => {
      steps += 1;
      if (steps === order.killAtStep) process.kill(process.pid, 'SIGKILL');
    },
  },
  order.directory,
  plainDate(order.asOf),
);
process.stdout.write(`${JSON.stringify({ steps, importId: report.importId })}\n`);
await app.destroy();
