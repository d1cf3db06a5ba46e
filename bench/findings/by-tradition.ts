import { isLawful, type TruthLine } from '../read-truth.ts';
import type { Judged } from './judge.ts';
import { type Score, scoreOf } from './score.ts';

export type TraditionScore = Score & {
  readonly tradition: string;
  readonly lawful: number;
  /** False findings per lawful employment, as a multiple of all traditions together. */
  readonly ratio: number;
  /** The same with chance taken into account: 95 % of the time the true multiple is not below this. */
  readonly ratioAtLeast: number;
};

/** A run with the truth it was judged by and the traditions of its residents. */
export type JudgedRun = {
  readonly judged: Judged;
  readonly truth: readonly TruthLine[];
  readonly traditions: ReadonlyMap<string, string>;
};

/**
 * False and missed questions by the name tradition of who really works; where no register has that person, of the number's
 * holder, else nobody's, which is counted under "none". Several runs are counted together: one alone has few false findings.
 */
export function scoresByTradition(
  runs: readonly JudgedRun[],
  isCounted: (rule: string) => boolean,
): readonly TraditionScore[] {
  const lawful = runs.flatMap(({ truth, traditions }) =>
    truth.filter(isLawful).map((line) => traditionOf(line, traditions)),
  );
  const judgements = runs.flatMap(({ judged, traditions }) =>
    judged.judgements
      .filter(({ rule }) => isCounted(rule))
      .map((each) => ({ ...each, tradition: traditionOf(each.line, traditions) })),
  );
  const judgementsOf = Map.groupBy(judgements, ({ tradition }) => tradition);
  const all = scoreOf(judgements, lawful.length);
  return [...Map.groupBy(lawful, (tradition) => tradition)]
    .map(([tradition, { length: employments }]) => {
      const score = scoreOf(judgementsOf.get(tradition) ?? [], employments);
      const expected = (all.falsePer100k / 100_000) * employments;
      return {
        ...score,
        tradition,
        lawful: employments,
        ratio: score.false / expected,
        ratioAtLeast: leastMean(score.false) / expected,
      };
    })
    .toSorted((a, b) => b.lawful - a.lawful);
}

function traditionOf(line: TruthLine | undefined, traditions: ReadonlyMap<string, string>): string {
  return traditions.get(line?.residentId ?? '') ?? traditions.get(line?.holderId ?? '') ?? 'none';
}

/** The smallest mean of a Poisson count of which `seen` or more come up at least one time in twenty. */
export function leastMean(seen: number): number {
  if (seen === 0) return 0;
  let [low, high] = [0, seen];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (chanceOfAtLeast(seen, middle) < 0.05) low = middle;
    else high = middle;
  }
  return high;
}

function chanceOfAtLeast(seen: number, mean: number): number {
  let [term, below] = [Math.exp(-mean), 0];
  for (let count = 0; count < seen; count += 1) {
    below += term;
    term *= mean / (count + 1);
  }
  return 1 - below;
}
