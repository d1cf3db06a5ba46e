/** Keys of the pages on the way here, first page ('') first. */
export type PagesBefore = readonly string[];

declare module '@tanstack/react-router' {
  interface HistoryState {
    pagesBefore?: PagesBefore;
  }
}

/** Empty where the page was reached by a bookmark: then only the first page is known. */
export function pagesBefore(state: { readonly pagesBefore?: unknown }): PagesBefore {
  const kept = state.pagesBefore;
  return Array.isArray(kept) ? kept.filter((key): key is string => typeof key === 'string') : [];
}
