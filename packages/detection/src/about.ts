import type { CorporateNumber } from '@renkei/kernel';
import type { Asked, Evidence, Finding } from './finding.ts';
import { findingId } from './finding-id.ts';
import type { Employment } from './records/employments.ts';
import { employmentEvidence, linkEvidence } from './rules/evidence.ts';
import type { BodyRule, EmploymentRule, PersonRule, RuleCard } from './rules/rule.ts';
import { showLink } from './steps/show-link.ts';

/** What is asked about, and what every question about it shows beside the rule's own facts. */
export type About = {
  readonly asked: Asked;
  /** Whose rows must have been read for a register to count as complete. */
  readonly concerns: readonly string[];
  readonly common: Pick<Finding, 'residentId' | 'employer' | 'link'>;
  readonly facts: readonly Evidence[];
  readonly employment?: Employment;
};

export function aboutPerson({ card }: PersonRule, residentId: string): About {
  return {
    asked: askedOf(card, { kind: 'person', id: residentId }, null),
    concerns: [residentId],
    common: { residentId, employer: null, link: null },
    facts: [],
  };
}

export function aboutBody({ card, of }: BodyRule, body: CorporateNumber): About {
  return {
    asked: askedOf(card, { kind: of, id: body }, null),
    concerns: [],
    common: { residentId: null, employer: body, link: null },
    facts: [],
  };
}

export function aboutEmployment(rule: EmploymentRule, employment: Employment): About {
  const { person, holder, employer, link } = employment;
  const candidates = link.answer === 'cannot-say' ? [link.best, link.secondBest] : [];
  const concerns = new Set([
    ...[person, holder].flatMap((each) => each?.resident.residentId ?? []),
    ...candidates.flatMap((each) => each?.residentId ?? []),
  ]);
  return {
    asked: askedOfNotice(rule, employment),
    concerns: [...concerns].sort(),
    common: {
      residentId: person?.resident.residentId ?? null,
      employer: employer ?? null,
      link: showLink(employment),
    },
    facts: [...employmentEvidence(employment), ...linkEvidence(employment)],
    employment,
  };
}

/** The head of any answer about a notice; it costs less than all that a question shows. */
export function askedOfNotice({ card, subject }: EmploymentRule, { notification }: Employment): Asked {
  const { notificationId } = notification;
  return askedOf(card, { kind: subject, id: notificationId }, notificationId);
}

function askedOf({ id, version }: RuleCard, subject: Asked['subject'], notificationId: string | null): Asked {
  return { id: findingId(id, subject), rule: { id, version }, subject, notificationId };
}
