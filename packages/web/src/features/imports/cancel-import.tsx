import { ImportView } from '@renkei/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/status-message.ts';
import { send } from '../../http/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ActionFault } from './action-fault.tsx';
import { importPath } from './import-path.ts';
import { importsKey } from './imports-query.ts';

/** Leaves an import before it is stored. Somebody else may have been quicker: then the list is read again and says so. */
export function CancelImport({ of }: { readonly of: ImportView }): ReactNode {
  const { t } = useTexts();
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => send('POST', importPath(of.id, '/cancel'), undefined, ImportView),
    onSuccess: () => announce(t('imports.stage-said.cancelled')),
    onSettled: () => client.invalidateQueries({ queryKey: importsKey }),
  });
  return (
    <div className="screen-only">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button size="m" onClick={() => cancel.mutate()} disabled={cancel.isPending}>
          {t('imports.cancel')}
        </Button>
        <span className="text-quiet">{t('imports.cancel-what')}</span>
      </p>
      {cancel.error !== null && <ActionFault fault={cancel.error} />}
    </div>
  );
}
