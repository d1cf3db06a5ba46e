import { type LeftOutReason, recogniseFile, type Recognised } from './recognise-file.ts';

/** A file as it was chosen or dropped; `source` is its path below what was chosen. */
export type Candidate = { readonly source: string; readonly file: File };

export type ChosenFile = Candidate & { readonly register: string; readonly path: string };
export type LeftOutFile = Candidate & { readonly reason: LeftOutReason };
export type Chosen = { readonly files: readonly ChosenFile[]; readonly leftOut: readonly LeftOutFile[] };

export const nothingChosen: Chosen = { files: [], leftOut: [] };

/** The files chosen so far and these: the same file chosen again takes its own place, nothing is sent under two names. */
export function choose(before: Chosen, candidates: readonly Candidate[]): Chosen {
  const again = new Set(candidates.map(({ source }) => source));
  const files = before.files.filter(({ source }) => !again.has(source));
  const leftOut = before.leftOut.filter(({ source }) => !again.has(source));
  const taken = new Set(files.map(({ path }) => path));
  for (const candidate of candidates) {
    const found = placed(candidate.source, taken);
    if (found.kind === 'left-out') {
      leftOut.push({ ...candidate, reason: found.reason });
    } else {
      taken.add(found.path);
      files.push({ ...candidate, register: found.register, path: found.path });
    }
  }
  return { files: files.toSorted(inReadingOrder), leftOut };
}

export function withoutFile(chosen: Chosen, path: string): Chosen {
  return { ...chosen, files: chosen.files.filter((file) => file.path !== path) };
}

export function bytesOf(files: readonly { readonly file: File }[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}

/** Two employers' folders may hold files of one name: then the folder's name goes before it. A register has one file. */
function placed(source: string, taken: ReadonlySet<string>): Recognised {
  const found = recogniseFile(source);
  if (found.kind === 'left-out' || !taken.has(found.path)) return found;
  const folder = source.normalize('NFC').split('/').at(-2);
  const path = found.path.replace('notifications/', `notifications/${folder ?? ''} `);
  const mayMove = found.register === 'notifications' && folder !== undefined && !taken.has(path);
  return mayMove ? { ...found, path } : { kind: 'left-out', reason: 'same-name' };
}

/** Registers by their names, employers' files last, as the node reads them. */
function inReadingOrder(one: ChosenFile, other: ChosenFile): number {
  const last = Number(one.register === 'notifications') - Number(other.register === 'notifications');
  if (last !== 0) return last;
  return one.path < other.path ? -1 : 1;
}
