import type { HoldsView } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { StateWord } from '../../components/state-word.tsx';
import { showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { EndHoldForm } from './end-hold-form.tsx';

/** One pause: what it covers, since when, and the way to end it. Ending asks for a reason, in the page. */
export function OneHold({ hold }: { readonly hold: HoldsView['holds'][number] }): ReactNode {
  const { t, lang } = useTexts();
  const [ending, setEnding] = useState(false);
  const references = hold.references.join(t('pauses.list-separator'));
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <StateWord state="paused" />
        <span className="ref text-base whitespace-normal">
          {hold.references.length === 0 ? t('pauses.no-finding') : references}
        </span>
        <span className="text-quiet wide:ms-auto">
          {t('pauses.since', { instant: showInstant(hold.since, lang) })}
        </span>
        {!ending && (
          <Button
            aria-expanded={false}
            aria-label={t('pauses.end-of', { references })}
            onClick={() => setEnding(true)}
          >
            {t('pauses.end')}
          </Button>
        )}
      </div>
      {ending && <EndHoldForm id={hold.id} references={references} onLeave={() => setEnding(false)} />}
    </li>
  );
}
