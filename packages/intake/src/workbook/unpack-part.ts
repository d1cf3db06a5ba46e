import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '@renkei/kernel';
import type { WorkbookCode, ZipEntry } from './zip-directory.ts';

/**
 * The bytes of one part. Unpacking stops at the size that the directory stated, which was checked: an archive that lies
 * about it is refused, whichever way it lies.
 */
export function unpackPart(bytes: Buffer, entry: ZipEntry): Result<Buffer, WorkbookCode> {
  const packed = bytes.subarray(entry.start, entry.end);
  const unpacked = entry.method === 'stored' ? ok(packed) : inflate(packed, entry.size);
  if (!unpacked.ok) return unpacked;
  const isAsStated = unpacked.value.length === entry.size && crc32(unpacked.value) === entry.crc;
  return isAsStated ? unpacked : err('workbook.damaged');
}

function inflate(packed: Buffer, size: number): Result<Buffer, WorkbookCode> {
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }));
  } catch (cause) {
    const isTooLong = cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    return err(isTooLong ? 'workbook.packed-too-densely' : 'workbook.damaged');
  }
}
