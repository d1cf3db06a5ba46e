import type { TextId } from '../../../texts/catalogue.ts';

/** One thing to correct: which field, and the id of the sentence that says what to do. */
export type FieldProblem = {
  readonly field: string;
  readonly text: TextId;
  readonly values?: Readonly<Record<string, string | number>>;
};
