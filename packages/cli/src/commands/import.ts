import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  demoOffices,
  EarlierDay,
  importDirectory,
  type ImportReport,
  nodeWork,
  openLog,
  TakenAway,
  writeFilesToCorrect,
} from '@renkei/server';
import { systemClock, withFixedDay } from '@renkei/kernel';
import { readConfig } from '../config/config.ts';
import { openConfiguredNode } from '../open-configured-node.ts';
import { newProgress } from '../progress.ts';
import { dayOption, oneDirectory, readArguments } from '../read-arguments.ts';
import { reportBadRows, reportCorrections, reportFiles } from '../report.ts';
import { CommandProblem } from '../say.ts';
import { mustBeDirectory } from './detect.ts';

const options = {
  config: { type: 'string' },
  'as-of': { type: 'string' },
  'to-correct': { type: 'string' },
} as const;

/** Imports a directory into the node of a configuration, beside a serving process or without one; goes on where it ended. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, options);
  const directory = oneDirectory('import', positionals);
  await mustBeDirectory(directory);
  const config = await readConfig(values.config ?? 'renkei.yaml');
  const asOf = dayOption('as-of', values['as-of'], config.demoDay);
  const database = await openConfiguredNode(config, openLog('warn'));
  const interrupted = untilInterrupted();
  const progress = newProgress();
  try {
    const clock = withFixedDay(systemClock, asOf);
    const work = { ...nodeWork({ database, clock }), clock, office: demoOffices[config.agency].id };
    const report = await importDirectory(
      { ...work, onStep: progress.step, stop: interrupted.signal },
      directory,
      asOf,
    );
    progress.end();
    tell(report);
    const folder = values['to-correct'];
    if (folder !== undefined) {
      reportCorrections(
        folder,
        await writeFilesToCorrect(work, report.importId, (file, bytes) => put(folder, file, bytes)),
      );
    }
    return 0;
  } catch (error) {
    progress.end();
    throw asProblem(error, { asOf, directory, isInterrupted: interrupted.signal.aborted });
  } finally {
    interrupted.release();
    await database.close();
  }
}

function tell({ bad, badTotal, blanked, blankedTotal, files }: ImportReport): void {
  reportBadRows(bad, blanked, {
    bad: badTotal,
    blanked: blankedTotal,
    where: 'the page of imports / 取り込みの画面',
  });
  reportFiles(files);
}

function asProblem(
  error: unknown,
  { asOf, directory, isInterrupted }: { asOf: string; directory: string; isInterrupted: boolean },
): unknown {
  if (error instanceof EarlierDay) {
    return new CommandProblem({
      en: `--as-of ${asOf}: the last import was for ${error.lastDay}. Use that day or a later one; for an earlier day, "renkei detect" asks without a node.`,
      ja: `--as-of ${asOf}：前回の取り込みは ${error.lastDay} の時点です。その日以後を指定してください。過去の日は「renkei detect」で調べられます。`,
    });
  }
  if (error instanceof TakenAway) {
    return new CommandProblem({
      en: 'This import was cancelled, or another process has taken it over. Nothing more was written.',
      ja: 'この取り込みは取り消されたか、別のプロセスが引き継ぎました。これ以上は書いていません。',
    });
  }
  if (!isInterrupted) return error;
  return new CommandProblem({
    en: `Stopped. Nothing is lost: "renkei import ${directory}" goes on where it was; on the page of imports it can be cancelled.`,
    ja: `止めました。失われたものはありません。「renkei import ${directory}」で続きから再開できます。取り込みの画面で取り消すこともできます。`,
  });
}

/** A file to correct is never written over: somebody may be correcting it. */
async function put(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, file);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem({
      en: `The import is done, but ${path} cannot be written: ${reason}. Name another folder and run the command again.`,
      ja: `取り込みは終わりましたが、${path} に書けません：${reason}。別のフォルダーを指定して、もう一度実行してください。`,
    });
  }
}

/** Ctrl+C once stops at the next step; a second one ends the process as ever, and what is staged stays. */
function untilInterrupted(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const each of signals) process.once(each, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const each of signals) process.removeListener(each, stop);
    },
  };
}
