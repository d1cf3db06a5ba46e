import { notificationFieldColumns, type RegisterFile } from '@renkei/contract/files';
import { statusesOfResidence } from '@renkei/law';
import { decodeCell } from './bytes/decode-cell.ts';
import type { Encoding } from './bytes/encoding.ts';
import type { RawRecord } from './bytes/raw-record.ts';
import type { BadEvent } from './read-event.ts';

/** Rows of which every cell was understood: what is wrong is that they stand twice. */
const understood: ReadonlySet<string> = new Set(['row.duplicate', 'row.conflict']);
/** What can stand in a cell of a withheld register without telling anything: a day or a number written wrongly. */
const SAYS_NOTHING = /^[\d\-/. ]*$/;

/** Adds to the first problem of a row of a register the row as received, if all of it may be repeated (S8). */
export function tableRowAsReceived<E extends object>(
  events: readonly (E | BadEvent)[],
  record: RawRecord,
  { contract, encoding }: { readonly contract: RegisterFile<unknown>; readonly encoding: Encoding },
): readonly (E | BadEvent)[] {
  const mayBe = (event: E | BadEvent): boolean => {
    if (!isBad(event) || contract.found === 'shown' || understood.has(event.bad.code)) return true;
    if (event.bad.column === null) return false;
    return SAYS_NOTHING.test(decodeCell(record, event.bad.column - 1, encoding) ?? '?');
  };
  return events.every(mayBe) ? withRaw(events, record) : events;
}

/**
 * The same for a notification. Where the commas are wrong, nobody can tell where the words for the status of residence
 * stand, and nothing is repeated; else they are left out, unless they are the law's own (S8).
 */
export function notificationAsReceived<E extends object>(
  events: readonly (E | BadEvent)[],
  record: RawRecord,
  encoding: Encoding,
): readonly (E | BadEvent)[] {
  const inPlace = events.every(
    (event) => !isBad(event) || event.bad.column !== null || understood.has(event.bad.code),
  );
  return inPlace ? withRaw(events, withoutFreeStatus(record, encoding)) : events;
}

function withRaw<E extends object>(
  events: readonly (E | BadEvent)[],
  record: RawRecord,
): readonly (E | BadEvent)[] {
  const [first, ...rest] = events;
  if (first === undefined || !isBad(first) || record.problem === 'too-long') return events;
  return [{ ...first, raw: record.bytes }, ...rest];
}

function isBad(event: object): event is BadEvent {
  return 'bad' in event;
}

function withoutFreeStatus(record: RawRecord, encoding: Encoding): RawRecord {
  const index = (notificationFieldColumns['statusAsWritten'] ?? 0) - 1;
  const text = decodeCell(record, index, encoding);
  if (text !== undefined && (text === '' || lawNames.has(asCompared(text)))) return record;
  const [start, end] = [record.bounds[index * 2] ?? 0, record.bounds[index * 2 + 1] ?? 0];
  return { ...record, bytes: Buffer.concat([record.bytes.subarray(0, start), record.bytes.subarray(end)]) };
}

const lawNames: ReadonlySet<string> = new Set(
  statusesOfResidence.flatMap(({ ja, en }) => [asCompared(ja), asCompared(en)]),
);

function asCompared(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
}
