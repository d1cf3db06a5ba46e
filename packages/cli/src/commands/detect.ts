import { stat } from 'node:fs/promises';
import { detect } from '@renkei/detection';
import {
  collectDirectory,
  readDirectory,
  toFacts,
  writeCorrections,
  type WrittenCorrection,
} from '@renkei/intake';
import { systemClock } from '@renkei/kernel';
import { dayOption, oneDirectory, readArguments } from '../read-arguments.ts';
import { reportBadRows, reportCorrections, reportCounts, reportCured } from '../report.ts';
import { CommandProblem } from '../say.ts';
import { writeLines } from '../write-lines.ts';

const options = {
  'as-of': { type: 'string' },
  out: { type: 'string' },
  'bad-rows': { type: 'string' },
  'to-correct': { type: 'string' },
} as const;

/** The node's own work without a node: files in, questions out, one JSON object a line. */
export async function detectCommand(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, options);
  const directory = oneDirectory('detect', positionals);
  const asOf = dayOption('as-of', values['as-of'], systemClock.today());
  await mustBeDirectory(directory);
  const collected = await collectDirectory(directory);
  const { answers, counts } = detect(toFacts(collected), asOf);
  await writeLines(values.out ?? '-', answers);
  if (values['bad-rows'] !== undefined) await writeLines(values['bad-rows'], collected.bad);
  reportBadRows(collected.bad, collected.blanked);
  reportCured(collected.unread);
  const folder = values['to-correct'];
  if (folder !== undefined) reportCorrections(folder, await correct(directory, folder));
  reportCounts(
    collected.files.map((file) => file.counts),
    counts,
  );
  return 0;
}

/** Reads the files once more and repeats the rows that were named. */
async function correct(directory: string, folder: string): Promise<readonly WrittenCorrection[]> {
  try {
    return await writeCorrections(readDirectory(directory), folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem({
      en: `Files to correct cannot be written to ${folder}: ${reason}. A file that is there already is left as it is; name another folder.`,
      ja: `${folder} に訂正用ファイルを書けません：${reason}。すでにあるファイルはそのまま残します。別のフォルダーを指定してください。`,
    });
  }
}

export async function mustBeDirectory(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  throw new CommandProblem({
    en: `${path} is no directory. Give the folder that holds residents.csv, stays.csv … and notifications/.`,
    ja: `${path} はフォルダーではありません。residents.csv などと notifications/ のあるフォルダーを指定してください。`,
  });
}
