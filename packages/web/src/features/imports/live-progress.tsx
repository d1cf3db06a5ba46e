import type { ImportView } from '@renkei/contract';
import { type ReactNode, useEffect, useState } from 'react';
import { Progress } from '../../components/progress.tsx';
import { systemClock } from '@renkei/kernel';
import { useTexts } from '../../texts/use-texts.ts';
import { ActionFault } from './action-fault.tsx';
import { CancelImport } from './cancel-import.tsx';
import { figure } from './figures.ts';
import { sending } from './sending/page-sender.ts';

const LONG_MS = 10_000;

type Props = { readonly of: ImportView; readonly fault: Error | null };

/** What is being done with an import, how far it is, how to leave it, and after ten seconds that one may leave the page. */
export function LiveProgress({ of, fault }: Props): ReactNode {
  const { t } = useTexts();
  const isOwn = sending.use()?.importId === of.id;
  const long = useIsLong(of.startedAt);
  const { done, total } = of.progress;
  const words =
    total === null
      ? t('imports.rows-so-far', { done: figure(done) })
      : t('imports.rows-of', { done: figure(done), total: figure(total) });
  if (isOwn) return <p className="mt-2 leading-170">{t('imports.own-sending')}</p>;
  return (
    <div className="mt-2 grid max-w-3xl gap-2 leading-170">
      <p className="text-base">
        {t(doing(of.stage))} {words}
      </p>
      <Progress label={t(`imports.stage.${of.stage}`)} words={words} done={done} total={total} />
      {long && <p className="text-quiet">{t('common.leave-page')}</p>}
      {fault !== null && (
        <div>
          <ActionFault fault={fault} />
          <p className="mt-1 text-quiet">{t('imports.looked-again')}</p>
        </div>
      )}
      {of.stage !== 'asking' && <CancelImport of={of} />}
    </div>
  );
}

function useIsLong(startedAt: string): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const left = Date.parse(startedAt) + LONG_MS - systemClock.now().getTime();
    const timer = setTimeout(() => setLong(true), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [startedAt]);
  return long;
}

function doing(
  stage: ImportView['stage'],
): 'imports.doing.receiving' | 'imports.doing.storing' | 'imports.doing.asking' {
  if (stage === 'storing') return 'imports.doing.storing';
  return stage === 'asking' ? 'imports.doing.asking' : 'imports.doing.receiving';
}
