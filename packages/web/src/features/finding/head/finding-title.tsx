import type { ReactNode } from 'react';
import { PageHeading } from '../../../shell/page-heading.tsx';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { asksOtherwise, type ReadableFinding } from '../steps.ts';

/** What is asked, and of which employment. While blind only that two records are to be compared. */
export function FindingTitle({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t, lang, pick } = useTexts();
  return (
    <div className="mb-6 leading-170 max-wide:mb-4">
      <PageHeading
        title={t('finding.page-title', { reference: view.reference })}
        className="wide:text-[1.5rem] max-wide:text-[1.25rem]"
      >
        {t(titleOf(view))}
      </PageHeading>
      <p className="mt-1 text-base">
        {view.kind === 'blind' ? t('finding.title.blind-text') : pick(view.question)}
      </p>
      <p className="text-quiet">
        {view.hiredOn === null
          ? t('finding.employer', { employer: view.employer.name, address: view.employer.address })
          : t('finding.employment', {
              employer: view.employer.name,
              address: view.employer.address,
              day: showDay(view.hiredOn, lang),
            })}
      </p>
    </div>
  );
}

function titleOf(view: ReadableFinding) {
  if (view.kind === 'blind') return 'finding.title.blind' as const;
  return asksOtherwise(view) ? ('finding.title.question' as const) : ('finding.title.open' as const);
}
