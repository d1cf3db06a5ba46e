import type { PlainDate } from '@renkei/kernel';
import type { Bilingual, Citation } from '@renkei/law';
import type {
  CoverageFact,
  NotificationFact,
  PersonFacts,
  Register,
  SeparationFact,
} from '../facts/facts.ts';
import type { RuleAnswer, LinkShown } from '../finding.ts';

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
  readonly version: number;
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly desk: 'C' | 'I' | 'L' | 'W';
  readonly measure: string;
  readonly validFrom: PlainDate;
  /** S13: every rule ends after 24 months unless renewed. */
  readonly validUntil: PlainDate;
  readonly citations: readonly Citation[];
  readonly explanations: readonly Explanation[];
};

/** One employment on one linked person, with all a rule may read. */
export type EmploymentFacts = {
  readonly notification: NotificationFact;
  readonly separation: SeparationFact | undefined;
  readonly person: PersonFacts;
  readonly link: LinkShown;
  readonly asOf: PlainDate;
  readonly findCoverage: (register: Register) => CoverageFact | undefined;
};

export type Rule = { readonly card: RuleCard; readonly ask: (facts: EmploymentFacts) => RuleAnswer };
