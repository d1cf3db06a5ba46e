// Its own process, so that its memory is the import's alone: a directory into the node of a data folder, no questions asked.
import { plainDate, systemClock } from '@renkei/kernel';
import { demoOffices, importDirectory, nodeWork, openLog, openNode } from '@renkei/server';

const [directory = '', dataDir = ''] = process.argv.slice(2);
const database = await openNode({ dataDir, database: 'renkei_bench', log: openLog('silent') });
try {
  await database.migrate();
  const { door, live } = nodeWork({ database, clock: systemClock });
  const started = performance.now();
  const { files } = await importDirectory(
    // Detection holds every fact in memory and is measured by `detect`.
    { door, live, clock: systemClock, office: demoOffices.immigration.id, publish: async () => undefined },
    directory,
    plainDate('2026-10-31'),
  );
  const seconds = (performance.now() - started) / 1000;
  const notices = files.filter(({ register }) => register === 'notifications');
  // The report repeats the first problems only; the node holds all of them.
  const counts = await door.enterAsSystem(demoOffices.immigration.id, 'bench.count', async (transaction) =>
    transaction
      .selectFrom('renkei.bad_rows')
      .select(({ fn }) => ['code', fn.countAll<number>().as('count')])
      .groupBy('code')
      .execute(),
  );
  const named = Object.fromEntries(counts.map(({ code, count }) => [code, count]));
  const kept = notices.reduce((sum, file) => sum + file.kept, 0);
  process.stdout.write(JSON.stringify({ kept, named, seconds }));
} finally {
  await database.close();
}
