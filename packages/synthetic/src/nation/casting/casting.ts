import { type TraditionId, traditionIds } from '../names/tradition.ts';
import type { Status } from '../people/status.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** One part in the play of a status: how many have had it, and which name traditions are to have it next. */
type Part = {
  readonly scenario: Scenario;
  readonly rate: number;
  /** Where within its pace it comes up first, so that parts of one pace do not come together. */
  readonly phase: number;
  issued: number;
  readonly given: number[];
};

/** All parts of one kind together. */
type Sum = { readonly rate: number; readonly given: number[] };

type Cell = {
  workers: number;
  readonly byTradition: number[];
  readonly parts: readonly Part[];
  readonly waiting: Part[][];
  readonly givenOf: { readonly forms: Sum; readonly explanations: Sum };
};

const GOLDEN = 0.618_033_988_75;

/**
 * Who lives through what. Among the workers of a status every scenario comes up at an even pace, and goes each time to
 * the name tradition that has had the least of it for its size. So the share is the same in every tradition by
 * construction and not by chance (S2); a tradition decides nothing else.
 */
export class Casting {
  readonly #cells = new Map<Status, Cell>();
  readonly #scenarios: readonly Scenario[];
  readonly #baseRate: number;

  constructor(scenarios: readonly Scenario[], baseRate: number) {
    this.#scenarios = scenarios;
    this.#baseRate = baseRate;
  }

  /** The scenario of the next worker of this status and tradition, if it is time for one that `canHappen`. */
  next(
    status: Status,
    tradition: TraditionId,
    canHappen: (scenario: Scenario) => boolean,
  ): Scenario | undefined {
    const cell = this.#cellOf(status);
    const at = traditionIds.indexOf(tradition);
    cell.workers += 1;
    cell.byTradition[at] = (cell.byTradition[at] ?? 0) + 1;
    for (const part of cell.parts) {
      if (Math.floor(part.rate * cell.workers + part.phase) > part.issued) issue(part, cell);
    }
    const waiting = cell.waiting[at] ?? [];
    const found = waiting.findIndex(({ scenario }) => canHappen(scenario));
    return found === -1 ? undefined : waiting.splice(found, 1)[0]?.scenario;
  }

  #cellOf(status: Status): Cell {
    const known = this.#cells.get(status);
    if (known !== undefined) return known;
    const open = this.#scenarios.filter(({ holders }) => holders.includes(status));
    const forms = open.filter(({ share }) => share === undefined);
    const weights = forms.reduce((sum, { weight = 1 }) => sum + weight, 0);
    const parts = open.map((scenario, at) => {
      const rate = scenario.share ?? (this.#baseRate * (scenario.weight ?? 1)) / weights;
      return { scenario, rate, phase: 0.35 + 0.5 * ((at * GOLDEN) % 1), issued: 0, given: noneYet() };
    });
    const sumOf = (form: boolean): Sum => {
      const kind = parts.filter(({ scenario }) => (scenario.explanation === undefined) === form);
      return { rate: kind.reduce((sum, { rate }) => sum + rate, 0), given: noneYet() };
    };
    const cell = {
      workers: 0,
      byTradition: noneYet(),
      parts,
      waiting: traditionIds.map((): Part[] => []),
      givenOf: { forms: sumOf(true), explanations: sumOf(false) },
    };
    this.#cells.set(status, cell);
    return cell;
  }
}

function noneYet(): number[] {
  return traditionIds.map(() => 0);
}

/**
 * To a tradition that has had less than its share of this part: the one a whole case behind, or else the one that has had
 * least of all forms, or of all explanations. Without the second step the largest tradition would get every rare case.
 */
function issue(part: Part, { byTradition, waiting, givenOf }: Cell): void {
  const kind = part.scenario.explanation === undefined ? givenOf.forms : givenOf.explanations;
  const rank = (workers: number, at: number): number => {
    const behind = part.rate * workers - (part.given[at] ?? 0);
    if (behind >= 1) return 1_000_000 + behind;
    return behind > 0 ? kind.rate * workers - (kind.given[at] ?? 0) : Number.NEGATIVE_INFINITY;
  };
  const ranks = byTradition.map(rank);
  const chosen = ranks.indexOf(Math.max(...ranks));
  part.issued += 1;
  part.given[chosen] = (part.given[chosen] ?? 0) + 1;
  kind.given[chosen] = (kind.given[chosen] ?? 0) + 1;
  waiting[chosen]?.push(part);
}
