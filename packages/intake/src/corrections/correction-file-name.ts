import { tableRegisterOf } from '../directory-files.ts';

const LONGEST_LABEL = 40;
const SUFFIX = 'to-correct';

/**
 * The name under which a file to correct is written, so that it is read again where it is put back: `stays.csv` becomes the
 * increment `stays.to-correct.csv`, `notifications/a.csv` becomes `notifications/a-to-correct.csv`.
 */
export function correctionFileName(file: string): string {
  const register = tableRegisterOf(file);
  const stem = file.replace(/\.[^.]*$/, '');
  if (register === undefined) return `${stem}-${SUFFIX}.csv`;
  const label = stem.slice(register.length + 1);
  if (label === '') return `${register}.${SUFFIX}.csv`;
  // The end of a long label tells more than its beginning.
  return `${register}.${label.slice(SUFFIX.length + 1 - LONGEST_LABEL)}-${SUFFIX}.csv`;
}
