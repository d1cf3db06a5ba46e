import { readFileSync } from 'node:fs';
import { cellsOf } from './read-cases.ts';

/** What the domain facts say of an article and whether its text was read, as it stands in `cases/articles.csv`. */
export type ArticleCase = {
  readonly area: string;
  /** The case in whose answer the article stands among the grounds. */
  readonly of: string;
  readonly article: string;
  readonly ja: string;
  readonly en: string;
  readonly verified: boolean;
};

const HEAD = 'area,case,article,ja,en,verified,where';

/** Written by hand from the domain facts: [S] is verified, [S2] and [M] are not. */
export function readArticles(): readonly ArticleCase[] {
  const file = new URL('../../../cases/articles.csv', import.meta.url);
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (head !== HEAD) throw new Error(`articles.csv: the first line must be ${HEAD}`);
  return lines.map((line) => {
    const [area = '', of = '', article = '', ja = '', en = '', verified = '', where = ''] = cellsOf(line);
    if (where === '' || !['yes', 'no'].includes(verified)) throw new Error(`articles.csv: ${line}`);
    return { area, of, article, ja, en, verified: verified === 'yes' };
  });
}
