import { badRow, type BadPlace, type BadRowCode } from '@renkei/contract/files';
import type { BadEvent } from './read-event.ts';

/** A problem at a place. */
export function badEvent(place: BadPlace, code: BadRowCode, found = ''): BadEvent {
  return { kind: 'bad', bad: badRow(place, code, found) };
}

/** A problem of the file as a whole. */
export function badFile(file: string, code: BadRowCode): BadEvent {
  return badEvent({ file, line: 0, column: null, columnName: '' }, code);
}
