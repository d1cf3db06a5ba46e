import type { Draw } from '../draw.ts';
import { type TraditionId, traditionIds } from '../names/tradition.ts';
import { Weighted } from '../weights.ts';
import { allStatuses, statusFigures, type Status, statusGroupOf } from './status.ts';

/** Workers by tradition and group, October 2023 (domain facts 7.1), in the order of `traditionIds`; the last is every other country. */
const counts = {
  professionals: [159_962, 148_207, 39_196, 34_299, 30_458, 18_927, 1017, 30_758, 8495, 124_585],
  designated: [27_301, 4518, 3024, 5212, 5085, 11_656, 130, 2216, 626, 11_908],
  trainees: [209_305, 36_558, 1968, 68_236, 37_856, 24_130, 63, 13, 12_087, 22_285],
  permitted: [101_530, 73_621, 95_325, 6633, 3463, 12_344, 479, 7198, 2038, 49_950],
  settled: [20_262, 135_004, 6072, 7127, 149_975, 4131, 135_442, 31_264, 13_295, 113_362],
} as const;

// The published table has no column for specified skilled work: it is within professional and technical work.
const byGroup = { ...counts, skilledWorkers: counts.professionals };

const traditionsOf = new Map(
  allStatuses.map((status) => {
    const column = byGroup[statusGroupOf(status)];
    return [status, new Weighted(traditionIds.map((id, at) => [id, column[at] ?? 0] as const))] as const;
  }),
);

const statuses = new Weighted(
  allStatuses.map((status) => [status, statusFigures[status].residents] as const),
);

/** Steps of irrational length, so that a small nation has the mix of a large one; the place within a status is drawn. */
const STEP = 0.618_033_988_75;

export function statusOfResident(seed: number, index: number): Status {
  return statuses.at(((((seed % 9973) / 9973 + index * STEP) % 1) + 1) % 1);
}

export function drawTradition(status: Status, draw: Draw): TraditionId {
  const weighted = traditionsOf.get(status);
  if (weighted === undefined) throw new Error(`${status} has no traditions`);
  return weighted.draw(draw);
}
