import { ImportView } from '@renkei/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { announce } from '../../../components/status-message.ts';
import { send } from '../../../http/api.ts';
import { showInstant } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { ActionFault } from '../action-fault.tsx';
import { importPath } from '../import-path.ts';
import { importsKey } from '../imports-query.ts';
import { type Chosen, nothingChosen } from './chosen-files.ts';
import { ChosenList } from './chosen-list.tsx';
import { chosen, goesOnWith, sender } from './page-sender.ts';
import { stillToSend } from './still-to-send.ts';

type Props = { readonly of: Chosen; readonly stopped: ImportView | null };

/** What is ready, and the one button that sends it. */
export function ChosenFiles({ of, stopped }: Props): ReactNode {
  const { t, lang } = useTexts();
  const toSend = stopped === null ? of.files : stillToSend(of.files, stopped);
  const isAllThere = stopped !== null && of.files.length > 0 && toSend.length === 0;
  const resume = useResume();
  const start = (): void => {
    if (isAllThere) return resume.mutate(stopped.id, { onSuccess: leave });
    leave();
    announce(t('imports.sending.said', { count: toSend.length }));
    return void sender.start(toSend, stopped?.id ?? null);
  };
  return (
    <div className="screen-only">
      {stopped !== null && (
        <Banner
          className="mt-4"
          title={t('imports.send.goes-on', { instant: showInstant(stopped.startedAt, lang) })}
        >
          {t('imports.send.goes-on-text')}
        </Banner>
      )}
      {of.files.length + of.leftOut.length > 0 && <ChosenList of={of} toSend={toSend} />}
      {resume.error !== null && <ActionFault fault={resume.error} />}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {of.files.length > 0 && (
          <Button variant="solid" size="l" onClick={start} disabled={resume.isPending}>
            {isAllThere ? t('imports.go-on') : t('imports.send.send', { count: toSend.length })}
          </Button>
        )}
        <Button size="l" onClick={leave}>
          {t('imports.send.clear')}
        </Button>
      </div>
    </div>
  );
}

function leave(): void {
  chosen.set(nothingChosen);
  goesOnWith.set(null);
}

function useResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send('POST', importPath(id, '/resume'), undefined, ImportView),
    onSettled: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}
