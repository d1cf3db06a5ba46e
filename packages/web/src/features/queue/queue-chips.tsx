import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { filtersOf, hasFilters, noFilters, type QueueFilterValues, searchWith } from './filter-values.ts';
import { exactly, type QueueSearch } from './queue-search.ts';

/** What narrows the list, each removable by itself. */
export function QueueChips({ search }: { readonly search: QueueSearch }): ReactNode {
  const { t } = useTexts();
  const values = filtersOf(search);
  if (!hasFilters(values)) return null;
  return (
    <ul aria-label={t('queue.chips')} className="flex flex-wrap items-center gap-2 pb-2.5">
      {values.states.map((state) => (
        <Chip
          key={state}
          search={search}
          without={{ ...values, states: values.states.filter((each) => each !== state) }}
          text={t('queue.chip.state', { state: t(`state.${state}`) })}
        />
      ))}
      {values.place !== '' && (
        <Chip
          search={search}
          without={{ ...values, place: '' }}
          text={t('queue.chip.place', { place: values.place })}
        />
      )}
      {values.employer !== '' && (
        <Chip
          search={search}
          without={{ ...values, employer: '' }}
          text={t('queue.chip.employer', { employer: values.employer })}
        />
      )}
      {values.desk !== '' && (
        <Chip
          search={search}
          without={{ ...values, desk: '' }}
          text={t('queue.chip.desk', { desk: t(`desk.${values.desk}`) })}
        />
      )}
      {values.rule !== '' && (
        <Chip
          search={search}
          without={{ ...values, rule: '' }}
          text={t('queue.chip.rule', { rule: values.rule })}
        />
      )}
      <li>
        <Link
          to="/findings"
          activeOptions={exactly}
          search={searchWith(search, noFilters)}
          className="inline-flex min-h-7 items-center"
        >
          {t('queue.chip.clear')}
        </Link>
      </li>
    </ul>
  );
}

type ChipProps = { readonly search: QueueSearch; readonly without: QueueFilterValues; readonly text: string };

function Chip({ search, without, text }: ChipProps): ReactNode {
  const { t } = useTexts();
  return (
    <li>
      <Link
        to="/findings"
        activeOptions={exactly}
        search={searchWith(search, without)}
        aria-label={t('queue.chip.remove', { filter: text })}
        className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-edge ps-2.5 pe-1.5 text-[.8125rem] text-text no-underline hover:underline max-wide:min-h-9"
      >
        {text}
        <Icon name="x" className="size-3.5" />
      </Link>
    </li>
  );
}
