import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import { dayInWords } from '@renkei/law';
import { titleRegistersOf } from '../../basis/barred-start.ts';
import { findSettledStatusOnDay } from '../../basis/status-on-day.ts';
import { includes } from '../../basis/span.ts';
import { findTitleConflict } from '../../basis/title-conflict.ts';
import { designationInForce } from '../../basis/titles-on-day.ts';
import type { DesignationFact } from '../../facts/affiliation-facts.ts';
import type { Evidence } from '../../finding.ts';
import { hostsOf } from '../../records/hosts-of.ts';
import type { Records } from '../../records/records.ts';
import { designationEvidence, stayEvidence } from '../person-evidence.ts';
import type { LinkedEmployment, Rule } from '../rule.ts';
import { designatedEmployerDiffersCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `designated-employer-differs`: is the new employer covered? Of a designation only its employer is read (S8). */
export const designatedEmployerDiffers: Rule = {
  card: designatedEmployerDiffersCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const day = employment.notification.hiredOn;
    const found = findOtherEmployer(employment, day, records);
    if (found === undefined) return undefined;
    // A person's comparison is foreseen by the law; here only whether a "no" of theirs would decide.
    const further = { designationLimits: 'employer', designationCoversJob: 'no' } as const;
    const conflict = findTitleConflict(employment, { on: day, records, further });
    if (conflict === undefined) return undefined;
    const on = dayInWords(day);
    return {
      day,
      judgedOn: day,
      reads: [...titleRegistersOf(conflict.row), 'plans', 'employers', 'establishments'],
      question: {
        ja: `${on.ja}の指定にある機関と、届出の事業主の法人番号が一致しません（要確認）。新しい事業主は指定や計画の範囲ですか。`,
        en: `The organisation of the designation on ${on.en} and the employer of the notice have different corporate numbers: to be checked. Is the new employer covered?`,
      },
      evidence: [stayEvidence(conflict.status.stay), designationEvidence(found.designation)],
      curedLater: laterDesignations(employment, found.employer, records),
      looks: looksAt(employment, { ...found, records }),
    };
  },
};

export type OtherEmployer = {
  readonly designation: DesignationFact;
  readonly designated: CorporateNumber;
  readonly employer: CorporateNumber;
};

/** The newest designation names a body, and nothing on record connects it with the employer on the day. */
function findOtherEmployer(
  { person, employer }: LinkedEmployment,
  day: PlainDate,
  { organisations }: Records,
): OtherEmployer | undefined {
  const status = findSettledStatusOnDay(person, day);
  const designation = status === undefined ? undefined : designationInForce(person, day, status);
  const designated = designation?.corporateNumber;
  if (employer === undefined || designated === undefined || designation?.mayWork !== true) return undefined;
  const isEmployer = (body: CorporateNumber | undefined): boolean =>
    body !== undefined && organisations.areOneBody(body, employer);
  const isDesignated = person.designations.some(
    (each) => each.mayWork && includes(each, day) && isEmployer(each.corporateNumber),
  );
  const isPlanned = organisations.plansOf(employer).some((plan) => {
    const isOfAnother = plan.residentId !== undefined && plan.residentId !== person.resident.residentId;
    if (isOfAnother || !includes(plan, day)) return false;
    const isPersonal = plan.residentId !== undefined;
    return isPersonal || hostsOf(plan).some((host) => organisations.areOneBody(host, designated));
  });
  return isDesignated || isPlanned ? undefined : { designation, designated, employer };
}

/** Designations that name the employer from a later day on. */
function laterDesignations(
  { person, notification }: LinkedEmployment,
  employer: CorporateNumber,
  { organisations }: Records,
): readonly Evidence[] {
  return person.designations
    .filter(
      ({ from, mayWork, corporateNumber }) =>
        mayWork &&
        from > notification.hiredOn &&
        corporateNumber !== undefined &&
        organisations.areOneBody(corporateNumber, employer),
    )
    .map(designationEvidence);
}
