import { hire } from '../employers/jobs.ts';
import { liveThrough } from '../people/history.ts';
import { entitle } from '../people/right-to-work.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';

const rule = 'stay-expired';

export const stayExpired: readonly Scenario[] = [
  {
    rule,
    holders: holders.withEnd,
    happen: (life) => {
      const end = life.today - life.draw.between(45, 400);
      liveThrough(life, end);
      entitle(life);
      const { from } = life.stayOn(end);
      hire(life, { on: life.draw.between(from + 12, end - 15) }).truth.asks(rule);
    },
  },
];
