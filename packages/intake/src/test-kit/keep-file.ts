import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KEPT = fileURLToPath(new URL('../../../../tmp/kept/', import.meta.url));

/** Keeps a file that a test did not like, in `tmp/kept` of the repository: the temporary folder of a run goes away with it. */
export async function keepFile(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(KEPT, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}
