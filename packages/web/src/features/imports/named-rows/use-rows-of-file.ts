import { BadRowsPage, type BadRowView } from '@renkei/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { getJson } from '../../../http/api.ts';
import { importPath } from '../import-path.ts';

/** The contract's most at once. */
const AT_ONCE = 500;

export type RowsOfFile = {
  readonly rows: readonly BadRowView[];
  /** How many rows of the import were looked at so far. */
  readonly searched: number;
  readonly isDone: boolean;
  readonly fault: Error | null;
  readonly retry: () => void;
};

/**
 * The named rows of one file. The node gives them by position only, so all are looked at, and what is found is shown
 * meanwhile; an empty `file` looks for nothing.
 */
export function useRowsOfFile(importId: string, file: string, total: number): RowsOfFile {
  const search = useInfiniteQuery({
    queryKey: ['named-rows', 'of-file', importId, file],
    queryFn: async ({ signal, pageParam }) => {
      const address = importPath(importId, `/bad-rows?from=${pageParam}&limit=${AT_ONCE}`);
      const { rows } = await getJson(address, BadRowsPage, { signal });
      const last = rows.at(-1)?.position;
      return { rows: rows.filter((row) => row.file === file), last, next: nextAfter(last, total) };
    },
    initialPageParam: 1,
    getNextPageParam: ({ next }) => next,
    enabled: file !== '' && total > 0,
    staleTime: Infinity,
  });
  const { data, error, hasNextPage, isFetching, isError, fetchNextPage } = search;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  return {
    rows,
    searched: data?.pages.at(-1)?.last ?? 0,
    isDone: data !== undefined && !hasNextPage,
    fault: error,
    retry: () => void fetchNextPage(),
  };
}

function nextAfter(last: number | undefined, total: number): number | undefined {
  return last === undefined || last >= total ? undefined : last + 1;
}
