import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readArguments } from '../read-arguments.ts';
import { CommandProblem } from '../say.ts';
import { explanationText } from './law/explanation-text.ts';
import { faultsOf } from './law/faults.ts';
import { findQuestion, questions } from './law/questions.ts';

const FLAGS = ['--json', '--example'] as const;
const FactsFile = z.strictObject({
  question: z.enum(questions.map(({ id }) => id)),
  facts: z.record(z.string(), z.unknown()),
});

/** `renkei law explain FACTS.json [--json]`, and `renkei law explain --example [QUESTION]` for a file to start from. */
export async function law(args: readonly string[]): Promise<number> {
  const flags = new Set(args.filter((word) => FLAGS.some((flag) => flag === word)));
  const { positionals } = readArguments(
    args.filter((word) => !flags.has(word)),
    {},
  );
  const [verb, word, ...more] = positionals;
  if (verb !== 'explain' || more.length > 0) throw calledWrongly();
  if (flags.has('--example')) return printExample(word);
  if (word === undefined) throw calledWrongly();
  return explain(word, flags.has('--json'));
}

async function explain(path: string, asJson: boolean): Promise<number> {
  const { question, facts } = await readFacts(path);
  const asked = getQuestion(question).ask(facts);
  if ('faults' in asked) throw notReadable(path, asked.faults);
  process.stdout.write(
    asJson ? `${JSON.stringify(asked.explanation, null, 2)}\n` : explanationText(asked.explanation),
  );
  return 0;
}

function printExample(word: string | undefined): number {
  const { id, example } = getQuestion(word ?? 'work-permission');
  process.stdout.write(`${JSON.stringify({ question: id, facts: example }, null, 2)}\n`);
  return 0;
}

async function readFacts(path: string): Promise<z.infer<typeof FactsFile>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandProblem({
      en: `${path} cannot be read. "renkei law explain --example > facts.json" writes one to start from.`,
      ja: `${path} を読めません。「renkei law explain --example > facts.json」で見本を作れます。`,
    });
  });
  const read = FactsFile.safeParse(parseJson(path, text));
  if (read.success) return read.data;
  throw notReadable(path, faultsOf(read.error.issues, Object.keys(FactsFile.shape)));
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandProblem({
      en: `${path} is not JSON: look for a missing comma, quote or bracket.`,
      ja: `${path} は JSON として読めません。コンマ、引用符、かっこを確かめてください。`,
    });
  }
}

function notReadable(
  path: string,
  faults: readonly { readonly ja: string; readonly en: string }[],
): CommandProblem {
  return new CommandProblem({
    en: [`${path}:`, ...faults.map(({ en }) => `  ${en}`)].join('\n'),
    ja: [`${path}：`, ...faults.map(({ ja }) => `  ${ja}`)].join('\n'),
  });
}

function getQuestion(id: string): NonNullable<ReturnType<typeof findQuestion>> {
  const question = findQuestion(id);
  if (question === undefined) throw calledWrongly();
  return question;
}

function calledWrongly(): CommandProblem {
  const ids = questions.map(({ id, title }) => `    ${id}  ${title.en} ${title.ja}`).join('\n');
  return new CommandProblem(
    {
      en: `renkei law explain FACTS.json [--json], or renkei law explain --example [QUESTION] for a file to start from. Questions:\n${ids}`,
      ja: 'renkei law explain FACTS.json [--json]、見本は renkei law explain --example [QUESTION] です。QUESTION は上の一覧にあります。',
    },
    2,
  );
}
