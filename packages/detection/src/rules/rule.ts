import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import type { Bilingual, Citation, Desk } from '@renkei/law';
import type { PersonFacts, Register } from '../facts/facts.ts';
import type { Evidence, Looked, Subject, WhoseError } from '../finding.ts';
import type { Employment } from '../records/employments.ts';
import type { Records } from '../records/records.ts';

/** One lawful explanation of a rule: the question in plain words, and why it would be lawful. */
export type Explanation = {
  readonly id: string;
  readonly question: Bilingual;
  readonly lawful: Bilingual;
  readonly citation: Citation | null;
  /** Whom to ask where the records do not tell. */
  readonly ask: Bilingual;
};

/** What a rule says of itself; shown beside every finding and generated into the documentation. */
export type RuleCard = {
  readonly id: string;
  /** Raised with every change of what the rule asks; the id of a finding stays. */
  readonly version: number;
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** As the closed list has them: the first is asked first. */
  readonly desks: readonly Desk[];
  readonly measure: string;
  readonly whoseError: WhoseError;
  readonly validFrom: PlainDate;
  /** S13: every rule ends after 24 months unless renewed. */
  readonly validUntil: PlainDate;
  readonly citations: readonly Citation[];
  readonly explanations: readonly Explanation[];
};

/** What a rule asks, before it is known whether the registers reach far enough to ask it. */
export type Raised = {
  /** The day asked about. */
  readonly day: PlainDate;
  /** The last day that has to be known for the question to be asked; not before `day`. */
  readonly judgedOn: PlainDate;
  /** Every register in which an answer could stand, with those of the facts it rests on. */
  readonly reads: readonly Register[];
  /** Of these, the ones that have to be whole: who or what was looked for and not found may be in any row that was not read. */
  readonly readsWhole?: readonly Register[];
  /** Others than the notified person and the holder of the number whose records the question touches. */
  readonly concerns?: readonly string[];
  readonly question: Bilingual;
  /** The rule's own facts; those of the link and the coverage are added. */
  readonly evidence: readonly Evidence[];
  /** Later facts that set the matter right; the question is asked all the same. */
  readonly curedLater?: readonly Evidence[];
  /** What was looked at, by the id of the explanation: one for each of the card. */
  readonly looks: Readonly<Record<string, Looked>>;
  /** Whose record stands beside the notice, where it is not the notified person's. */
  readonly residentId?: string;
};

/** Where a rule that asks about a person is given one. */
export type LinkedEmployment = Employment & { readonly person: PersonFacts };

export function isLinked(employment: Employment): employment is LinkedEmployment {
  return employment.person !== undefined;
}

type Common = { readonly card: RuleCard };

/** Asks about a notice or the employment it reports. */
export type EmploymentRule = Common & {
  readonly subject: Extract<Subject['kind'], 'notification' | 'employment'>;
} & (
    | {
        /** Wants to know who was notified; "cannot say" where the link names nobody. */
        readonly of: 'linked-employment';
        readonly ask: (employment: LinkedEmployment, records: Records) => Raised | undefined;
      }
    | {
        /** Asked of every notice whose link is settled, whoever was notified. */
        readonly of: 'employment';
        readonly ask: (employment: Employment, records: Records) => Raised | undefined;
      }
    | {
        /** Asked only where the link is not settled: `which-person`. */
        readonly of: 'unlinked-employment';
        readonly ask: (employment: Employment, records: Records) => Raised | undefined;
      }
  );

export type PersonRule = Common & {
  readonly of: 'person';
  readonly ask: (person: PersonFacts, records: Records) => Raised | undefined;
};

/** Asks about a host of trainees or specified skilled workers, or about a business, by corporate number. */
export type BodyRule = Common & {
  readonly of: 'host' | 'business';
  readonly ask: (body: CorporateNumber, records: Records) => Raised | undefined;
};

export type Rule = EmploymentRule | PersonRule | BodyRule;
