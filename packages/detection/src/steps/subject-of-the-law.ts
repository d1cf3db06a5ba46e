import type { PlainDate } from '@renkei/kernel';
import { findStatus } from '@renkei/law';
import type { PersonFacts } from '../facts/facts.ts';

/**
 * Step 6 before any rule: special permanent residents, diplomats and officials on any day of the employment, and who was
 * Japanese on its first day, are outside the notice of LPA 28. What no register holds (members of the SOFA forces, dual
 * nationals, directors) stays a question to the employer.
 */
export function isOutsideTheNotice(person: PersonFacts, from: PlainDate, until: PlainDate): boolean {
  const { japaneseFrom } = person.resident;
  if (japaneseFrom !== undefined && japaneseFrom <= from) return true;
  return person.stays.some(
    (stay) =>
      findStatus(stay.status)?.exempt === true &&
      stay.from <= until &&
      (stay.until === undefined || stay.until >= from),
  );
}
