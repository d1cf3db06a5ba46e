import type { Judged, Judgement, Verdict } from './judge.ts';

/** What a rule, or several together, did over a nation. Rates are NaN where there is nothing to count. */
export type Score = {
  /** Questions that the truth expects. */
  readonly true: number;
  readonly asked: number;
  readonly right: number;
  readonly missed: number;
  readonly coverage: number;
  readonly link: number;
  readonly false: number;
  readonly falsePer100k: number;
  readonly precision: number;
  /** Of the expected questions that could be judged: without "cannot say". */
  readonly recall: number;
};

/** `lawful`: the lawful employments that false findings are counted against. */
export function scoreOf(judgements: readonly Judgement[], lawful: number): Score {
  const count = (verdict: Verdict) => judgements.filter((each) => each.verdict === verdict).length;
  const [right, missed, wrong] = [count('right'), count('missed'), count('false')];
  return {
    true: judgements.length - wrong,
    asked: right + wrong,
    right,
    missed,
    coverage: count('cannot-say-coverage'),
    link: count('cannot-say-link'),
    false: wrong,
    falsePer100k: (wrong / lawful) * 100_000,
    precision: right / (right + wrong),
    recall: right / (right + missed),
  };
}

export function scoresByRule(
  { judgements, lawful }: Judged,
  rules: Iterable<string>,
): ReadonlyMap<string, Score> {
  const byRule = Map.groupBy(judgements, ({ rule }) => rule);
  return new Map(Array.from(rules, (rule) => [rule, scoreOf(byRule.get(rule) ?? [], lawful)]));
}
