const LONGEST_LABEL = 40;
const ENDING = 'to-correct';

/**
 * What a file to correct is saved as: a name that leads back to its register when it is sent again. `residents.csv` →
 * `residents.to-correct.csv`, `stays.nov.csv` → `stays.nov-to-correct.csv`, `notifications/a.xlsx` → `a-to-correct.csv`.
 */
export function toCorrectName(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const stem = name.replace(/\.[^.]*$/u, '');
  if (path.startsWith('notifications/')) return `${stem}-${ENDING}.csv`;
  const [register = stem, label] = stem.split('.');
  if (label === undefined) return `${register}.${ENDING}.csv`;
  // The end of a long label tells more than its beginning.
  return `${register}.${label.slice(ENDING.length + 1 - LONGEST_LABEL)}-${ENDING}.csv`;
}
