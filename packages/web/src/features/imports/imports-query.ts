import { type ImportStage, ImportsView, ImportView } from '@renkei/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getJson } from '../../http/api.ts';
import { importPath } from './import-path.ts';

export const importsKey = ['imports'];
const POLL_MS = 1000;

/** The imports, newest first, twenty at a time. */
export const importsQuery = infiniteQueryOptions({
  queryKey: importsKey,
  queryFn: ({ signal, pageParam }) => getJson(listAddress(pageParam), ImportsView, { signal }),
  initialPageParam: '',
  getNextPageParam: ({ imports, more }) => (more ? imports.at(-1)?.id : undefined),
});

function listAddress(before: string): string {
  return before === '' ? '/api/imports' : `/api/imports?before=${encodeURIComponent(before)}`;
}

/** Looks each second at an import that is not over. The node does not count it as somebody reading. */
export function liveImportQuery(of: ImportView) {
  return queryOptions({
    queryKey: ['import', of.id],
    queryFn: ({ signal }) => getJson(importPath(of.id), ImportView, { quiet: true, signal }),
    enabled: isLive(of.stage),
    refetchInterval: POLL_MS,
    retry: false,
    gcTime: 0,
  });
}

/** Something is being done with it now. */
export function isLive(stage: ImportStage): boolean {
  return stage === 'receiving' || stage === 'storing' || stage === 'asking';
}
