import { parseReference, referenceText, type RowReference } from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';

const NOTICES = /^notifications\/[^/]+\.(?:csv|xlsx)$/iu;

/** What a row answers, if its cell names a row of a file of notices. */
export type Answered = { readonly answers?: RowReference };

/**
 * The reference of a row in a file to correct. Names of employers' files can be in any script and the file in any
 * encoding: what is not ASCII is percent-encoded, as in an address.
 */
export function noticeReference({ file, line }: RowReference): string {
  return referenceText({ file: file.split('/').map(encodeURIComponent).join('/'), line });
}

/** Reads `notifications/a.csv#14`; a file that is none of notices answers nothing, and its name is dropped. */
export function readNoticeReference(text: string): Result<Answered, 'renkei-row.malformed'> {
  const read = parseReference(text);
  if (!read.ok) return read;
  const file = decoded(read.value.file);
  if (file === undefined) return err('renkei-row.malformed');
  return ok(NOTICES.test(file) ? { answers: { file, line: read.value.line } } : {});
}

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
