// The thread that reads a workbook: started by open-sheet.ts with the bytes of the file.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readFirstSheet } from './read-sheet.ts';
import type { SheetMessage, SheetRow } from './sheet-message.ts';

const BATCH = 500;

if (parentPort === null) throw new Error('this file runs as a thread');
await sayRows(parentPort, Buffer.from(workerData));

async function sayRows(port: NonNullable<typeof parentPort>, bytes: Buffer): Promise<void> {
  const say = (message: SheetMessage): void => port.postMessage(message);
  const sheet = readFirstSheet(bytes);
  if (!sheet.ok) return say({ kind: 'refused', code: sheet.error });
  const { hiddenRows, hasOtherValues } = sheet.value;
  say({ kind: 'sheet', hiddenRows, hasOtherValues });
  let rows: SheetRow[] = [];
  for await (const row of sheet.value.rows) {
    rows.push(row);
    if (rows.length < BATCH) continue;
    say({ kind: 'rows', rows });
    rows = [];
    // The reader may be slower than this thread: a batch at a time.
    await once(port, 'message');
  }
  say({ kind: 'rows', rows });
  say({ kind: 'end' });
}
