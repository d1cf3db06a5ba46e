import type { Bilingual, Citation } from './citation.ts';

type Read = { readonly verified: boolean; readonly source: string };

/** Found in the source that is named: [S] of the domain facts. */
export function readIn(source: string): Read {
  return { verified: true, source };
}

/** Found in a secondary source, or known from memory only: shown as not verified. */
export function unverified(source: string): Read {
  return { verified: false, source };
}

/** A row of the tables of citations. Article and gist are [Japanese, English]. */
export function cite(
  id: string,
  article: readonly [string, string],
  gist: readonly [string, string],
  read: Read,
): Citation {
  return { id, article: bilingual(article), gist: bilingual(gist), ...read };
}

export function bilingual([ja, en]: readonly [string, string]): Bilingual {
  return { ja, en };
}
