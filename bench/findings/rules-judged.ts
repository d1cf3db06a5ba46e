import { closedListOfRules } from '@renkei/law';
import type { Judged } from './judge.ts';
import { type Score, scoreOf, scoresByRule } from './score.ts';

/** `facilitator-pattern` needs findings with a human answer: no nation has a truth for it. */
const rules = closedListOfRules.filter(({ id }) => id !== 'facilitator-pattern');
const ids = new Set(rules.map(({ id }) => id));
const officers = new Set(rules.filter(({ desks }) => desks.includes('I')).map(({ id }) => id));

export function isJudged(rule: string): boolean {
  return ids.has(rule);
}

/** The score of each rule, in the order of the closed list. */
export function ruleScores(judged: Judged): ReadonlyMap<string, Score> {
  return scoresByRule(judged, ids);
}

/** All rules that are asked of an immigration officer, first or later, together. */
export function officerScore({ judgements, lawful }: Judged): Score {
  return scoreOf(
    judgements.filter(({ rule }) => officers.has(rule)),
    lawful,
  );
}
