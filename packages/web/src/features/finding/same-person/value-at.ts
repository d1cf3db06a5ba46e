import type { CompareRow } from '@renkei/contract';
import type { Place } from '../panel/panel-state.ts';

/** The compared value that was read at this place. */
export function valueAt(
  rows: readonly CompareRow[],
  place: Place,
): CompareRow['notified'][number] | undefined {
  return rows
    .flatMap(({ notified, recorded }) => [...notified, ...recorded])
    .find(
      ({ place: its }) => its.file === place.file && its.line === place.line && its.column === place.column,
    );
}
