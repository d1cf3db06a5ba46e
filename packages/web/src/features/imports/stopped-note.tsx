import { type ImportFileView, ImportView } from '@renkei/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { send } from '../../http/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ActionFault } from './action-fault.tsx';
import { CancelImport } from './cancel-import.tsx';
import { figure } from './figures.ts';
import { importPath } from './import-path.ts';
import { importsKey } from './imports-query.ts';
import { goesOnWith } from './sending/page-sender.ts';

const SHOWN = 10;

/** Where an import stopped, and how it goes on: by a button where everything arrived, by the same files where not. */
export function StoppedNote({ of }: { readonly of: ImportView }): ReactNode {
  const { t } = useTexts();
  const client = useQueryClient();
  const resume = useMutation({
    mutationFn: () => send('POST', importPath(of.id, '/resume'), undefined, ImportView),
    onSettled: () => client.invalidateQueries({ queryKey: importsKey }),
  });
  const parts = of.files.filter(({ state }) => state === 'part' || state === 'receiving');
  const isWhole = of.files.length > 0 && parts.length === 0;
  return (
    <div className="mt-3 grid gap-3">
      <Banner kind="warning" title={t('imports.stopped')}>
        <Where parts={parts} arrived={of.files.length - parts.length} />
        <p className="mt-1">{t(howTo(of, isWhole))}</p>
        <div className="screen-only mt-3 flex flex-wrap gap-2">
          {isWhole && (
            <Button variant="solid" size="m" onClick={() => resume.mutate()} disabled={resume.isPending}>
              {t('imports.go-on')}
            </Button>
          )}
          {of.origin === 'page' && (
            <Button variant={isWhole ? 'outline' : 'solid'} size="m" onClick={() => goesOnWith.set(of)}>
              {t('imports.send-again')}
            </Button>
          )}
        </div>
      </Banner>
      {resume.error !== null && <ActionFault fault={resume.error} />}
      <CancelImport of={of} />
    </div>
  );
}

function howTo(
  { origin }: ImportView,
  isWhole: boolean,
): 'imports.stopped-whole' | 'imports.stopped-page' | 'imports.stopped-command' {
  if (isWhole) return 'imports.stopped-whole';
  return origin === 'page' ? 'imports.stopped-page' : 'imports.stopped-command';
}

type WhereProps = { readonly parts: readonly ImportFileView[]; readonly arrived: number };

function Where({ parts, arrived }: WhereProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <p>{t('imports.stopped-arrived', { count: arrived })}</p>
      {parts.length > 0 && (
        <ul className="list-disc ps-5">
          {parts.slice(0, SHOWN).map(({ file, read }) => (
            <li key={file}>{t('imports.stopped-at', { file, row: figure(read) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
