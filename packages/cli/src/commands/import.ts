import { demoOffice, importDirectory, nodeWork, openLog } from '@renkei/server';
import { systemClock, withFixedDay } from '@renkei/kernel';
import { readConfig } from '../config/config.ts';
import { openConfiguredNode } from '../open-configured-node.ts';
import { dayOption, oneDirectory, readArguments } from '../read-arguments.ts';
import { reportBadRows, reportFiles } from '../report.ts';
import { mustBeDirectory } from './detect.ts';

const options = { config: { type: 'string' }, 'as-of': { type: 'string' } } as const;

/** Imports a directory into the node of a configuration, beside a serving process or without one. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, options);
  const directory = oneDirectory('import', positionals);
  await mustBeDirectory(directory);
  const config = await readConfig(values.config ?? 'renkei.yaml');
  const asOf = dayOption('as-of', values['as-of'], config.demoDay);
  const database = await openConfiguredNode(config, openLog('warn'));
  try {
    const clock = withFixedDay(systemClock, asOf);
    const report = await importDirectory(
      { ...nodeWork({ database, clock }), clock, office: demoOffice.id },
      directory,
      asOf,
    );
    reportBadRows(report.bad, report.blanked);
    reportFiles(report.files);
    return 0;
  } finally {
    await database.close();
  }
}
