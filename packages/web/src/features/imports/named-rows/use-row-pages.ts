import { useQueries, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../http/api.ts';
import { importPath } from '../import-path.ts';
import { PAGE_ROWS, pagesFor } from './row-pages.ts';

type Page<T> = { readonly total: number; readonly rows: readonly T[] };
type Source<T> = {
  readonly importId: string;
  readonly what: 'bad-rows' | 'blanked';
  /** Only the rows of this file; empty for all. */
  readonly file?: string;
  readonly parse: (body: unknown) => Page<T>;
};
type Range = { readonly first: number; readonly last: number };

export type RowPages<T> = {
  /** How many there are; undefined until the first page is here. */
  readonly total: number | undefined;
  /** The row at this index from 0; undefined while it is not here. */
  readonly rowAt: (index: number) => T | undefined;
  readonly fault: Error | null;
  readonly retry: () => void;
};

/**
 * The rows in sight, by pages of 200. What is scrolled past before it came is not waited for. Positions are those of the
 * import: the first page says at which one the rows of a file begin.
 */
export function useRowPages<T extends { readonly position: number }>(
  source: Source<T>,
  range: Range,
): RowPages<T> {
  const head = useQuery(pageQuery(source, 0, 1));
  const { total } = head.data ?? {};
  const begin = head.data?.rows[0]?.position ?? 1;
  const pages = pagesFor(range.first, range.last, total ?? 0).filter((page) => page > 0);
  const others = useQueries({
    queries: pages.map((page) => pageQuery(source, page, begin + page * PAGE_ROWS)),
  });
  const here = new Map([[0, head.data], ...pages.map((page, at) => [page, others[at]?.data] as const)]);
  const broken = [head, ...others].filter(({ isError }) => isError);
  return {
    total,
    rowAt: (index) => here.get(Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS],
    fault: broken[0]?.error ?? null,
    retry: () => {
      for (const result of broken) void result.refetch();
    },
  };
}

function pageQuery<T>({ importId, what, file = '', parse }: Source<T>, page: number, from: number) {
  const ofFile = file === '' ? '' : `&file=${encodeURIComponent(file)}`;
  const address = importPath(importId, `/${what}?from=${from}&limit=${PAGE_ROWS}${ofFile}`);
  return {
    queryKey: ['named-rows', what, importId, file, page],
    queryFn: ({ signal }: { signal: AbortSignal }) => getJson(address, { parse }, { signal }),
    staleTime: Infinity,
  };
}
