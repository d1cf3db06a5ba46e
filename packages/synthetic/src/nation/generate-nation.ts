import type { PlainDate } from '@renkei/kernel';
import { Casting } from './casting/casting.ts';
import { dayOfText } from './calendar.ts';
import { coverageText } from './records/coverage.ts';
import { encodeUtf8, type FilePiece } from './files/text-files.ts';
import type { TraditionId } from './names/tradition.ts';
import { Nation } from './nation.ts';
import { fileNotices, type Planted } from './notices/file-notices.ts';
import { BLOCK_RESIDENTS, MOST_RESIDENTS } from './numbers.ts';
import type { Life } from './people/life.ts';
import { liveAndWork, liveWithoutWork } from './people/ordinary.ts';
import { statusOfResident } from './people/population.ts';
import { statusFigures } from './people/status.ts';
import { allScenarios } from './scenarios/all.ts';
import { nameOfScenario } from './scenarios/scenario.ts';

export type GenerateOptions = {
  readonly residents: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** The civil day on which the registers are looked at. */
  readonly asOf: PlainDate;
  /** Share of employments with a true form of illegal employment, as the policy lists them. */
  readonly baseRate: number;
  readonly nationalityCodes?: Readonly<Record<TraditionId, string>>;
  /** Told how many residents have been simulated, from time to time. */
  readonly onProgress?: (residents: number) => void;
  /** Told of every worker: who plays what. */
  readonly onWorker?: (worker: CastWorker) => void;
};

/** A worker among the residents, and the scenario it lives through, as `rule` or `rule/explanation`. */
export type CastWorker = {
  readonly residentId: string;
  readonly status: string;
  readonly tradition: TraditionId;
  readonly scenario: string | undefined;
};

/**
 * A nation that does not exist, as the files of a directory that `renkei detect` reads, in pieces. The same options give
 * the same bytes; memory does not grow with the residents. Answers the rows that no reader can keep.
 */
export function* generateNation(options: GenerateOptions): Generator<FilePiece, Planted> {
  const { residents } = options;
  if (residents > MOST_RESIDENTS) throw new Error(`more than ${MOST_RESIDENTS} residents`);
  const nation = new Nation({ ...options, today: dayOfText(options.asOf) });
  const casting = new Casting(allScenarios, options.baseRate);
  const planted: Planted = { unreadable: [], resent: [] };
  yield { path: 'coverage.csv', bytes: encodeUtf8(coverageText(nation.today)) };
  for (let start = 0; start < residents; start += BLOCK_RESIDENTS) {
    const fileDraw = nation.enterBlock(start / BLOCK_RESIDENTS);
    const end = Math.min(residents, start + BLOCK_RESIDENTS);
    for (let index = start; index < end; index += 1) {
      const life = nation.lifeOf(index, statusOfResident(options.seed, index));
      live(life, casting, options);
      fileNotices(life, planted);
    }
    yield* nation.egov.takeOwn(fileDraw, (resent) => planted.resent.push(resent));
    yield* nation.files.take('full');
    options.onProgress?.(end);
  }
  yield* nation.files.take('all');
  return planted;
}

/** One resident's course of life: ordinary, or as a scenario says. */
function live(life: Life, casting: Casting, { onWorker }: GenerateOptions): void {
  const { id, status, tradition } = life.person;
  if (!life.draw.chance(statusFigures[status].working)) {
    liveWithoutWork(life);
    return;
  }
  const scenario = casting.next(status, tradition, ({ canHappen }) => canHappen?.(life) ?? true);
  onWorker?.({ residentId: id, status, tradition, scenario: scenario && nameOfScenario(scenario) });
  if (scenario === undefined) liveAndWork(life);
  else scenario.happen(life);
}
