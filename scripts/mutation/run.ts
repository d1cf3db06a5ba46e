// npm run mutation -- PACKAGE [--only stryker|tables] [--processes N]: which changes of a package no test notices.
import { parseArgs } from 'node:util';
import { judgedPackage, LEAST } from './judged.ts';
import { reportOf, scoreOf, type Verdict } from './score.ts';
import { runStryker } from './stryker/run-stryker.ts';
import { judgeTables } from './tables/judge-tables.ts';

const options = { only: { type: 'string' }, processes: { type: 'string', default: '1' } } as const;
const { positionals, values } = parseArgs({ options, allowPositionals: true });
const [name = ''] = positionals;

if (!/^[a-z]+$/u.test(name)) {
  process.stderr.write('npm run mutation -- law | detection [--only stryker|tables] [--processes N]\n');
  process.exitCode = 2;
} else {
  const judged = judgedPackage(name);
  const processes = Number(values.processes);
  if (values.only !== 'stryker') tell('tables', await judgeTables(judged, processes));
  if (values.only !== 'tables') tell('stryker', await runStryker(judged, processes));
}

function tell(kind: string, verdicts: readonly Verdict[]): void {
  process.stdout.write(`${reportOf(`${name}, ${kind}`, verdicts)}\n`);
  if (scoreOf(verdicts) < LEAST) process.exitCode = 1;
}
