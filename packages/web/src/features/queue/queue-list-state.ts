/** Which row the keys stand on and which are selected, by reference: both survive that the list is read anew. */
export type QueueListState = { readonly current: string | null; readonly selected: ReadonlySet<string> };

export const nothingSelected: QueueListState = { current: null, selected: new Set() };

/** The row `by` further down (or up), never past an end; the first one where none is current or it is gone. */
export function move(state: QueueListState, references: readonly string[], by: 1 | -1): QueueListState {
  const at = state.current === null ? -1 : references.indexOf(state.current);
  const to = at === -1 ? 0 : Math.min(references.length - 1, Math.max(0, at + by));
  return { ...state, current: references[to] ?? null };
}

export function toggle(state: QueueListState, reference: string): QueueListState {
  const selected = new Set(state.selected);
  if (!selected.delete(reference)) selected.add(reference);
  return { ...state, selected };
}

/** Selects all of this page, or none of it where all are selected. */
export function toggleAll(state: QueueListState, references: readonly string[]): QueueListState {
  const all = references.every((reference) => state.selected.has(reference));
  return { ...state, selected: new Set(all ? [] : references) };
}

/** What is selected and still in the list. */
export function selectedIn(state: QueueListState, references: readonly string[]): readonly string[] {
  return references.filter((reference) => state.selected.has(reference));
}
