import { recordIdOf, type Register } from '@renkei/contract/files';
import type { KeptEvent, Unread } from '@renkei/intake';

/** A row that is a record of its own; coverage is said of a register. */
export type RecordEvent = KeptEvent<Exclude<Register, 'coverage'>>;

/** The keys under which a row is stored. A row of no resident belongs to nobody before it is linked. */
export function describeRow(event: RecordEvent): {
  recordId: string;
  recordedOn: string;
  residentId: string | null;
} {
  const { register, row } = event;
  return {
    recordId: recordIdOf(register, row),
    recordedOn: row.recordedOn,
    residentId: ('residentId' in row ? row.residentId : undefined) ?? null,
  };
}

/** The column that names the record, for a message about it. */
export function columnOf(item: RecordEvent): { column: number | null; columnName: string } {
  const column = item.source.columns['recordedOn'];
  return { column: column ?? null, columnName: column === undefined ? '' : 'recorded_on' };
}

/** Whose register lacks this row, if it is not kept. A notification and a separation belong to nobody yet. */
export function unreadOf(event: RecordEvent): Unread | undefined {
  if (event.register === 'notifications' || event.register === 'separations') return undefined;
  const { recordId, residentId } = describeRow(event);
  const answered = event.answers === undefined ? {} : { answers: event.answers };
  return { register: event.register, residentId, recordId, recordedOn: event.row.recordedOn, ...answered };
}
