import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@renkei/kernel';
import { linkPerson } from '@renkei/linkage';
import type { BenchOptions, Figures } from './bench.ts';
import { type Judgement, judge } from './link/judge.ts';
import { type Nation, readNation } from './link/read-nation.ts';
import { measure, median, round } from './measure.ts';

const AS_OF = plainDate('2026-10-31');
const DEFAULT_RESIDENTS = 100_000;
const RUNS = 3;
/** Below so many notices of a tradition its rate says nothing. */
const LEAST_COUNT = 500;

/**
 * Links every notice of a generated nation and judges it by the truth. `RENKEI_SEED` chooses the nation (`--rows`: its
 * residents), `RENKEI_NATION` one that is there already. Nobody's nationality is given to the linker.
 */
export async function bench({ rows = DEFAULT_RESIDENTS }: BenchOptions): Promise<Figures> {
  const given = process.env['RENKEI_NATION'];
  if (given !== undefined) return figuresOf(await readNation(given, AS_OF));
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    const seed = process.env['RENKEI_SEED'] ?? '1';
    const directory = join(folder, 'nation');
    const args = [
      'generate',
      '--residents',
      String(rows),
      '--seed',
      seed,
      '--as-of',
      AS_OF,
      '--out',
      directory,
    ];
    const made = await measure(process.execPath, ['packages/cli/src/main.ts', ...args], process.cwd());
    if (made.code !== 0) throw new Error('renkei generate failed');
    return figuresOf(await readNation(directory, AS_OF));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function figuresOf(nation: Nation): Figures {
  const judged = nation.notices.flatMap(({ id, person }) => {
    const truth = nation.truth.get(id);
    if (truth === undefined) return [];
    const link = linkPerson(person, nation.register, () => false);
    const tradition = nation.nationalityOf(truth.residentId || truth.holderId) ?? 'none';
    return [{ ...judge(link, truth), answer: link.answer, tradition }];
  });
  return {
    notices: judged.length,
    ...byExpectation(judged),
    ...byTradition(judged),
    notices_per_second: speedOf(nation),
  };
}

type Judged = Judgement & { readonly answer: string; readonly tradition: string };

function byExpectation(judged: readonly Judged[]): Figures {
  const of = (expected: string) => judged.filter((each) => each.expected === expected);
  const [same, another, unsure] = [of('same-person'), of('another-person'), of('cannot-say')];
  const named = judged.filter(({ expected }) => expected !== 'cannot-say');
  const wrongLinks = judged.filter(({ isWrongLink }) => isWrongLink).length;
  const falseAnother = judged.filter(
    ({ expected, answer }) => expected !== 'another-person' && answer === 'another-person',
  ).length;
  return {
    same_person_expected: same.length,
    same_person_right_percent: share(same, 'right'),
    another_person_expected: another.length,
    another_person_right_percent: share(another, 'right'),
    cannot_say_expected: unsure.length,
    cannot_say_right_percent: share(unsure, 'right'),
    wrong_links: wrongLinks,
    wrong_links_per_10000: round((wrongLinks * 10_000) / judged.length),
    false_another_person: falseAnother,
    false_another_person_per_100000: round((falseAnother * 100_000) / judged.length),
    held_back_percent: share(named, 'held-back'),
  };
}

/** Not named rightly though the truth asks no `which-person`, by tradition. */
function byTradition(judged: readonly Judged[]): Figures {
  const named = judged.filter(({ expected }) => expected !== 'cannot-say');
  const groups = Map.groupBy(named, ({ tradition }) => tradition);
  const counted = [...groups]
    .filter(([, group]) => group.length >= LEAST_COUNT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rates = counted.map(([tradition, group]) => [tradition, round(100 - share(group, 'right'))] as const);
  const mean = round(rates.reduce((sum, [, rate]) => sum + rate, 0) / rates.length);
  const worst = Math.max(...rates.map(([, rate]) => rate));
  return {
    ...Object.fromEntries(rates.map(([tradition, rate]) => [`not_right_${tradition}_percent`, rate])),
    not_right_mean_percent: mean,
    not_right_worst_percent: worst,
    not_right_worst_by_mean: round(worst / mean),
  };
}

function share(judged: readonly Judged[], outcome: Judged['outcome']): number {
  return round((judged.filter((each) => each.outcome === outcome).length * 100) / Math.max(1, judged.length));
}

function speedOf({ notices, register }: Nation): number {
  const seconds = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    for (const { person } of notices) linkPerson(person, register, () => false);
    return (performance.now() - started) / 1000;
  });
  return Math.round(notices.length / median(seconds));
}
