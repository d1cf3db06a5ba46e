import type { Citation } from '../../citation.ts';
import type { DatedRow } from '../../dated.ts';
import { type LawCase, readCases } from '../cases/read-cases.ts';
import { code, table } from './markdown.ts';

const ANSWERS: Readonly<Record<string, string>> = { yes: 'yes はい', no: 'no いいえ', ask: 'ask 要確認' };

/** Where a row stands, and whether it has been compared with a text. */
export function cited({ article, source, verified }: Citation): string {
  return `${article.ja} ${article.en} ← ${source}${verified ? '' : ' (not verified 未確認)'}`;
}

export function days({ validFrom, validUntil }: Omit<DatedRow, 'citation'>): string {
  return `${validFrom} – ${validUntil ?? ''}`.trim();
}

/** The articles of an area, each with its gist. */
export function citationsTable(citations: readonly Citation[]): string {
  return table(
    ['条文 Article', '要旨', 'Gist', '出所 Source', '確認 Verified'],
    citations.map(({ article, gist, source, verified }) => [
      `${article.ja} ${article.en}`,
      gist.ja,
      gist.en,
      source,
      verified ? 'yes' : 'NO 未確認',
    ]),
  );
}

/** The hand-written cases of an area, as they stand in the file and run as tests. */
export function casesTable(area: string): string {
  return [
    `Cases written by hand from the law and run as tests (\`packages/law/cases/${area}.csv\`). A case “like” another has that case’s facts, but for those written; \`x=-\` takes a fact away. 法令から手で書いた事例です。試験として実行されます。`,
    table(['Case', '事例', 'Facts', 'Answer', 'Missing 足りない事実', 'Article'], readCases(area).map(rowOf)),
  ].join('\n\n');
}

function rowOf({ id, says, like, written, answer, missing, article, ja, en }: LawCase): readonly string[] {
  return [
    code(id),
    `${ja} ${en}`,
    [like === '' ? '' : `like \`${like}\`:`, code(written)].join(' ').trim(),
    [ANSWERS[answer] ?? answer, says].join(' ').trim(),
    missing.join(', '),
    code(article),
  ];
}
