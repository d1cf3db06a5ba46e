import type { FindingStep, FindingView } from '@renkei/contract';

/** A step that was not taken: the error, what was sent, and, where somebody else was first, what stands now. */
export type Refusal = {
  readonly error: Error;
  readonly step: FindingStep;
  readonly standing: FindingView | undefined;
};
