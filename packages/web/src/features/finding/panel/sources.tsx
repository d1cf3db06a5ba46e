import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Side } from '../same-person/compared-value.tsx';
import { SourceList } from './source-list.tsx';
import { PanelSectionView } from './panel-section-view.tsx';
import type { ReadableFinding } from '../steps.ts';

/** The notification as received and the residence record, value by value, each with file, line and column. */
export function Sources({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t, lang } = useTexts();
  const rowsWith = (side: Side): readonly CompareRow[] => view.compare.filter((row) => row[side].length > 0);
  return (
    <PanelSectionView section="sources">
      <h3 className="mb-1 font-bold">{t('finding.source.notification')}</h3>
      <dl className="mb-2 grid grid-cols-[5.25rem_minmax(0,1fr)] gap-x-2.5 gap-y-1">
        <dt className="text-quiet">{t('finding.source.employer')}</dt>
        <dd>
          {view.employer.name}
          <span className="block">{view.employer.address}</span>
          <span className="ref block">{view.employer.number}</span>
        </dd>
        <dt className="text-quiet">{t('finding.source.hired')}</dt>
        <dd>{showDay(view.hiredOn, lang)}</dd>
      </dl>
      <SourceList side="notified" rows={rowsWith('notified')} />
      <p className="mt-2 text-[.8125rem] text-quiet">{t('finding.source.no-individual-number')}</p>
      <h3 className="mt-4 mb-1 font-bold">{t('finding.source.record')}</h3>
      <SourceList side="recorded" rows={rowsWith('recorded')} />
      {view.kind === 'open' && <FurtherEvidence view={view} />}
    </PanelSectionView>
  );
}

function FurtherEvidence({ view }: { readonly view: Extract<ReadableFinding, { kind: 'open' }> }): ReactNode {
  const { t, pick } = useTexts();
  if (view.evidence.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1 font-bold">{t('finding.source.evidence')}</h3>
      <ul className="grid gap-1.5">
        {view.evidence.map((fact) => (
          <li key={fact.id}>
            {t('finding.fact', { label: pick(fact.label), value: fact.value })}
            <span className="block text-[.8125rem] text-quiet">
              {t('finding.place', {
                file: fact.place.file,
                line: String(fact.place.line),
                column: String(fact.place.column),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
