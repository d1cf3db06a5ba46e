import type { Register } from '@renkei/contract/files';
import { registerOfFile } from '@renkei/intake';
import { NodeProblem } from '../../platform/problems/node-problem.ts';

/** A file of an import by its path as a directory would have it, and the register that its name says. */
export type FilePath = { readonly file: string; readonly register: Register };

const LONGEST = 255;
/** What no file name holds here: separators, control characters, and letters that turn the reading direction. */
const STRANGE = /[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Reads what stands in a URL after `marker`, each segment encoded by itself. Nothing is written to disk under this name:
 * it is a label, and only a name of the contract is one. Throws `file.name-unknown`.
 */
export function filePathIn(url: string, marker: string): FilePath {
  const { pathname } = new URL(url);
  const segments = pathname.slice(pathname.indexOf(marker) + marker.length).split('/');
  const file = segments.map(decoded).join('/');
  const register = segments.length > 2 ? undefined : registerOfFile(file);
  if (register === undefined) throw new NodeProblem('file.name-unknown');
  return { file, register };
}

function decoded(segment: string): string {
  const text = withoutPercents(segment);
  const isName = text !== undefined && text.isWellFormed() && text.length <= LONGEST && !STRANGE.test(text);
  if (!isName || text.startsWith('.')) throw new NodeProblem('file.name-unknown');
  return text.normalize('NFC');
}

function withoutPercents(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
