import type { Draw } from '../draw.ts';
import type { StatusGroup } from '../people/status.ts';
import { Weighted } from '../weights.ts';
import type { Establishment } from './establishment.ts';

/** Workers in trainees' and specified skilled workers' statuses, and the workers' share of the industries that take them. */
const HOSTED = 0.3;
const HOST_INDUSTRIES = 0.716;

/** Domain facts 7.1: 36.2 % of workers are in establishments below 30; the rest is an estimate. Over the share of establishments. */
const sizeFactors = {
  '1-29': 36.2 / 62.4,
  '30-99': 22 / 19.6,
  '100-499': 22.8 / 13,
  '500+': 19 / 5,
} as const;

/** Where the people of a block find work: more often in industries and places where more work, as published. */
export class LabourMarket {
  readonly #hosts: Weighted<Establishment>;
  readonly #others: Weighted<Establishment>;

  constructor(establishments: readonly Establishment[]) {
    const hosts = establishments.filter(({ industry }) => industry.field !== undefined);
    this.#hosts = new Weighted(hosts.map((each) => [each, pull(each)] as const));
    this.#others = new Weighted(establishments.map((each) => [each, pull(each) * restOf(each)] as const));
  }

  find(group: StatusGroup, draw: Draw): Establishment {
    const hosted = group === 'trainees' || group === 'skilledWorkers';
    return (hosted ? this.#hosts : this.#others).draw(draw);
  }
}

function pull({ industry, prefecture, size }: Establishment): number {
  const inIndustry = industry.workers / industry.establishments;
  return inIndustry * (prefecture.workers / prefecture.establishments) * sizeFactors[size];
}

/** What is left for the others after trainees and specified skilled workers took their share of the host industries. */
function restOf({ industry }: Establishment): number {
  return industry.field === undefined ? 1 / (1 - HOSTED) : (1 - HOSTED / HOST_INDUSTRIES) / (1 - HOSTED);
}
