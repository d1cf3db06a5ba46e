import { haveEqualLatinTokens } from '@renkei/linkage';
import type { PersonFacts } from '../facts/facts.ts';
import type { Records } from '../records/records.ts';

/**
 * Whether somebody else of the same name and birth date is on record: the notice may be theirs, with the papers of the
 * wrong one of the two. The name serves to tell whether records are of one person, and nothing else (S2).
 */
export function hasNamesake({ resident }: PersonFacts, { people }: Pick<Records, 'people'>): boolean {
  return people
    .bornOn(resident.birthDate)
    .some(
      ({ residentId, name }) =>
        residentId !== resident.residentId && haveEqualLatinTokens(name, resident.name),
    );
}
