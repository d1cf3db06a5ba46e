import type { Register, SourceColumns } from '@renkei/contract/files';
import type { Encoding } from './bytes/encoding.ts';
import type { FileEvent } from './read-event.ts';

/** Running counts of one file. */
export type FileTally = {
  readonly file: string;
  readonly register: Register;
  read: number;
  kept: number;
  named: number;
  blanked: number;
};

export function newFileTally(file: string, register: Register): FileTally {
  return { file, register, read: 0, kept: 0, named: 0, blanked: 0 };
}

export function refusedFile(tally: FileTally, encoding: Encoding): FileEvent {
  return { kind: 'file', counts: { ...tally }, outcome: 'refused', encoding, contentHash: null, columns: {} };
}

/** `end`: what is known of the file once it is read through. */
export function fileRead(
  tally: FileTally,
  end: { readonly encoding: Encoding; readonly contentHash: string; readonly columns: SourceColumns },
): FileEvent {
  return { kind: 'file', counts: { ...tally }, outcome: 'read', ...end };
}
