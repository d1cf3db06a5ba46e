import type { PlainDate } from '@renkei/kernel';
import type { PersonFacts, StayFact } from '../facts/facts.ts';
import { effectivePeriod } from './basis.ts';
import { includes } from './span.ts';

const TRAINEES = new Set(['titp_1', 'titp_2', 'titp_3']);
const SKILLED_WORKERS = new Set(['ssw_1', 'ssw_2']);

export function isTrainee({ status }: StayFact): boolean {
  return TRAINEES.has(status);
}

/**
 * The stay as trainee or specified skilled worker on a day; a special period is none. Where another stay includes the day as well, the status has
 * changed around it, and nothing is found.
 */
export function findHostedStay(person: PersonFacts, day: PlainDate): StayFact | undefined {
  const stays = person.stays.filter((stay) => includes(effectivePeriod(stay, person.movements), day));
  return stays.every(isHosted) ? stays.at(-1) : undefined;
}

function isHosted(stay: StayFact): boolean {
  return isTrainee(stay) || SKILLED_WORKERS.has(stay.status);
}
