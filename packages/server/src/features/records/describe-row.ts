import type { Register } from '@renkei/contract/files';
import type { KeptEvent, Unread } from '@renkei/intake';

/** A row that is a record of its own; coverage is said of a register. */
export type RecordEvent = KeptEvent<Exclude<Register, 'coverage'>>;

/** The keys under which a row is stored. A notification and a separation belong to nobody before they are linked. */
export function describeRow(event: RecordEvent): {
  recordId: string;
  recordedOn: string;
  residentId: string | null;
} {
  const { row } = event;
  const residentId = 'residentId' in row ? row.residentId : null;
  return { recordId: recordIdOf(event), recordedOn: row.recordedOn, residentId };
}

function recordIdOf(item: RecordEvent): string {
  switch (item.register) {
    case 'residents':
      return item.row.residentId;
    case 'cards':
      return item.row.cardNumber;
    case 'stays':
      return item.row.recordId;
    case 'permissions':
      return item.row.permissionId;
    case 'departures':
      return item.row.movementId;
    case 'separations':
      return item.row.separationId;
    case 'notifications':
      return item.row.notificationId;
  }
}

/** The column that names the record, for a message about it. */
export function columnOf(item: RecordEvent): { column: number | null; columnName: string } {
  const column = item.source.columns['recordedOn'];
  return { column: column ?? null, columnName: column === undefined ? '' : 'recorded_on' };
}

/** Whose register lacks this row, if it is not kept. A notification and a separation belong to nobody yet. */
export function unreadOf(event: RecordEvent): Unread | undefined {
  if (event.register === 'notifications' || event.register === 'separations') return undefined;
  return { register: event.register, residentId: event.row.residentId };
}
