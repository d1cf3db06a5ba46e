import type { Employments } from './employments.ts';
import type { FactIndex } from './fact-index.ts';

/** All that a rule may read: the records as known on the day, and the employments with the people they are about. */
export type Records = FactIndex & { readonly employments: Employments };
