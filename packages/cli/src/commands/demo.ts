import { resolve } from 'node:path';
import { AgencyId } from '@renkei/contract';
import { plainDate, systemClock, withFixedDay } from '@renkei/kernel';
import { demoOffices, importDirectory, type NodeDatabase, nodeWork, startDataTest } from '@renkei/server';
import { firstCaseDay, firstCaseDirectory } from '@renkei/synthetic';
import type { Config } from '../config/config.ts';
import { readArguments } from '../read-arguments.ts';
import { CommandProblem } from '../say.ts';
import { serveConfigured } from './serve.ts';

const options = { agency: { type: 'string' }, port: { type: 'string' }, data: { type: 'string' } } as const;

/** The days on which the office ran detection before: findings of several ages, and some that later facts have closed. */
const EARLIER_RUNS = ['2026-10-02', '2026-10-16'].map(plainDate);

/** Ordinary pauses of the demonstration: at least ten for each one that protects (ux.md 0.1). */
const ORDINARY_PAUSES = 10;

/** `npm start`: one agency's node with the synthetic first case, on its fixed civil day; immigration's unless told. */
export async function demo(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options);
  const agency = agencyOf(values.agency ?? 'immigration');
  const config: Config = {
    mode: 'demo',
    agency,
    // A cluster may hold both agencies' databases, but a node never opens another's.
    dataDir: resolve(values.data ?? (agency === 'immigration' ? 'data' : `data-${agency}`)),
    database: `renkei_${agency}`,
    port: portOf(values.port ?? process.env['PORT'] ?? '4000'),
    demoDay: firstCaseDay,
  };
  return serveConfigured(config, (database) => fillOnce(database, config));
}

/** The demonstration's data are imported once, as a user would, and some records are paused by a data test. */
async function fillOnce(database: NodeDatabase, { agency, demoDay }: Config): Promise<void> {
  const clock = withFixedDay(systemClock, demoDay);
  const office = demoOffices[agency].id;
  const { door, live, publish } = nodeWork({ database, clock });
  const filled = await door.enterAsSystem(office, 'demo.look', (trx) =>
    trx.selectFrom('renkei.imports').select('id').limit(1).executeTakeFirst(),
  );
  if (filled !== undefined) return;
  const dependencies = { door, live, publish, clock, office, origin: 'demo' } as const;
  for (const day of [...EARLIER_RUNS, demoDay]) await importDirectory(dependencies, firstCaseDirectory, day);
  await door.enterAsSystem(office, 'holds.data-test', (trx) => startDataTest(trx, clock, ORDINARY_PAUSES));
}

function agencyOf(text: string): AgencyId {
  const read = AgencyId.safeParse(text);
  if (read.success) return read.data;
  throw new CommandProblem(
    {
      en: `--agency ${text}: there is immigration and labour.`,
      ja: `--agency ${text}：immigration か labour を指定してください。`,
    },
    2,
  );
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandProblem(
    { en: `${text} is no port (0 to 65535).`, ja: `${text} はポート番号ではありません。` },
    2,
  );
}
