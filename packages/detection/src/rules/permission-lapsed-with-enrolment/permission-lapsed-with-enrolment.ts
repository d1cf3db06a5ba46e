import { addMonths, type PlainDate } from '@renkei/kernel';
import { dayInWords, settingOn } from '@renkei/law';
import { titleRegistersOf } from '../../basis/barred-start.ts';
import { enrolmentsOf } from '../../basis/enrolment.ts';
import { lastEvidenceOfWork } from '../../basis/evidence-of-work.ts';
import { includes } from '../../basis/span.ts';
import { findTitleConflict } from '../../basis/title-conflict.ts';
import { permissionsInForce } from '../../basis/titles-on-day.ts';
import type { AffiliationFact } from '../../facts/affiliation-facts.ts';
import type { PersonFacts } from '../../facts/facts.ts';
import { withLastEvidence } from '../no-separation.ts';
import { affiliationEvidence, permissionEvidence, stayEvidence } from '../person-evidence.ts';
import type { Rule } from '../rule.ts';
import { permissionLapsedCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/**
 * rules.md `permission-lapsed-with-enrolment`: is the person enrolled elsewhere, or changed? Asked of students under the
 * comprehensive permission, and only on evidence of work after the enrolment.
 */
export const permissionLapsedWithEnrolment: Rule = {
  card: permissionLapsedCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const { person } = employment;
    const day = lastEvidenceOfWork(employment);
    const ended = findEndedEnrolment(person, day, settingOn('next-school-months', records.asOf));
    if (ended === undefined || hasAppliedForChange(person, day)) return undefined;
    const further = { enrolment: ended.endReason === 'leave-of-absence' ? 'on-leave' : 'ended' } as const;
    const conflict = findTitleConflict(employment, { on: day, records, further });
    if (conflict === undefined) return undefined;
    const [end, work] = [dayInWords(ended.until), dayInWords(day)];
    const question = {
      ja: `学校への在籍は記録では${end.ja}までで、届出は${work.ja}の就労を示しています。ほかの学校に在籍しているか、在留資格が変わっていますか。`,
      en: `By the register the enrolment ended on ${end.en}, and a notice shows work on ${work.en}. Is the person enrolled elsewhere, or has the status changed?`,
    };
    return {
      day,
      judgedOn: day,
      reads: [...titleRegistersOf(conflict.row), 'separations'],
      question: withLastEvidence(question, employment),
      evidence: [
        affiliationEvidence(ended),
        stayEvidence(conflict.status.stay),
        ...permissionsInForce(person, day, conflict.status).map(permissionEvidence),
      ],
      looks: looksAt(employment, ended),
    };
  },
};

type Ended = AffiliationFact & { readonly until: PlainDate };

/** The enrolment that ended last before a day, unless the person was enrolled on it or soon after at the next school. */
function findEndedEnrolment(person: PersonFacts, day: PlainDate, months: number): Ended | undefined {
  const enrolments = enrolmentsOf(person);
  if (enrolments.some((school) => includes(school, day))) return undefined;
  const last = enrolments.reduce<Ended | undefined>(
    (latest, { until, ...school }) =>
      until !== undefined && until < day && (latest === undefined || until > latest.until)
        ? { ...school, until }
        : latest,
    undefined,
  );
  if (last === undefined) return undefined;
  const nextBy = addMonths(last.until, months);
  const goesOn = enrolments.some(({ from }) => from > last.until && from <= nextBy);
  return goesOn ? undefined : last;
}

/** A change applied for by the day and not decided before it; a granted one shows in the stay. */
function hasAppliedForChange({ applications }: PersonFacts, day: PlainDate): boolean {
  return applications.some(
    ({ article, filedOn, decidedOn }) =>
      article === '20' && filedOn <= day && (decidedOn === undefined || decidedOn >= day),
  );
}
