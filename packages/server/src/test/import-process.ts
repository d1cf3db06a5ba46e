// Imports a directory in a process of its own, and ends without a word (SIGKILL) at a step if it is told to.
import { plainDate, systemClock } from '@renkei/kernel';
import type { ClientConfig } from 'pg';
import { nodeWork } from '../app.ts';
import { importDirectory } from '../features/records/import-directory.ts';
import type { ImportStep } from '../features/records/import-work.ts';
import { silentLog } from '../platform/database/database-log.ts';
import { openPool } from '../platform/database/open-pool.ts';

/** What the process is told, as JSON in its one argument. */
export type ImportOrder = {
  readonly config: ClientConfig;
  readonly directory: string;
  readonly asOf: string;
  readonly batchRows: number;
  /** The n-th step of a kind, from 1. */
  readonly kill?: { readonly at: ImportStep['at']; readonly nth: number };
};

const order = JSON.parse(process.argv[2] ?? '') as ImportOrder;
const app = openPool({ ...order.config, max: 4 }, silentLog);
const steps: Record<ImportStep['at'], number> = { staged: 0, storing: 0, stored: 0, asking: 0 };
await importDirectory(
  {
    ...nodeWork({ database: { app, protection: app }, clock: systemClock }),
    clock: systemClock,
    office: 'isa-kaku',
    batchRows: order.batchRows,
    onStep: ({ at }) => {
      steps[at] += 1;
      if (order.kill?.at === at && steps[at] === order.kill.nth) process.kill(process.pid, 'SIGKILL');
    },
  },
  order.directory,
  plainDate(order.asOf),
);
process.stdout.write(`${JSON.stringify(steps)}\n`);
await app.destroy();
