import { tableRegisters } from '@renkei/contract/files';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { registerName } from '../register-name.ts';

/** Beside the field: which files there are, by name. */
export function WhichFiles(): ReactNode {
  const { t } = useTexts();
  return (
    <details className="screen-only mt-3 max-w-[44rem] leading-170">
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-action underline max-wide:min-h-11">
        {t('imports.which.title')}
      </summary>
      <p className="mt-1">{t('imports.which.registers')}</p>
      <ul className="mt-1 grid gap-y-1">
        {tableRegisters.map((register) => (
          <li key={register} className="grid grid-cols-[12rem_minmax(0,1fr)] gap-x-3">
            <code translate="no" className="font-mono">
              {register}.csv
            </code>
            {registerName(register, t)}
          </li>
        ))}
      </ul>
      <p className="mt-3">{t('imports.which.increments')}</p>
      <p className="mt-3">{t('imports.which.notifications')}</p>
      <p className="mt-3">{t('imports.which.folder')}</p>
      <p className="mt-3">{t('imports.which.correct')}</p>
    </details>
  );
}
