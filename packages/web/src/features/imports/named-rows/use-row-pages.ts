import { useQueries } from '@tanstack/react-query';
import { getJson } from '../../../http/api.ts';
import { importPath } from '../import-path.ts';
import { PAGE_ROWS, pagesFor } from './row-pages.ts';

type Page<T> = readonly T[];
type Source<T> = {
  readonly importId: string;
  readonly what: 'bad-rows' | 'blanked';
  readonly parse: (body: unknown) => Page<T>;
  readonly total: number;
};
type Range = { readonly first: number; readonly last: number };

export type RowPages<T> = {
  /** The row at this index from 0; undefined while it is not here. */
  readonly rowAt: (index: number) => T | undefined;
  readonly fault: Error | null;
  readonly retry: () => void;
};

/** The rows in sight, by pages of 200. What is scrolled past before it came is not waited for. */
export function useRowPages<T>({ importId, what, parse, total }: Source<T>, range: Range): RowPages<T> {
  const pages = pagesFor(range.first, range.last, total);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['named-rows', what, importId, page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        getJson(rowsAddress(importId, what, page), { parse }, { signal }),
      staleTime: Infinity,
    })),
  });
  const here = new Map(pages.map((page, at) => [page, results[at]?.data]));
  const broken = results.filter(({ isError }) => isError);
  return {
    rowAt: (index) => here.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
    fault: broken[0]?.error ?? null,
    retry: () => {
      for (const result of broken) void result.refetch();
    },
  };
}

function rowsAddress(importId: string, what: string, page: number): string {
  return importPath(importId, `/${what}?from=${page * PAGE_ROWS + 1}&limit=${PAGE_ROWS}`);
}
