import type { PlainDate } from '@renkei/kernel';
import { haveEqualLatinTokens } from '@renkei/linkage';
import type { PersonFacts } from '../facts/facts.ts';
import type { Records } from '../records/records.ts';
import { findStatusOnDay } from './status-on-day.ts';

/**
 * Others of the same name and birth date who had a stay on a day: the notice may be theirs, with the papers of the wrong
 * one of the two. The name serves to tell whether records are of one person, and nothing else (S2).
 */
export function findNamesakesHere(
  { resident }: PersonFacts,
  day: PlainDate,
  { people, findPerson }: Pick<Records, 'people' | 'findPerson'>,
): readonly PersonFacts[] {
  return people
    .bornOn(resident.birthDate)
    .filter(
      ({ residentId, name }) =>
        residentId !== resident.residentId && haveEqualLatinTokens(name, resident.name),
    )
    .flatMap(({ residentId }) => findPerson(residentId) ?? [])
    .filter((other) => findStatusOnDay(other, day) !== undefined);
}
