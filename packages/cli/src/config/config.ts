import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AgencyId } from '@renkei/contract';
import { parsePlainDate } from '@renkei/kernel';
import { parse } from 'yaml';
import { z } from 'zod';
import { CommandProblem } from '../say.ts';

const day = z.string().transform((text, context) => {
  const read = parsePlainDate(text);
  if (read.ok) return read.value;
  context.issues.push({ code: 'custom', message: 'no such day', input: text });
  return z.NEVER;
});

/**
 * renkei.yaml. Nothing is optional that could silently take a safeguard away, and an unknown key is an error: a setting in
 * the wrong place is never ignored.
 */
export const Config = z.strictObject({
  /** `production` is refused until sign-in is built. */
  mode: z.enum(['demo', 'production']),
  /** Whose node this is: it asks for the desks of that agency and of no other. */
  agency: AgencyId.default('immigration'),
  /** Where the private cluster, keys and logs are. Relative to the file. */
  dataDir: z.string().min(1),
  database: z.string().regex(/^[a-z][a-z0-9_]{0,50}$/),
  port: z.number().int().min(0).max(65_535),
  /** The civil day of the demonstration; instants stay real. */
  demoDay: day,
});
export type Config = z.infer<typeof Config>;

/** Reads renkei.yaml; a fault names the key and what it wants. */
export async function readConfig(path: string): Promise<Config> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandProblem({
      en: `${path} cannot be read. Copy renkei.example.yaml and adapt it.`,
      ja: `${path} を読めません。renkei.example.yaml を写して直してください。`,
    });
  });
  const read = Config.safeParse(parseYaml(path, text));
  if (!read.success) {
    const faults = read.error.issues
      .map((issue) => `  ${issue.path.join('.') || '(file)'}: ${issue.message}`)
      .join('\n');
    throw new CommandProblem({ en: `${path}:\n${faults}`, ja: `${path} の設定を直してください（上の行）。` });
  }
  return { ...read.data, dataDir: resolve(dirname(path), read.data.dataDir) };
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem({ en: `${path}: ${reason}`, ja: `${path} は YAML として読めません。` });
  }
}
