import { notificationColumns } from '@renkei/contract/files';
import type { ReadEvent } from '@renkei/intake';
import { officeOf } from '../../platform/session/demo-offices.ts';

/** Columns of form 10101 that hold wages, from 1. Form No. 3 has no wage, and fewer columns. */
const WAGE_COLUMNS: ReadonlySet<number> = new Set(
  notificationColumns
    .filter(({ field }) => field === 'wageForm' || field === 'monthlyWage')
    .map(({ number }) => number),
);

/**
 * What an office may not hold is gone before anything is staged. An immigration node holds no wage: what a worker is owed
 * is the labour authority's to see, and the worker's own (rules.md, desk W). A row named for its wage says only that.
 */
export function withholder(office: string): (event: ReadEvent) => ReadEvent {
  return officeOf(office).desks.includes('W') ? (event) => event : withoutWages;
}

function withoutWages(event: ReadEvent): ReadEvent {
  if (event.kind === 'kept' && event.register === 'notifications') {
    const { wageForm: _form, monthlyWage: _wage, ...row } = event.row;
    return { ...event, row };
  }
  if (event.kind !== 'bad' || !event.bad.file.startsWith('notifications/')) return event;
  const { bad, toCorrect } = event;
  const isWage = bad.column !== null && WAGE_COLUMNS.has(bad.column);
  return {
    ...event,
    bad: isWage ? { ...bad, found: '' } : bad,
    ...(toCorrect === undefined ? {} : { toCorrect: { ...toCorrect, row: blankCells(toCorrect.row) } }),
  };
}

const COMMA = 0x2c;
const QUOTE = 0x22;

/**
 * The line of a CSV file without the content of those cells, cut into cells as intake cuts it: only a cell that begins with
 * a quote is quoted, in any other a quote is text. Neither byte is part of a character in UTF-8 or CP932.
 */
function blankCells(line: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let column = 1;
  let isQuoted = line[0] === QUOTE;
  let isOpen = false;
  for (const [at, byte] of line.entries()) {
    if (isQuoted && byte === QUOTE) isOpen = !isOpen;
    const ends = byte === COMMA && !isOpen;
    if (ends || !WAGE_COLUMNS.has(column)) kept.push(byte);
    if (!ends) continue;
    column += 1;
    isQuoted = line[at + 1] === QUOTE;
  }
  return Uint8Array.from(kept);
}
