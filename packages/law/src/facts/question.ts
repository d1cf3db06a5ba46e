import type { Bilingual, Decision } from '../citation.ts';

/** A question of law that can be explained: what it asks, and what each answer means in words that accuse nobody. */
export type Question<Facts> = {
  readonly id: string;
  readonly title: Bilingual;
  readonly answers: Readonly<Record<Decision['answer'], Bilingual>>;
  readonly decide: (facts: Facts) => Decision;
};
