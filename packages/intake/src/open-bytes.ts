import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import type { ByteStream } from './bytes/exact-blocks.ts';

const CHUNK = 256 * 1024;

/** The bytes of a file, or undefined where it is no regular file or may not be opened. Later failures throw. */
export async function openBytes(path: string): Promise<ByteStream | undefined> {
  const small = openSmall(path);
  if (small === 'unreadable') return undefined;
  const whole = small === 'large' ? undefined : readWhole(small.file, small.size);
  if (whole !== undefined) return [whole];
  try {
    await access(path, constants.R_OK);
  } catch {
    return undefined;
  }
  return createReadStream(path, { highWaterMark: CHUNK });
}

type Opened = { readonly file: number; readonly size: number } | 'large' | 'unreadable';

function openSmall(path: string): Opened {
  try {
    // Asked before opening: to open a pipe would wait for its other end.
    const found = statSync(path);
    if (!found.isFile()) return 'unreadable';
    return found.size < CHUNK ? { file: openSync(path, 'r'), size: found.size } : 'large';
  } catch {
    return 'unreadable';
  }
}

/**
 * A file of one chunk at once, or undefined where it grows meanwhile. Years of notices are thousands of files of a few
 * kilobytes: to wait for each four times costs twenty times what it costs to read it.
 */
function readWhole(file: number, size: number): Uint8Array | undefined {
  try {
    // One byte of room: where it stays empty, the file has ended.
    const bytes = Buffer.allocUnsafe(size + 1);
    for (let length = 0; ;) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      length += count;
      if (count === 0) return bytes.subarray(0, length);
      if (length === bytes.length) return undefined;
    }
  } finally {
    closeSync(file);
  }
}
