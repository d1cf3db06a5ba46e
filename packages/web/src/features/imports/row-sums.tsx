import type { ImportView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../components/badge.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { figure } from './figures.ts';
import { sumsOf } from './row-sums.ts';

/** The sums as sentences: a reader must be able to add them up. */
export function RowSums({ of }: { readonly of: ImportView }): ReactNode {
  const { t } = useTexts();
  const { read, kept, named, namedBefore, stored, curedLater, cured, curedNothing, refused, addsUp } = sumsOf(
    of.files,
  );
  const listed = named - namedBefore;
  return (
    <div className="mt-3 grid gap-1 leading-170">
      <p className="text-base">
        {t('imports.sum-read', { read: figure(read), kept: figure(kept), named: figure(named) })}{' '}
        {!addsUp && <Badge tone="warning">{t('imports.does-not-add-up')}</Badge>}
      </p>
      {stored !== null && (
        <p>
          {t('imports.sum-kept', {
            kept: figure(kept),
            added: figure(stored.added),
            corrected: figure(stored.corrected),
            known: figure(stored.known),
          })}
        </p>
      )}
      {listed > 0 && stored !== null && (
        <p>{t('imports.sum-cured', { cured: figure(curedLater), named: figure(listed) })}</p>
      )}
      {cured > 0 && <p>{t('imports.sum-cures', { count: cured })}</p>}
      {curedNothing > 0 && <p>{t('imports.sum-cures-none', { count: curedNothing })}</p>}
      {refused > 0 && <p>{t('imports.sum-refused', { count: refused })}</p>}
    </div>
  );
}
