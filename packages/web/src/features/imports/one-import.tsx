import type { ImportsView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { showDay, showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { DetectionCounts } from './detection-counts.tsx';
import { FileTable } from './file-table.tsx';

export function OneImport({ of }: { readonly of: ImportsView['imports'][number] }): ReactNode {
  const { t, lang } = useTexts();
  const isNothingNew = of.files.length > 0 && of.files.every((file) => file.seenBefore);
  return (
    <Section
      title={t('imports.one', { instant: showInstant(of.startedAt, lang) })}
      aside={t('imports.facts-as-of', { day: showDay(of.asOf, lang) })}
    >
      {of.finishedAt === null && <p className="leading-170">{t('imports.running')}</p>}
      {of.detection !== null && <DetectionCounts detection={of.detection} />}
      {isNothingNew ? (
        <details className="mt-3">
          <summary className="cursor-pointer text-action underline">{t('imports.nothing-new')}</summary>
          <FileTable files={of.files} />
        </details>
      ) : (
        <FileTable files={of.files} />
      )}
    </Section>
  );
}
