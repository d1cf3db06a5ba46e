import { err, ok, type Result } from '@renkei/kernel';
import { limits } from './limits.ts';

/** Why a workbook is refused as a whole. */
export type WorkbookCode =
  | 'file.not-a-workbook'
  | 'workbook.damaged'
  | 'workbook.encrypted'
  | 'workbook.macros'
  | 'workbook.packed-too-densely'
  | 'workbook.took-too-long'
  | 'workbook.too-large';

/** One part of the archive, as its central directory states it; nothing of it has been unpacked. */
export type ZipEntry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** Where its bytes stand in the file. */
  readonly start: number;
  readonly end: number;
  /** Size unpacked, as stated. */
  readonly size: number;
  readonly crc: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const [END_LENGTH, ENTRY_LENGTH, LOCAL_LENGTH] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;
const METHODS: ReadonlyMap<number, ZipEntry['method']> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);
const ENCRYPTED = 1;

/**
 * Reads the central directory and checks it before anything is unpacked: number of parts, stated sizes, ratio, places
 * inside the file that do not overlap. Source of the layout: PKWARE APPNOTE 6.3.10, 4.3; no ZIP64, no several disks.
 */
export function readZipDirectory(bytes: Buffer): Result<readonly ZipEntry[], WorkbookCode> {
  const end = findEnd(bytes);
  if (end === undefined) return err('workbook.damaged');
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) return err('workbook.too-large');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return err('workbook.damaged');
    const entry = readEntry(bytes, at);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
  }
  return overlap(entries) ? err('workbook.damaged') : ok(entries);
}

function readEntry(bytes: Buffer, at: number): Result<ZipEntry, WorkbookCode> {
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return err('workbook.encrypted');
  const method = METHODS.get(bytes.readUInt16LE(at + 10));
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28));
  const local = bytes.readUInt32LE(at + 42);
  if (method === undefined || local + LOCAL_LENGTH > bytes.length) return err('workbook.damaged');
  if (bytes.readUInt32LE(local) !== LOCAL_HEADER) return err('workbook.damaged');
  const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const end = start + packed;
  if (end > bytes.length) return err('workbook.damaged');
  if (size > limits.part) return err('workbook.too-large');
  if (size > limits.ratioFrom && size > packed * limits.ratio) return err('workbook.packed-too-densely');
  return ok({ name, method, start, end, size, crc: bytes.readUInt32LE(at + 16) });
}

/** The record at the end of the archive, before a comment of at most 64 KiB. */
function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** Parts that share bytes are how a small archive is made to unpack without end. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  return inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0));
}
