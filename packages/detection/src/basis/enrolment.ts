import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import type { AffiliationFact } from '../facts/affiliation-facts.ts';
import type { PersonFacts } from '../facts/facts.ts';
import type { Organisations } from '../records/organisations.ts';
import { includes } from './span.ts';

/** Enrolments at schools, in the order of their first days. */
export function enrolmentsOf({ affiliations }: PersonFacts): readonly AffiliationFact[] {
  return affiliations.filter(({ kind }) => kind === 'school');
}

/** Whether the body is the school at which the person was enrolled on the day. */
export function isEnrolledAt(
  person: PersonFacts,
  body: CorporateNumber,
  day: PlainDate,
  { areOneBody }: Pick<Organisations, 'areOneBody'>,
): boolean {
  return enrolmentsOf(person).some(
    (school) =>
      school.corporateNumber !== undefined &&
      includes(school, day) &&
      areOneBody(school.corporateNumber, body),
  );
}
