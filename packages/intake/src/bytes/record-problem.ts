import type { BadRowCode } from '@renkei/contract/files';
import { cellCount, type RawRecord } from './raw-record.ts';

export type RecordProblem = { readonly code: BadRowCode; readonly found: string };

/** What keeps a record as a whole from being read as `width` cells. Nothing of the record is repeated. */
export function recordProblem(record: RawRecord, width: number): RecordProblem | undefined {
  if (record.problem === 'too-long') return { code: 'row.too-long', found: '' };
  if (record.problem === 'quote-broken') return { code: 'row.quote-broken', found: '' };
  if (holdsNul(record)) return { code: 'row.binary', found: '' };
  const count = cellCount(record);
  return count === width ? undefined : { code: 'row.cell-count', found: `${count} ≠ ${width}` };
}

export function holdsNul(record: RawRecord): boolean {
  return record.bytes.includes(0);
}
