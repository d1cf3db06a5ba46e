import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { Loading } from '../../components/loading.tsx';
import { rulesQuery } from '../../http/rules-query.ts';
import { PageHeading } from '../../shell/page-heading.tsx';
import { showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { RuleDetails } from './rule-details.tsx';
import { RulesExport } from './rules-export.tsx';
import { RulesTable } from './rules-table.tsx';

/** Quality → Rules: how each rule stands, since when and why, and what came of its questions (S13). */
export function RulesPage(): ReactNode {
  const { t, lang } = useTexts();
  const { data: view, error, isPending, refetch } = useQuery(rulesQuery);
  return (
    <div className="grid max-w-[80rem] gap-3 px-3 pt-3 pb-8 wide:px-6 wide:pt-4">
      <PageHeading title={t('rules.title')}>{t('rules.title')}</PageHeading>
      <p className="max-w-[46rem] leading-170">{t('rules.about', { floor: view?.floor ?? 20 })}</p>
      {isPending && <Loading />}
      {error !== null && <FaultPanel fault={error} onRetry={() => void refetch()} />}
      {view !== undefined && (
        <>
          <p className="text-quiet">
            {view.countedAt === null
              ? t('rules.nothing-counted')
              : t('rules.counted-at', { when: showInstant(view.countedAt, lang) })}
          </p>
          <RulesExport today={view.today} />
          <RulesTable rules={view.rules} />
          <RuleDetails rules={view.rules} />
        </>
      )}
    </div>
  );
}
