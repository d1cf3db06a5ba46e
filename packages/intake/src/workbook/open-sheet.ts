import { Worker } from 'node:worker_threads';
import { limits } from './limits.ts';
import type { SheetMessage } from './sheet-message.ts';

const HEAP = { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * Reads the first sheet of a workbook in a thread of its own, with a limit of memory, and of time until the first rows
 * are there. Whatever ends the thread before its end is a refusal: the bytes are somebody else's.
 */
export async function* openSheet(
  bytes: Uint8Array,
  time: number = limits.time,
): AsyncGenerator<SheetMessage> {
  const worker = new Worker(new URL('./sheet-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: HEAP,
    // Nothing of the surroundings is for a thread that reads what somebody sent.
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
  });
  const said = messagesOf(worker);
  const timer = setTimeout(() => void worker.terminate(), time);
  try {
    for await (const message of said) {
      if (message.kind === 'rows') clearTimeout(timer);
      yield message;
      if (message.kind === 'end' || message.kind === 'refused') return;
      if (message.kind === 'rows') worker.postMessage('more', []);
    }
    yield { kind: 'refused', code: 'workbook.took-too-long' };
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** What the thread says, in order, until it ends for whatever reason. */
async function* messagesOf(worker: Worker): AsyncGenerator<SheetMessage> {
  const waiting: SheetMessage[] = [];
  let wake: (() => void) | undefined;
  let hasEnded = false;
  worker.on('message', (message: SheetMessage) => {
    waiting.push(message);
    wake?.();
  });
  const end = (): void => {
    hasEnded = true;
    wake?.();
  };
  worker.on('error', end);
  worker.on('exit', end);
  for (;;) {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield next;
    if (hasEnded) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}
