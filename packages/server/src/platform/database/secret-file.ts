import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/** 192 random bits in characters that need no quoting anywhere. */
export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

/**
 * Writes `text` to `path` (0600, in a folder of 0700) unless the file exists, and returns what the file then holds.
 * Of two processes that begin at once both get the same text: a link appears whole or not at all.
 */
export async function writeOnce(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, 'utf8');
}
