import type { Life } from '../people/life.ts';
import type { Status } from '../people/status.ts';

/** A course of events that raises a question, or nearly does. */
export type Scenario = {
  readonly rule: string;
  /** The lawful explanation that is true; absent: the question finds what it asks for. */
  readonly explanation?: string;
  /** Statuses whose holders may live through it. */
  readonly holders: readonly Status[];
  /** Share of their employments; absent for a true form: the base rate is spread over the forms of a status by `weight`. */
  readonly share?: number;
  /** Among the true forms of a status; 1 where absent. */
  readonly weight?: number;
  readonly canHappen?: (life: Life) => boolean;
  readonly happen: (life: Life) => void;
};

export function nameOfScenario({ rule, explanation }: Scenario): string {
  return explanation === undefined ? rule : `${rule}/${explanation}`;
}
