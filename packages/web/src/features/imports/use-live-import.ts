import type { ImportView } from '@renkei/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { announce } from '../../components/status-message.ts';
import { countsKey } from '../../shell/use-my-count.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { importsKey, isLive, liveImportQuery } from './imports-query.ts';

export type LiveImport = {
  readonly view: ImportView;
  /** Why the last look did not succeed; the next one comes by itself. */
  readonly fault: Error | null;
};

/** An import as it is now. A change of its stage is said once; that a number moved is not. */
export function useLiveImport(of: ImportView): LiveImport {
  const { t } = useTexts();
  const client = useQueryClient();
  const live = useQuery(liveImportQuery(of));
  const view = isLive(of.stage) ? (live.data ?? of) : of;
  const { stage } = view;
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    announce(t(`imports.stage-said.${stage}`));
    if (isLive(stage)) return;
    void client.invalidateQueries({ queryKey: importsKey });
    void client.invalidateQueries({ queryKey: ['named-rows'] });
    void client.invalidateQueries({ queryKey: ['findings'] });
    void client.invalidateQueries({ queryKey: countsKey });
  }, [client, stage, t]);
  return { view, fault: isLive(of.stage) ? live.error : null };
}
