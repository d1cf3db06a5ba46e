import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Icon } from './icon.tsx';
import { clearStatus, useStatusMessage } from './status-message.ts';

/**
 * The one live region of the shell; say something with `announce(text)`. It stays until replaced or closed: nothing
 * vanishes by itself. The region is always in the page, as a reader only hears what changes in it.
 */
export function StatusLine(): ReactNode {
  const { t } = useTexts();
  const message = useStatusMessage();
  return (
    <section aria-label={t('status.label')} className="screen-only sticky bottom-0 z-10">
      <output className="sr-only">{message?.text}</output>
      {message !== null && (
        <div
          className="flex min-h-11 items-center gap-2 border-t border-border bg-sunk px-4 py-1"
          aria-hidden="false"
        >
          <Icon name="info" className="text-action" />
          <span key={message.number} className="grow leading-150">
            {message.text}
          </span>
          <button type="button" className="grid size-9 place-content-center" onClick={clearStatus}>
            <Icon name="x" label={t('status.close')} />
          </button>
        </div>
      )}
    </section>
  );
}
