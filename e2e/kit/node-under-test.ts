import type { Clock } from '@renkei/kernel';
import { importDirectory, nodeWork, openLog, serveNode, startDataTest, demoOffices } from '@renkei/server';
import { testDatabase } from '@renkei/server/test-kit';
import { firstCaseDay, firstCaseDirectory } from '@renkei/synthetic';
import { ensureWebBundle } from '@renkei/web/build';

/** A clock that runs, and that a test can set forward. */
function runningClock(): Clock & { forward(minutes: number): void } {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    today: () => firstCaseDay,
    forward: (minutes) => void (ahead += minutes * 60_000),
  };
}

type Content = { readonly content?: 'first-case' | 'empty'; readonly pauses?: number };

/** A node with the first case, its pages and a database of its own, over real HTTP; `empty` leaves the data out. */
export async function nodeUnderTest({ content = 'first-case', pauses = 10 }: Content = {}) {
  const database = await testDatabase();
  const clock = runningClock();
  const log = openLog('warn');
  const webFolder = await ensureWebBundle({ log: (line) => log.info(line) });
  const { door, live, publish } = nodeWork({ database, clock });
  if (content === 'first-case') {
    const dependencies = { door, live, publish, clock, office: demoOffices.immigration.id };
    await importDirectory(dependencies, firstCaseDirectory, firstCaseDay);
    await door.enterAsSystem(demoOffices.immigration.id, 'holds.data-test', (trx) =>
      startDataTest(trx, clock, pauses),
    );
  }
  const node = await serveNode({ database, clock, log, webFolder, port: 0 });
  return {
    url: node.url,
    clock,
    database,
    [Symbol.asyncDispose]: async (): Promise<void> => {
      await node.close();
      await database.dispose();
    },
  };
}
