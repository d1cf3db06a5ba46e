import { desks, FindingState, type QueueQuery } from '@renkei/contract';
import type { QueueSearch } from './queue-search.ts';

/** What the filter form holds. No field for a name, a nationality or a score exists. */
export type QueueFilterValues = {
  readonly states: readonly FindingState[];
  readonly place: string;
  readonly employer: string;
  readonly desk: QueueQuery['desk'];
  readonly rule: string;
};

export const noFilters: QueueFilterValues = { states: [], place: '', employer: '', desk: '', rule: '' };

export function filtersOf({ states, place, employer, desk, rule }: QueueSearch): QueueFilterValues {
  const known = (states ?? '').split(',').flatMap((state) => {
    const parsed = FindingState.safeParse(state);
    return parsed.success ? [parsed.data] : [];
  });
  return {
    states: known,
    place: place ?? '',
    employer: employer ?? '',
    desk: desk ?? '',
    rule: rule ?? '',
  };
}

/** The address with these filters, from the first page; what is empty is left out. */
export function searchWith(
  search: QueueSearch,
  { states, place, employer, desk, rule }: QueueFilterValues,
): QueueSearch {
  // Not tidied: employers are compared as they were recorded, in full width where that was written.
  const typed = employer.trim();
  return {
    ...(search.view && { view: search.view }),
    ...(search.sort && { sort: search.sort }),
    ...(states.length > 0 && { states: states.join(',') }),
    ...(place !== '' && { place }),
    ...(typed !== '' && { employer: typed }),
    ...(desk !== '' && { desk }),
    ...(rule !== '' && { rule }),
  };
}

export function hasFilters(values: QueueFilterValues): boolean {
  const { states, place, employer, desk, rule } = values;
  return states.length > 0 || [place, employer, desk, rule].some((value) => value !== '');
}

/** A desk as chosen in the form. */
export function deskChosen(value: string): QueueQuery['desk'] {
  return desks.find((desk) => desk === value) ?? '';
}
