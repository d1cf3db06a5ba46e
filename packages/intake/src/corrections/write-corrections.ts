import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { correctionFileName } from '@renkei/contract/files';
import type { ReadEvent } from '../read-event.ts';

/** A file to correct that was written; `file` relative to the folder. */
export type WrittenCorrection = { readonly file: string; readonly rows: number };

type Open = WrittenCorrection & { readonly stream: WriteStream };

/**
 * Writes a file to correct for every file that has rows that may be repeated, as they are read. Throws `EEXIST` where such
 * a file is there already: somebody may be correcting it.
 */
export async function writeCorrections(
  events: AsyncIterable<ReadEvent>,
  folder: string,
): Promise<readonly WrittenCorrection[]> {
  const written: WrittenCorrection[] = [];
  let open: Open | undefined;
  for await (const event of events) {
    if (event.kind === 'bad' && event.toCorrect !== undefined) {
      const { head, row } = event.toCorrect;
      if (open === undefined) {
        open = {
          file: correctionFileName(event.bad.file),
          rows: 0,
          stream: await begin(event.bad.file, folder),
        };
        await write(open.stream, head);
      }
      await write(open.stream, row);
      open = { ...open, rows: open.rows + 1 };
    }
    if (event.kind !== 'file' || open === undefined) continue;
    open.stream.end();
    await finished(open.stream);
    written.push({ file: open.file, rows: open.rows });
    open = undefined;
  }
  return written;
}

async function begin(file: string, folder: string): Promise<WriteStream> {
  const path = join(folder, correctionFileName(file));
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const stream = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await once(stream, 'open');
  return stream;
}

async function write(stream: WriteStream, bytes: Uint8Array): Promise<void> {
  if (!stream.write(bytes)) await once(stream, 'drain');
}
