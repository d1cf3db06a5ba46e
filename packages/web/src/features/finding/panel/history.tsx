import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showInstant } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { newestFirst } from './newest-first.ts';
import { PanelSectionView } from './panel-section-view.tsx';

export function History({ view }: { readonly view: OpenFinding }): ReactNode {
  const { lang, pick } = useTexts();
  return (
    <PanelSectionView section="history">
      <ol className="grid gap-2.5">
        {newestFirst(view.history).map((entry, index) => (
          <li key={`${entry.at}-${String(index)}`} className="leading-[1.45]">
            <time dateTime={entry.at} className="block text-[.8125rem] text-quiet">
              {showInstant(entry.at, lang, { weekday: false })}
            </time>
            {pick(entry.what)}
            <span className="block text-quiet">{pick(entry.who)}</span>
          </li>
        ))}
      </ol>
    </PanelSectionView>
  );
}
