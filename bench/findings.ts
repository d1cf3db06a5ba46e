import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './bench.ts';
import { scoresByTradition } from './findings/by-tradition.ts';
import { isJudged, officerScore, ruleScores } from './findings/rules-judged.ts';
import { type NationRun, runNation } from './findings/run-nation.ts';
import { scoreTable, traditionTable } from './findings/score-table.ts';
import { round } from './measure.ts';

const DEFAULT_RESIDENTS = 100_000;
/** Of no other bench or test; rules are not tuned to them. */
const SEEDS = { '0.005': 704_511, '0.001': 704_512, '0.02': 704_513 } as const;
const MIB_IN_MB = 1.048_576;
/** Below so many false findings in all, a ratio between traditions is chance. */
const FLOOR = 100;

/**
 * `renkei detect`, cold, over three nations of one size (`RENKEI_RESIDENTS`) at base rates of 0.5, 0.1 and 2 %, each judged
 * by its truth: per rule, for desk I together, and by name tradition. The figures are those of 0.5 %.
 */
export async function bench(): Promise<Figures> {
  const residents = Number(process.env['RENKEI_RESIDENTS'] ?? DEFAULT_RESIDENTS);
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    const usual = await runNation({ residents, seed: SEEDS['0.005'], baseRate: 0.005 }, folder);
    tell('0.5 %', usual);
    const rare = await runNation({ residents, seed: SEEDS['0.001'], baseRate: 0.001 }, folder);
    tell('0.1 %', rare);
    const often = await runNation({ residents, seed: SEEDS['0.02'], baseRate: 0.02 }, folder);
    tell('2 %', often);
    return { residents, ...figuresOf(usual), ...traditionFigures([usual, rare, often]) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function tell(rate: string, { judged, detected }: NationRun): void {
  const title = `Base rate ${rate}: ${judged.employments} employments, ${judged.lawful} lawful; ${detected.seconds} s, ${detected.peakMib} MiB`;
  process.stdout.write(
    `${scoreTable(title, [...ruleScores(judged), ['desk I together', officerScore(judged)]])}\n`,
  );
}

function figuresOf({ judged, detected }: NationRun): Figures {
  const scores = [...ruleScores(judged).values()];
  return {
    employments: judged.employments,
    detect_seconds: detected.seconds,
    peak_mb: round(detected.peakMib * MIB_IN_MB),
    worst_rule_false_per_100k: round(Math.max(...scores.map(({ falsePer100k }) => falsePer100k))),
    worst_rule_recall: round(
      Math.min(...scores.map(({ recall }) => recall).filter((each) => !Number.isNaN(each))),
    ),
    desk_i_false_per_100k: round(officerScore(judged).falsePer100k),
  };
}

/** The three runs together, as one alone has too few false findings to compare. */
function traditionFigures(runs: readonly NationRun[]): Figures {
  const scores = scoresByTradition(runs, isJudged);
  process.stdout.write(
    `${traditionTable('All three by name tradition of who really works, all rules together', scores)}\n`,
  );
  const named = scores.filter(({ tradition }) => tradition !== 'none');
  const wrong = named.reduce((sum, score) => sum + score.false, 0);
  return {
    tradition_false_findings: wrong,
    ...(wrong < FLOOR ? {} : { worst_tradition_ratio: round(Math.max(...named.map(({ ratio }) => ratio))) }),
    worst_tradition_ratio_beyond_chance: round(
      Math.max(0, ...named.map(({ ratioAtLeast }) => ratioAtLeast || 0)),
    ),
    worst_tradition_recall: round(
      Math.min(...named.map(({ recall }) => recall).filter((each) => !Number.isNaN(each))),
    ),
  };
}
