import type { QueuePage } from '@renkei/contract';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from '../../components/button-class.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { pagesBefore, type PagesBefore } from './pages-before.ts';
import { exactly, type QueueSearch } from './queue-search.ts';
import { showCount } from './show-count.ts';

type Props = {
  readonly search: QueueSearch;
  readonly page: QueuePage;
  /** The one under the rows, with buttons. */
  readonly long?: boolean;
};

/** Pages by key: the way back is kept in the browser's history, as a key only leads forward. */
export function QueuePager({ search, page, long = false }: Props): ReactNode {
  const { t } = useTexts();
  const before = pagesBefore(useLocation().state);
  if (page.rows.length === 0) return null;
  const look = buttonClass({ variant: long ? 'outline' : 'plain', size: long ? 'm' : 's' });
  const last = page.firstRow + page.rows.length - 1;
  return (
    <nav
      aria-label={t(long ? 'queue.pages-below' : 'common.pages')}
      className={`screen-only flex flex-wrap items-center gap-x-3 gap-y-2 ${long ? 'pt-4' : 'ms-auto'}`}
    >
      <span>{t('queue.range', { first: page.firstRow, last, total: showCount(page.total, t) })}</span>
      <span className={`flex gap-2 ${long ? 'ms-auto' : ''}`}>
        {search.after !== undefined && (
          <PageLink search={search} to={before.at(-1)} before={before.slice(0, -1)} look={look}>
            {before.length > 0 ? t('common.previous') : t('queue.first-page')}
          </PageLink>
        )}
        {page.next !== null && (
          <PageLink search={search} to={page.next} before={[...before, search.after ?? '']} look={look}>
            {long ? t('queue.next-rows') : t('common.next')}
          </PageLink>
        )}
      </span>
    </nav>
  );
}

type LinkProps = {
  readonly search: QueueSearch;
  readonly to: string | undefined;
  readonly before: PagesBefore;
  readonly look: string;
  readonly children: ReactNode;
};

function PageLink({ search, to, before, look, children }: LinkProps): ReactNode {
  const { after: _here, ...rest } = search;
  return (
    <Link
      to="/findings"
      search={to === undefined || to === '' ? rest : { ...rest, after: to }}
      state={{ pagesBefore: before }}
      activeOptions={exactly}
      className={look}
    >
      {children}
    </Link>
  );
}
