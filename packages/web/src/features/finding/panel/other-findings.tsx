import type { OpenFinding } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StateWord } from '../../../components/state-word.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { PanelSectionView } from './panel-section-view.tsx';

export function OtherFindings({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  return (
    <PanelSectionView section="other">
      {view.otherFindings.length === 0 && <p className="text-quiet">{t('finding.other.none')}</p>}
      <ul className="grid gap-1.5">
        {view.otherFindings.map(({ reference, state }) => (
          <li key={reference} className="flex flex-wrap items-center gap-2">
            <Link
              to="/findings/$reference"
              params={{ reference }}
              className="ref inline-flex min-h-6 items-center"
            >
              {reference}
            </Link>
            <StateWord state={state} />
          </li>
        ))}
      </ul>
    </PanelSectionView>
  );
}
