import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandProblem } from './say.ts';

/** Characters written at once: answers are short and many, and each call costs. */
const PIECE = 64 * 1024;

/**
 * Writes objects as JSON, one a line, to a file (readable by its owner only) or for `-` to standard output; never more of
 * them in memory as text than one piece.
 */
export async function writeLines(path: string, objects: Iterable<unknown>): Promise<void> {
  const isFile = path !== '-';
  const out = isFile ? createWriteStream(path, { mode: 0o600 }) : process.stdout;
  try {
    await pipeline(Readable.from(piecesOf(objects)), out, { end: isFile });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem({
      en: `${path} cannot be written: ${reason}`,
      ja: `${path} に書けません：${reason}`,
    });
  }
}

function* piecesOf(objects: Iterable<unknown>): Generator<string> {
  let piece = '';
  for (const object of objects) {
    piece += `${JSON.stringify(object)}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
