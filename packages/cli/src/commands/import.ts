import { demoOffice, EarlierDay, importDirectory, nodeWork, openLog } from '@renkei/server';
import { systemClock, withFixedDay } from '@renkei/kernel';
import { readConfig } from '../config/config.ts';
import { openConfiguredNode } from '../open-configured-node.ts';
import { dayOption, oneDirectory, readArguments } from '../read-arguments.ts';
import { reportBadRows, reportFiles } from '../report.ts';
import { CommandProblem } from '../say.ts';
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
  } catch (error) {
    if (!(error instanceof EarlierDay)) throw error;
    throw new CommandProblem({
      en: `--as-of ${asOf}: the last import was for ${error.lastDay}. Use that day or a later one; for an earlier day, "renkei detect" asks without a node.`,
      ja: `--as-of ${asOf}：前回の取り込みは ${error.lastDay} の時点です。その日以後を指定してください。過去の日は「renkei detect」で調べられます。`,
    });
  } finally {
    await database.close();
  }
}
