import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePlaceWords } from '../place-words.ts';
import type { Side } from '../same-person/compared-value.tsx';
import { SourceList } from './source-list.tsx';
import { PanelSectionView } from './panel-section-view.tsx';
import type { ReadableFinding } from '../steps.ts';

/** The notification as received and the residence record, value by value, each with file, line and column. */
export function Sources({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t, pick } = useTexts();
  const placeWords = usePlaceWords();
  const rowsWith = (side: Side): readonly CompareRow[] => view.compare.filter((row) => row[side].length > 0);
  return (
    <PanelSectionView section="sources">
      <h3 className="mb-1 font-bold">{t('finding.source.notification')}</h3>
      <dl className="mb-2 grid grid-cols-[6.75rem_minmax(0,1fr)] gap-x-2.5 gap-y-1">
        {view.received.map(({ label, value, place }) => (
          <div key={label.en} className="contents">
            <dt className="text-quiet">{pick(label)}</dt>
            <dd>
              {pick(value)}
              <span className="block text-[.8125rem] leading-[1.4] text-quiet">{placeWords(place)}</span>
            </dd>
          </div>
        ))}
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
            {t('finding.fact', { label: pick(fact.label), value: pick(fact.value) })}
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
