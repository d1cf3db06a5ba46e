import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { Citation } from '../mismatch/citation.tsx';
import { PanelSectionView } from './panel-section-view.tsx';

/** The rule that asks, its version, its articles, and the measure it serves. */
export function Rule({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t, lang, pick } = useTexts();
  const { rule } = view;
  const day = (date: string) => showDay(date, lang, { weekday: false });
  return (
    <PanelSectionView section="rule">
      <p className="font-bold">{pick(rule.name)}</p>
      <p className="text-[.8125rem] text-quiet">
        <span className="font-mono">{rule.id}</span>{' '}
        {t('finding.rule.version', {
          version: rule.version,
          from: day(rule.validFrom),
          until: day(rule.validUntil),
        })}
      </p>
      <p className="mt-1.5">{pick(rule.about)}</p>
      <p className="mt-1.5 text-[.8125rem] text-quiet">
        {t('finding.rule.measure', { id: rule.measure.id, wording: pick(rule.measure.wording) })}
      </p>
      <ul className="mt-3.5 grid gap-3.5">
        {view.citations.map((citation) => (
          <li key={citation.id}>
            <Citation citation={citation} gist />
          </li>
        ))}
      </ul>
    </PanelSectionView>
  );
}

/** Before step 1 is saved the rule's name would give the answer away. */
export function EmptyRule(): ReactNode {
  const { t } = useTexts();
  return (
    <PanelSectionView section="rule">
      <p className="text-quiet">{t('finding.rule.blind')}</p>
    </PanelSectionView>
  );
}
