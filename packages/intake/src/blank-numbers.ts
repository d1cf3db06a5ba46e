import { blankRecord } from './bytes/blank-record.ts';
import type { RawRecord } from './bytes/raw-record.ts';
import type { FileTally } from './file-tally.ts';
import type { BlankedEvent } from './read-event.ts';

/** A record without individual numbers, and the events that say which of its cells held one. */
type WithoutNumbers = {
  readonly record: RawRecord;
  readonly events: readonly BlankedEvent[];
};

/** `wholeColumn`: emptied whatever it holds, 0 for none. `nameOf`: the contract's own name of a column, or blank. */
export type Blanking = { readonly wholeColumn: number; readonly nameOf: (column: number) => string };

/** Where no column has a name yet: what stands in a head could be anything. */
export const BLANKING_IN_HEAD: Blanking = { wholeColumn: 0, nameOf: () => '' };

const NO_EVENTS: readonly BlankedEvent[] = [];

/**
 * Takes individual numbers out of the records of one file, counts and names each cell. The only place where a record is
 * seen as it was received.
 */
export function newNumberBlanking(tally: FileTally): (received: RawRecord, how: Blanking) => WithoutNumbers {
  // The cell blanked last: a line that is too long brings one cell in several parts.
  let [lastLine, lastColumn] = [0, 0];
  return (received, { wholeColumn, nameOf }) => {
    const { record, columns } = blankRecord(received, wholeColumn);
    if (columns.length === 0) return { record, events: NO_EVENTS };
    const { line } = record;
    const { file } = tally;
    const events: BlankedEvent[] = [];
    for (const column of columns) {
      if (line === lastLine && column === lastColumn) continue;
      events.push({ kind: 'blanked', cell: { file, line, column, columnName: nameOf(column) } });
    }
    [lastLine, lastColumn] = [line, columns.at(-1) ?? 0];
    tally.blanked += events.length;
    return { record, events };
  };
}
