import { plainDate, type PlainDate } from '@renkei/kernel';
import { readCaseTable } from '@renkei/law/test-kit';
import { detect } from '../detect.ts';
import type { RuleAnswer } from '../finding.ts';
import { toldFacts } from './told-facts.ts';

/** A case of `law/cases/rules/<rule>.csv`, written by hand from rules.md and the law. */
export type RuleCase = {
  readonly id: string;
  /** The explanation it is about; blank: about the rule as such. */
  readonly explanation: string;
  readonly answer: 'fires' | 'silent' | 'cannot-say';
  /** Fires: the day asked about. Cannot say: register and day, or `which-person`. */
  readonly says: string;
  /** Facts of the case it is like, then its own. */
  readonly facts: string;
  readonly asOf: PlainDate;
  readonly article: string;
  readonly ja: string;
  readonly en: string;
};

const HEAD = 'id,explanation,answer,says,like,facts,as_of,article,ja,en';
const FOLDER = new URL('../../../law/cases/rules/', import.meta.url);

export function readRuleCases(rule: string): readonly RuleCase[] {
  return readCaseTable(new URL(`${rule}.csv`, FOLDER), HEAD, caseOf);
}

function caseOf(cells: readonly string[], earlier: ReadonlyMap<string, RuleCase>): RuleCase {
  const [id = '', explanation = '', answer = '', says = '', like = ''] = cells;
  const [own = '', asOf = '', article = '', ja = '', en = ''] = cells.slice(5);
  if (answer !== 'fires' && answer !== 'silent' && answer !== 'cannot-say')
    throw new Error(`${id}: "${answer}" is no answer`);
  const model = like === '' ? undefined : earlier.get(like);
  if (like !== '' && model === undefined) throw new Error(`${id}: no earlier case ${like}`);
  const facts = model === undefined ? own : `${model.facts};${own}`;
  const day = asOf === '' ? (model?.asOf ?? plainDate('2026-10-31')) : plainDate(asOf);
  return { id, explanation, answer, says, facts, asOf: day, article, ja, en };
}

/** What the rule answers on the facts of a case, in the words of the column `answer` and `says`. */
export function answerOf(rule: string, { facts, asOf }: RuleCase): { answer: string; says: string } {
  const answers = detect(toldFacts(facts), asOf).answers.filter((each) => each.rule.id === rule);
  const found = answers.find((each) => each.answer === 'finding') ?? answers[0];
  return found === undefined ? { answer: 'silent', says: '' } : said(found);
}

function said(answer: RuleAnswer): { answer: string; says: string } {
  if (answer.answer === 'finding') return { answer: 'fires', says: answer.day };
  const says = answer.reason === 'which-person' ? answer.reason : `${answer.register} ${answer.day}`;
  return { answer: 'cannot-say', says };
}
