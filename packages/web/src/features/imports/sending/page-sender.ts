import { ImportFileView, ImportView } from '@renkei/contract';
import { systemClock } from '@renkei/kernel';
import { send } from '../../../http/api.ts';
import { putFile } from '../../../http/put-file.ts';
import { queryClient } from '../../../http/query-client.ts';
import { heldValue } from '../held-value.ts';
import { filePath, importPath } from '../import-path.ts';
import { importsKey } from '../imports-query.ts';
import { type Chosen, nothingChosen } from './chosen-files.ts';
import { Sender } from './sender.ts';
import type { Sending } from './sending.ts';

/** What is on its way from this window; null where nothing is. */
export const sending = heldValue<Sending | null>(null);

/** What is chosen and not sent yet. */
export const chosen = heldValue<Chosen>(nothingChosen);

/** The import that what is chosen next belongs to: one that stopped; null for a new one. */
export const goesOnWith = heldValue<ImportView | null>(null);

/** The one sender of this window: it goes on while somebody looks at another screen. */
export const sender = new Sender(
  {
    begin: async (files) => (await send('POST', '/api/imports', { files }, ImportView)).id,
    resume: async (id) => void (await send('POST', importPath(id, '/resume'), undefined, ImportView)),
    store: async (id) => void (await send('POST', importPath(id, '/store'), undefined, ImportView)),
    cancel: async (id) => void (await send('POST', importPath(id, '/cancel'), undefined, ImportView)),
    put: async ({ importId, path }, file, watch) =>
      ImportFileView.parse(await putFile(filePath(importId, 'files', path), file, watch)),
    wait: async (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    now: () => systemClock.now().getTime(),
    onNews: () => void queryClient.invalidateQueries({ queryKey: importsKey }),
  },
  sending,
);
