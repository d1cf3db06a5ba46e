import { ImportsView } from '@renkei/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { getJson } from '../../http/api.ts';
import { showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { importsKey } from './imports-query.ts';
import { isNewer } from './newer-imports.ts';

const EVERY_MS = 30_000;

type Props = {
  /** The newest twenty, as they are shown. */
  readonly shown: ImportsView;
  /** Milliseconds since 1970. */
  readonly readAt: number;
};

/** As of when the list was read, and whether a newer one exists. It never changes by itself. */
export function ImportsAsOf({ shown, readAt }: Props): ReactNode {
  const { t, lang } = useTexts();
  const client = useQueryClient();
  const poll = useQuery({
    queryKey: ['imports-newer', readAt],
    queryFn: ({ signal }) => getJson('/api/imports', ImportsView, { quiet: true, signal }),
    initialData: shown,
    staleTime: Infinity,
    refetchInterval: EVERY_MS,
    retry: false,
    gcTime: 0,
  });
  return (
    <p className="ms-auto flex flex-wrap items-center justify-end gap-x-4 text-quiet">
      {t('common.as-of', { instant: showInstant(new Date(readAt).toISOString(), lang) })}
      <output className="contents">
        {isNewer(shown, poll.data) && (
          <Button
            variant="plain"
            className="screen-only"
            onClick={() => void client.invalidateQueries({ queryKey: importsKey })}
          >
            {t('imports.newer')}
          </Button>
        )}
      </output>
    </p>
  );
}
