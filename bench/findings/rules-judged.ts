import { ruleCards } from '@renkei/detection';
import { closedListOfRules } from '@renkei/law';
import type { Judged } from './judge.ts';
import { type Score, scoreOf, scoresByRule } from './score.ts';

/** `facilitator-pattern` needs findings with a human answer: no nation has a truth for it. */
const listed = closedListOfRules.filter(({ id }) => id !== 'facilitator-pattern');
const built = new Set(ruleCards.map(({ id }) => id));
const officers = new Set(listed.filter(({ desks }) => desks.includes('I')).map(({ id }) => id));

/** Each rule of the closed list with its score; undefined where it is not built. */
export function builtScores(judged: Judged): readonly (readonly [rule: string, score: Score | undefined])[] {
  const ids = listed.map(({ id }) => id);
  const scores = scoresByRule(judged, ids);
  return ids.map((id) => [id, built.has(id) ? scores.get(id) : undefined] as const);
}

/** All rules that are asked of an immigration officer, first or later, together. */
export function officerScore({ judgements, lawful }: Judged): Score {
  return scoreOf(
    judgements.filter(({ rule }) => built.has(rule) && officers.has(rule)),
    lawful,
  );
}

export function isBuilt(rule: string): boolean {
  return built.has(rule);
}
