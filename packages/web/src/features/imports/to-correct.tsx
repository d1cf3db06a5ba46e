import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/status-message.ts';
import { getFile } from '../../http/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ActionFault } from './action-fault.tsx';
import { filePath } from './import-path.ts';
import { saveAs } from '../../http/save-as.ts';
import { toCorrectName } from './sending/to-correct-name.ts';

type Props = { readonly importId: string; readonly file: string };

/**
 * Saves the file of only the named rows. Fetched and then saved, not a plain link: where a session has ended, the sentence
 * stands here and not in a file that looks like rows.
 */
export function ToCorrect({ importId, file }: Props): ReactNode {
  const { t } = useTexts();
  const name = toCorrectName(file);
  const download = useMutation({
    mutationFn: () => getFile(filePath(importId, 'to-correct', file)),
    onSuccess: (content) => {
      saveAs(content, name);
      announce(t('imports.to-correct-said', { file: name }));
    },
  });
  return (
    <span className="screen-only">
      <Button
        variant="plain"
        className="-ms-1"
        aria-label={t('imports.to-correct-of', { file })}
        disabled={download.isPending}
        onClick={() => download.mutate()}
      >
        {t('imports.to-correct')}
      </Button>
      {download.error !== null && <ActionFault fault={download.error} />}
    </span>
  );
}
