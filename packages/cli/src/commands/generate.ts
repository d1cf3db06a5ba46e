import { setImmediate } from 'node:timers/promises';
import { plainDate, type PlainDate } from '@renkei/kernel';
import { generateNation, type GenerateOptions, MOST_RESIDENTS } from '@renkei/synthetic';
import { dayOption, readArguments } from '../read-arguments.ts';
import { CommandProblem, say } from '../say.ts';
import { NewDirectory } from '../new-directory.ts';

const options = {
  residents: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  'base-rate': { type: 'string' },
  'as-of': { type: 'string' },
} as const;

const MOST_SEED = 4_294_967_295;
const HIGHEST_RATE = 0.2;
/** The statuses simulated are those of these days: before employment for skill development (2027-04-01). */
const days = {
  first: plainDate('2025-10-01'),
  last: plainDate('2027-03-31'),
  usual: plainDate('2026-10-31'),
};
const INTERRUPTED = 130;
const PROGRESS_EVERY_MS = 2000;

/** A nation that does not exist, into a new directory. */
export async function generate(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, options);
  if (positionals.length > 0)
    throw wrong(
      `"${positionals[0]}"`,
      'is not expected: use --out DIR',
      'は不要です。--out DIR を使ってください',
    );
  const wanted = {
    residents: wholeNumber('residents', values.residents, { from: 1, to: MOST_RESIDENTS }),
    seed: wholeNumber('seed', values.seed, { from: 0, to: MOST_SEED }),
    baseRate: rate(values['base-rate']),
    asOf: simulatedDay(values['as-of']),
  };
  if (values.out === undefined)
    throw wrong(
      '--out',
      'is missing: name a new directory',
      'がありません。新しいフォルダーを指定してください',
    );
  const directory = await NewDirectory.begin(values.out);
  return (await write(directory, wanted)) ? 0 : INTERRUPTED;
}

/** False where Ctrl+C came first; what was written so far is then named. */
async function write(directory: NewDirectory, wanted: GenerateOptions): Promise<boolean> {
  let [stopped, shown] = [false, performance.now()];
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const onProgress = (residents: number) => {
    if (performance.now() - shown < PROGRESS_EVERY_MS) return;
    shown = performance.now();
    process.stderr.write(`residents ${residents} / ${wanted.residents} 在留者\n`);
  };
  try {
    for (const piece of generateNation({ ...wanted, onProgress })) {
      directory.append(piece.path, piece.bytes);
      if (directory.pieces % 50 === 0) await setImmediate();
      if (stopped) break;
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  if (stopped) {
    say(
      `Stopped. ${directory.unfinished} is not complete: delete it. ${directory.path} was not made.`,
      `中止しました。${directory.unfinished} は途中までなので削除してください。${directory.path} は作っていません。`,
    );
    return false;
  }
  await directory.finish();
  say(
    `${directory.path}: ${wanted.residents} residents, seed ${wanted.seed}, as of ${wanted.asOf}. All of it is invented; the truth is in truth.csv.`,
    `${directory.path}：在留者${wanted.residents}人、シード${wanted.seed}、基準日${wanted.asOf}。すべて架空です。正解は truth.csv にあります。`,
  );
  return true;
}

type Range = { readonly from: number; readonly to: number };

function wholeNumber(name: string, text: string | undefined, { from, to }: Range): number {
  const number = text !== undefined && /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw wrong(
    `--${name}${text === undefined ? '' : ` ${text}`}`,
    `must be a whole number from ${from} to ${to}`,
    `には${from}から${to}までの整数を指定してください`,
  );
}

function rate(text: string | undefined): number {
  const number = /^\d*\.?\d+$/u.test(text ?? '0.005') ? Number(text ?? '0.005') : Number.NaN;
  if (number <= HIGHEST_RATE) return number;
  throw wrong(
    `--base-rate ${text}`,
    `must be a share from 0 to ${HIGHEST_RATE}, such as 0.005`,
    `には0から${HIGHEST_RATE}までの割合(例 0.005)を指定してください`,
  );
}

function simulatedDay(text: string | undefined): PlainDate {
  const day = dayOption('as-of', text, days.usual);
  if (day >= days.first && day <= days.last) return day;
  throw wrong(
    `--as-of ${text}`,
    `must be a day from ${days.first} to ${days.last}: the law of other days is not simulated`,
    `には${days.first}から${days.last}までの日を指定してください。ほかの時期の制度は模擬していません`,
  );
}

function wrong(what: string, en: string, ja: string): CommandProblem {
  return new CommandProblem({ en: `${what} ${en}.`, ja: `${what} ${ja}。` }, 2);
}
