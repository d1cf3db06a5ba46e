import type { Locator } from 'playwright-core';

type Dragged = {
  /** Paths of files and folders on the disk. */
  readonly files?: readonly string[];
  readonly texts?: readonly { readonly mimeType: string; readonly data: string }[];
};

/**
 * Drags from outside the browser onto an element and lets go, as the browser does it for a mouse. A DataTransfer that a
 * script makes would not do: Chromium gives no entries for its files, and so no folders.
 */
export async function dropOnto(onto: Locator, { files = [], texts = [] }: Dragged): Promise<void> {
  await onto.scrollIntoViewIfNeeded();
  const box = await onto.boundingBox();
  if (box === null) throw new Error('nothing in sight to drop onto');
  const client = await onto.page().context().newCDPSession(onto.page());
  const data = { items: [...texts], files: [...files], dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, ...place });
  }
  await client.detach();
}
