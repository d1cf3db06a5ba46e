import { linesOf } from '../read-truth.ts';

/**
 * The name traditions of a simulated nation by the code that stands for each in its register: the generator draws the
 * names of a code from one tradition (`packages/synthetic/src/nation/names`). Counted here and read by no rule (S2, S13).
 */
const TRADITIONS: Readonly<Record<string, string>> = {
  XA: 'vietnamese',
  XB: 'chinese',
  XC: 'nepali',
  XD: 'indonesian',
  XE: 'filipino',
  XF: 'burmese',
  XG: 'brazilian',
  XH: 'korean',
  XI: 'thai',
  XK: 'english',
};

/** The tradition of each resident of residents.csv. */
export async function readTraditions(path: string): Promise<ReadonlyMap<string, string>> {
  const traditions = new Map<string, string>();
  let at = -1;
  for await (const line of linesOf(path)) {
    const cells = line.split(',');
    if (at < 0) at = cells.indexOf('nationality');
    else traditions.set(cells[0] ?? '', TRADITIONS[cells[at] ?? ''] ?? 'another');
  }
  return traditions;
}
