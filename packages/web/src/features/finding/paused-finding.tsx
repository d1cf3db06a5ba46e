import type { PausedFinding as PausedView } from '@renkei/contract';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { StateWord } from '../../components/state-word.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { showDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ProtectionCheck } from './head/protection-check.tsx';

/** The one page for every cause of a pause: reference, due day, contact. It must never tell one cause from another. */
export function PausedFinding({ view }: { readonly view: z.infer<typeof PausedView> }): ReactNode {
  const { t, lang, pick } = useTexts();
  return (
    <div className="grid max-w-[46rem] gap-6 p-6 max-wide:p-3">
      <PageHeading title={t('finding.page-title', { reference: view.reference })}>
        {t('finding.paused.title')}
      </PageHeading>
      <p className="text-base leading-170">{t('finding.paused.text')}</p>
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-2 border-y border-line py-4 text-base leading-160">
        <dt className="text-quiet">{t('finding.paused.reference')}</dt>
        <dd className="ref">{view.reference}</dd>
        <dt className="text-quiet">{t('finding.bar.state')}</dt>
        <dd>
          <StateWord state="paused" />
        </dd>
        <dt className="text-quiet">{t('finding.bar.due')}</dt>
        <dd>{showDay(view.dueOn, lang, { weekday: true })}</dd>
        <dt className="text-quiet">{t('finding.paused.contact')}</dt>
        <dd>{pick(view.contact)}</dd>
      </dl>
      <div className="flex flex-wrap gap-y-3">
        <ProtectionCheck reference={view.reference} />
      </div>
    </div>
  );
}
