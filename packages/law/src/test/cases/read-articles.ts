import { readTable } from './case-table.ts';

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
  return readTable(file, HEAD).map((cells) => {
    const [area = '', of = '', article = '', ja = '', en = '', verified = '', where = ''] = cells;
    if (where === '' || !['yes', 'no'].includes(verified)) throw new Error(`articles.csv: ${cells.join()}`);
    return { area, of, article, ja, en, verified: verified === 'yes' };
  });
}
