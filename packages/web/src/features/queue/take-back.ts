import { FindingView, QueuePage, type QueueRow } from '@renkei/contract';
import { getJson, send } from '../../http/api.ts';

/** Of the outcomes that are still in the out-tray, the newest of mine. */
export function newestOfMine(rows: readonly QueueRow[]): QueueRow | undefined {
  return rows
    .filter(({ takenBy, leavesAt, state }) => state === 'out-tray' && takenBy?.me === true && leavesAt !== null)
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
