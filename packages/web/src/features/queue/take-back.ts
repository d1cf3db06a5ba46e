import { FindingView, QueuePage, type QueueRow } from '@renkei/contract';
import { getJson, send } from '../../http/api.ts';

/** An outcome I recorded that has not left. The out-tray's own list holds only mine; other lists those of all. */
export function isMineToTakeBack({ state, takenBy, leavesAt }: QueueRow): boolean {
  return state === 'out-tray' && leavesAt !== null && takenBy?.me !== false;
}

export function newestOfMine(rows: readonly QueueRow[]): QueueRow | undefined {
  return rows
    .filter(isMineToTakeBack)
    .toSorted((a, b) => (b.leavesAt ?? '').localeCompare(a.leavesAt ?? ''))[0];
}

/** Takes the newest of mine back; its reference, or undefined where nothing was left to take back. */
export async function takeBackNewest(): Promise<string | undefined> {
  const page = await getJson('/api/findings?view=out-tray', QueuePage);
  const newest = newestOfMine(page.rows);
  if (newest === undefined) return undefined;
  await takeBack(newest.reference);
  return newest.reference;
}

/** Reads the finding first: a step names the version it was built from. */
export async function takeBack(reference: string): Promise<void> {
  const path = `/api/findings/${encodeURIComponent(reference)}`;
  const view = await getJson(path, FindingView);
  if (view.kind !== 'open') return;
  await send('POST', `${path}/steps`, { type: 'outcome-taken-back', version: view.version }, FindingView);
}
