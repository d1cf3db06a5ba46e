import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { PanelSectionView } from './panel-section-view.tsx';

/** Up to which day each register is complete. What is not given is said, never left empty. */
export function Coverage({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t, lang, pick } = useTexts();
  return (
    <PanelSectionView section="coverage">
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2.5 gap-y-1">
        {view.coverage.map(({ register, completeUntil }) => (
          <div key={register.ja} className="contents">
            <dt className="text-quiet">{pick(register)}</dt>
            <dd>
              {completeUntil === null
                ? t('finding.coverage.unknown')
                : t('finding.coverage.until', { day: showDay(completeUntil, lang, { weekday: false }) })}
            </dd>
          </div>
        ))}
      </dl>
    </PanelSectionView>
  );
}
