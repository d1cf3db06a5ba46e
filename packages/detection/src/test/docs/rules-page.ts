import { closedListOfRules, type Desk, type ListedRule } from '@renkei/law';
import { code, table } from '../../../../law/src/test/docs/markdown.ts';
import { allRules } from '../../rules/all-rules.ts';
import type { Explanation, Rule, RuleCard } from '../../rules/rule.ts';
import { readRuleCases, type RuleCase } from '../rule-cases.ts';

const DESKS: Readonly<Record<Desk, string>> = {
  C: 'C records 記録の訂正',
  I: 'I immigration 入管',
  L: 'L labour 労働',
  W: 'W for the worker 本人の支援',
};
const SUBJECTS: Readonly<Record<Rule['of'], string>> = {
  'linked-employment': 'an employment whose worker is known 本人の分かる雇用',
  employment: 'a notice 届出',
  'unlinked-employment': 'a notice whose worker is not known 本人の分からない届出',
  person: 'a person 人',
  host: 'a host 受入機関',
  business: 'a business 事業者',
};
const WHOSE: Readonly<Record<RuleCard['whoseError'], string>> = {
  employer: 'the employer’s notice 事業主の届出',
  school: 'the school’s notice 学校の届出',
  host: 'the host’s notice 受入機関の届出',
  register: 'a register 台帳',
  nobody: 'nobody’s なし',
};
const ANSWERS: Readonly<Record<RuleCase['answer'], string>> = {
  fires: 'asks 尋ねる',
  silent: 'silent 尋ねない',
  'cannot-say': 'cannot say 判断できない',
};
const NOT_BUILT = 'not built yet 未作成';

/** Where the page stands. */
export const rulesPageFile = new URL('../../../../../docs/law/rules.md', import.meta.url);

/** Every rule of the closed list: its card, its explanations and its hand-written cases. */
export function rulesPage(): string {
  const built = new Map(allRules.map((rule) => [rule.card.id, rule]));
  return `${[
    '# The questions that records may raise 確認の規則',
    '<!-- Generated from the closed list (packages/law), the cards of the rules (packages/detection) and the cases (packages/law/cases/rules) by packages/detection/src/test/docs/write-rules-page.ts. -->',
    'A finding is a question about records, asked of somebody who can answer it. It is no statement about a person. A rule asks only where the records show none of its explanations and every register in which one could stand reaches the day; otherwise it is silent, or says that it cannot say. The desks are in the order in which they are asked; the explanations in the order in which they are ruled out. 確認事項は記録についての問いで、人についての判断ではありません。適法な理由が記録になく、理由がありうる台帳がすべてその日まで届いているときだけ尋ねます。部門は尋ねる順、理由は確かめる順です。',
    'Every case is run as a test. The language of its facts is that of `packages/detection/src/test/told-facts.ts`; nationality, name, route of entry, religion, remittances, family and complaints are never read. 事例はすべて試験として実行されます。国籍、氏名、入国の経路、宗教、送金、家族、相談や申告は読みません。',
    overview(built),
    ...closedListOfRules.map((listed) => section(listed, built.get(listed.id))),
  ].join('\n\n')}\n`;
}

function overview(built: ReadonlyMap<string, Rule>): string {
  return table(
    ['Rule', '名称', 'Name', 'Asked first of 尋ねる部門', 'Explanations 理由', 'Cases 事例'],
    closedListOfRules.map(({ id, desks, explanations }) => {
      const card = built.get(id)?.card;
      const name = card?.name ?? { ja: NOT_BUILT, en: '' };
      const cases = card === undefined ? '' : String(readRuleCases(id).length);
      return [`[\`${id}\`](#${id})`, name.ja, name.en, desks.join(' '), String(explanations.length), cases];
    }),
  );
}

function section({ id, desks, explanations }: ListedRule, rule: Rule | undefined): string {
  const head = `## \`${id}\``;
  const asked = `Desks 部門: ${desks.map((desk) => DESKS[desk]).join(', ')}`;
  if (rule === undefined)
    return [head, `${NOT_BUILT}. ${asked}. Explanations 理由: ${explanations.map(code).join(', ')}.`].join(
      '\n\n',
    );
  const { card } = rule;
  return [
    head,
    `**${card.name.ja} · ${card.name.en}**`,
    `${card.about.ja} ${card.about.en}`,
    facts(rule, asked),
    ...(card.explanations.length === 0 ? [] : [explanationsTable(card.explanations)]),
    casesTable(readRuleCases(id)),
  ].join('\n\n');
}

function facts({ card, of }: Rule, asked: string): string {
  const articles = card.citations.map(
    ({ article, verified }) => `${article.ja} ${article.en}${verified ? '' : ' (not verified 未確認)'}`,
  );
  return [
    asked,
    `Asked about 対象: ${SUBJECTS[of]}`,
    `Whose error, if there is one 誤りがあるとすれば: ${WHOSE[card.whoseError]}`,
    `Measure 対策: ${card.measure} · version 版 ${card.version} · ${card.validFrom} – ${card.validUntil}`,
    `Articles 条文: ${articles.join('; ')}`,
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function explanationsTable(explanations: readonly Explanation[]): string {
  return table(
    ['Explanation', '問い', 'Question', '適法である理由', 'Why it is lawful', '条文 Article', '尋ねる先 Ask'],
    explanations.map(({ id, question, lawful, citation, ask }) => [
      code(id),
      question.ja,
      question.en,
      lawful.ja,
      lawful.en,
      citation === null ? '' : `${citation.article.ja} ${citation.article.en}`,
      `${ask.ja} ${ask.en}`,
    ]),
  );
}

function casesTable(cases: readonly RuleCase[]): string {
  return table(
    ['Case', 'About 理由', '事例', 'Facts', 'Answer', 'Article'],
    cases.map(({ id, explanation, answer, says, facts, article, ja, en }) => [
      code(id),
      code(explanation),
      `${ja} ${en}`,
      code(facts),
      [ANSWERS[answer], says].join(' ').trim(),
      code(article),
    ]),
  );
}
