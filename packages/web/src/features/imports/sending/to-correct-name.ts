import { correctionFileName } from '@renkei/contract/files';

/** What a file to correct is saved as: the last part of the path under which it is read again. */
export function toCorrectName(path: string): string {
  return correctionFileName(path).split('/').at(-1) ?? path;
}
