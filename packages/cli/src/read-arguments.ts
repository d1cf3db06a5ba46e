import { parseArgs } from 'node:util';
import { parsePlainDate, type PlainDate } from '@renkei/kernel';
import { CommandProblem } from './say.ts';

type Options = Readonly<Record<string, { type: 'string' }>>;
type Read<O extends Options> = { positionals: readonly string[]; values: { [K in keyof O]?: string } };

/** Options that take a value, and words. Anything else is refused with the word that is wrong. */
export function readArguments<const O extends Options>(args: readonly string[], options: O): Read<O> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...options },
      allowPositionals: true,
      strict: true,
    });
    const texts = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return { positionals, values: Object.fromEntries(texts) as Read<O>['values'] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem({ en: reason, ja: `引数を読めません：${reason}` }, 2);
  }
}

/** The one directory a command works on. */
export function oneDirectory(command: string, positionals: readonly string[]): string {
  const [directory, ...more] = positionals;
  if (directory !== undefined && more.length === 0) return directory;
  throw new CommandProblem(
    {
      en: `renkei ${command} wants one directory.`,
      ja: `renkei ${command} にはフォルダーを1つ指定してください。`,
    },
    2,
  );
}

/** A day of the command line, or what stands in its place. */
export function dayOption(name: string, text: string | undefined, otherwise: PlainDate): PlainDate {
  if (text === undefined) return otherwise;
  const day = parsePlainDate(text);
  if (day.ok) return day.value;
  throw new CommandProblem(
    {
      en: `--${name} ${text}: there is no such day. Write YYYY-MM-DD, for example 2026-10-31.`,
      ja: `--${name} ${text}：この日付はありません。2026-10-31 のように書いてください。`,
    },
    2,
  );
}
