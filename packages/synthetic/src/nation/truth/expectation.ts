import { closedListOfRules } from '@renkei/law/tables';

const explanationsOf = new Map(closedListOfRules.map(({ id, explanations }) => [id, explanations]));
const rulesWith = Map.groupBy(
  closedListOfRules.flatMap(({ id, explanations }) =>
    explanations.map((explanation) => ({ id, explanation })),
  ),
  ({ explanation }) => explanation,
);

/**
 * What a perfect reader of the records may rightly ask, and the lawful explanation that is true. Events write it when
 * they happen; nothing reads it back while the simulation runs.
 */
export class Expectation {
  readonly #rules = new Set<string>();
  readonly #explained: { readonly rule: string; readonly explanation: string }[] = [];

  asks(...rules: readonly string[]): this {
    for (const rule of rules) {
      if (!explanationsOf.has(rule)) throw new Error(`${rule} is not in the closed list`);
      this.#rules.add(rule);
    }
    return this;
  }

  explainedBy(rule: string, explanation: string): this {
    if (explanationsOf.get(rule)?.includes(explanation) !== true) {
      throw new Error(`${rule} has no explanation ${explanation}`);
    }
    this.#explained.push({ rule, explanation });
    return this;
  }

  get rules(): string {
    return [...this.#rules].toSorted().join(';');
  }

  /** Ids of the closed list; with the rule before them where the expected rules leave it open which rule is meant. */
  get explanations(): string {
    return this.#explained.map(({ rule, explanation }) => this.#written(rule, explanation)).join(';');
  }

  #written(rule: string, explanation: string): string {
    const owners = (rulesWith.get(explanation) ?? []).map(({ id }) => id);
    const expected = owners.filter((owner) => this.#rules.has(owner));
    const meant = expected.length > 0 ? expected : owners;
    return meant.length === 1 && meant[0] === rule ? explanation : `${rule}:${explanation}`;
  }
}
