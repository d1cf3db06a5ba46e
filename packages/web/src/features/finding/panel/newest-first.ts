/** Newest first; of the same moment, the one that was written last comes first. */
export function newestFirst<T extends { readonly at: string }>(entries: readonly T[]): readonly T[] {
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => Date.parse(b.entry.at) - Date.parse(a.entry.at) || b.index - a.index)
    .map(({ entry }) => entry);
}
