import { recordIdOf, type Register } from '@renkei/contract/files';
import type { KeptEvent } from '@renkei/intake';

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
