import type { Bilingual, Ground } from '@renkei/law';
import type { Explanation } from './explanation.ts';

const MARKS = { yes: '○', no: '―', ask: '？' } as const;
const ANSWERS = {
  yes: { ja: 'はい', en: 'YES' },
  no: { ja: 'いいえ', en: 'NO' },
  ask: { ja: '確認が必要', en: 'ASK' },
} as const;

const UNVERIFIED = '  【未確認 not verified】';
const RESERVATION = [
  '',
  '【未確認】の記述は、原文とまだ照らしていません。不利益な処分の根拠にする前に、原文を確かめてください。',
  'What is marked “not verified” has not been compared with the official text. Read it before anything adverse rests on it.',
];

/** The explanation for people, Japanese first, each statement in both languages. */
export function explanationText(explanation: Explanation): string {
  const { title, on, answer, inWords, grounds, missing } = explanation;
  return [
    title.ja,
    title.en,
    ...(on === null ? [] : [`基準日 / Day: ${on.ja} / ${on.en}`]),
    '',
    `答え / Answer: ${ANSWERS[answer].ja} / ${ANSWERS[answer].en}`,
    ...indented(inWords),
    '',
    '根拠 / Grounds   ○ 当てはまる holds   ― 当てはまらない does not hold   ？ 要確認 to be found out',
    ...grounds.flatMap(groundLines),
    ...(missing.length === 0 ? [] : ['', '確かめること / What to find out, and of whom']),
    ...missing.flatMap(({ fact, label, ask }) => [
      `  ・${label.ja} / ${label.en}  (${fact})`,
      `      ${ask.ja}`,
      `      ${ask.en}`,
    ]),
    ...ruleLines(explanation),
    '',
  ].join('\n');
}

function groundLines({ holds, because, article, verified }: Ground): readonly string[] {
  return [
    `  ${MARKS[holds]} ${because.ja}`,
    `    ${because.en}`,
    `      〔${article.ja} / ${article.en}〕${verified ? '' : UNVERIFIED}`,
  ];
}

/** Each rule once, with its gist and source; what nobody has compared with the official text says so. */
function ruleLines({ grounds, unverified }: Explanation): readonly string[] {
  const rules = new Map(grounds.map((each) => [`${each.id} ${each.source}`, each]));
  return [
    '',
    '条文・運用の要旨 / The rules in short',
    ...[...rules.values()].flatMap(({ article, gist, source, verified }) => [
      `  ${article.ja} / ${article.en}${verified ? '' : UNVERIFIED}`,
      `    ${gist.ja}`,
      `    ${gist.en}`,
      `    ← ${source}`,
    ]),
    ...(unverified.length === 0 ? [] : RESERVATION),
  ];
}

function indented({ ja, en }: Bilingual): readonly string[] {
  return [`  ${ja}`, `  ${en}`];
}
