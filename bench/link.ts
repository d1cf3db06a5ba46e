import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@renkei/kernel';
import { linkPerson, type NotifiedPerson } from '@renkei/linkage';
import type { BenchOptions, Figures } from './bench.ts';
import { judge } from './link/judge.ts';
import { type Nation, readNation } from './link/read-nation.ts';
import { byExpectation, byTradition, type Judged } from './link/tally.ts';
import { median } from './measure.ts';
import { renkei } from './renkei.ts';

const AS_OF = plainDate('2026-10-31');
const DEFAULT_RESIDENTS = 100_000;
const RUNS = 5;

/**
 * Links every notice of a generated nation and judges it by the truth: as filed, and made harder, without its number and
 * with katakana alone. `RENKEI_SEED` chooses the nation (`--rows`: its residents), `RENKEI_NATION` a directory that is
 * there already. Nobody's nationality is given to the linker; a tradition is known here by the code of who works.
 */
export async function bench({ rows = DEFAULT_RESIDENTS }: BenchOptions): Promise<Figures> {
  const given = process.env['RENKEI_NATION'];
  if (given !== undefined) return figuresOf(await readNation(given, AS_OF));
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    const seed = process.env['RENKEI_SEED'] ?? '1';
    const directory = join(folder, 'nation');
    const size = ['--residents', String(rows), '--seed', seed, '--as-of', AS_OF];
    await renkei(['generate', ...size, '--out', directory]);
    return figuresOf(await readNation(directory, AS_OF));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function figuresOf(nation: Nation): Figures {
  const filed = judgeAll(nation, (person) => person);
  const withoutNumber = judgeAll(nation, ({ cardNumber: _number, ...person }) => person);
  const kanaOnly = judgeAll(nation, ({ latinName: _latin, kanjiName: _kanji, ...person }) => person);
  return {
    ...byExpectation(filed),
    ...byTradition(filed),
    ...named('without_number', { ...byExpectation(withoutNumber), ...byTradition(withoutNumber) }),
    ...named('kana_only', { ...byExpectation(kanaOnly), ...byTradition(kanaOnly) }),
    ...speedOf(nation),
  };
}

/** Planted namesakes are left out of what was made harder: without the number nothing tells them apart. */
function judgeAll(nation: Nation, change: (person: NotifiedPerson) => NotifiedPerson): readonly Judged[] {
  return nation.notices.flatMap(({ id, person }) => {
    const truth = nation.truth.get(id);
    const changed = change(person);
    if (truth === undefined || (changed !== person && truth.explanation.endsWith('namesake'))) return [];
    const link = linkPerson(changed, nation.register, () => false);
    const tradition = nation.nationalityOf(truth.residentId || truth.holderId) ?? 'none';
    return [{ ...judge(link, truth), answer: link.answer, tradition }];
  });
}

function named(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}_${name}`, value]));
}

/** By the clock, and by processor time, which others at work on the machine change less. */
function speedOf({ notices, register }: Nation): Figures {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const used = process.cpuUsage();
    for (const { person } of notices) linkPerson(person, register, () => false);
    const { user, system } = process.cpuUsage(used);
    return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
  });
  return {
    notices_per_second: Math.round(notices.length / median(runs.map(({ seconds }) => seconds))),
    notices_per_processor_second: Math.round(notices.length / median(runs.map(({ processor }) => processor))),
  };
}
