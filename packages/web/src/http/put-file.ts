import { onceMoreWithAccess } from './api.ts';
import { ProblemError, problemIn, unreachable } from './problem-error.ts';

type Watch = { readonly onProgress: (bytes: number) => void; readonly signal: AbortSignal };

/**
 * Sends a file's bytes as they are, read from the disk while they travel. XMLHttpRequest, because it tells how much has
 * left: fetch tells nothing of that, and streamed bodies, which could, need HTTP/2 and one browser's engine.
 */
export async function putFile(path: string, file: File, watch: Watch): Promise<unknown> {
  return onceMoreWithAccess(async () => putOnce(path, file, watch)).catch(async (fault: unknown) => {
    throw (await isUnreadable(fault, file)) ? changedOnDisk() : fault;
  });
}

async function putOnce(path: string, file: File, { onProgress, signal }: Watch): Promise<unknown> {
  signal.throwIfAborted();
  const request = new XMLHttpRequest();
  const abort = (): void => request.abort();
  signal.addEventListener('abort', abort);
  try {
    return await new Promise((resolve, reject) => {
      request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
      request.addEventListener('load', () => {
        if (request.status >= 200 && request.status < 300) resolve(bodyOf(request));
        else reject(problemIn(bodyOf(request), request.status));
      });
      request.addEventListener('error', () => reject(unreachable()));
      request.addEventListener('abort', () => reject(new DOMException('sending was left', 'AbortError')));
      request.open('PUT', path);
      request.setRequestHeader('accept', 'application/json, application/problem+json');
      request.setRequestHeader('content-type', 'application/octet-stream');
      request.setRequestHeader('x-renkei', '1');
      request.send(file);
    });
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function bodyOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    return null;
  }
}

/**
 * A file that was saved, moved or taken away after it was chosen breaks off like a lost connection: without a look at the
 * file it would be tried for ever.
 */
async function isUnreadable(fault: unknown, file: File): Promise<boolean> {
  if (!(fault instanceof ProblemError) || fault.status !== 0 || file.size === 0) return false;
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => false,
      () => true,
    );
}

function changedOnDisk(): ProblemError {
  return new ProblemError({ code: 'file.changed-on-disk', status: 0, reference: null });
}
