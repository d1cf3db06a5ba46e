import type { PlainDate } from '@renkei/kernel';
import {
  type Bilingual,
  type Citation,
  dayInWords,
  type Decision,
  type FactName,
  type Ground,
  missingFact,
  type Question,
} from '@renkei/law';

type MissingInWords = { readonly fact: FactName; readonly label: Bilingual; readonly ask: Bilingual };

/** A decision as it is shown: the same content as text and as JSON. */
export type Explanation = {
  readonly question: string;
  readonly title: Bilingual;
  readonly on: Bilingual | null;
  readonly answer: Decision['answer'];
  readonly inWords: Bilingual;
  readonly grounds: readonly Ground[];
  readonly missing: readonly MissingInWords[];
  /** Citations of the grounds that nobody has compared with the official text. */
  readonly unverified: readonly Pick<Citation, 'id' | 'article' | 'source'>[];
};

export function explanationOf(
  { id, title, answers }: Pick<Question<never>, 'id' | 'title' | 'answers'>,
  on: PlainDate | undefined,
  { answer, grounds, missing }: Decision,
): Explanation {
  return {
    question: id,
    title,
    on: on === undefined ? null : dayInWords(on),
    answer,
    inWords: answers[answer],
    grounds,
    missing: missing.map((fact) => ({ fact, ...missingFact(fact) })),
    unverified: distinctUnverified(grounds),
  };
}

function distinctUnverified(grounds: readonly Ground[]): Explanation['unverified'] {
  const byId = new Map(
    grounds
      .filter(({ verified }) => !verified)
      .map(({ id, article, source }) => [`${id} ${source}`, { id, article, source }] as const),
  );
  return [...byId.values()];
}
