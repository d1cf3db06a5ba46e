import { basename } from 'node:path';
import { BeginImport } from '@renkei/contract';
import { correctionFileName } from '@renkei/contract/files';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Action } from '../../platform/access/policy.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import type { ActorOf } from '../../platform/session/session-routes.ts';
import { beginImport } from './begin-import.ts';
import { cancelImport, removeCancelled } from './cancel-import.ts';
import { filePathIn } from './file-path.ts';
import { fileToCorrect } from './file-to-correct.ts';
import type { ImportDependencies } from './import-work.ts';
import { listImports, requireImport, viewImport } from './list-imports.ts';
import { badRowsFrom, blankedCellsFrom } from './named-pages.ts';
import { receiveFile } from './receive-file.ts';
import { requestResuming, requestStoring, tellingEarlierDay } from './store-request.ts';
import { wholeBody } from './whole-body.ts';

type Given = ImportDependencies & { readonly actorOf: ActorOf };

/** Imports over HTTP: what came in, sending, storing, and what goes back. The work itself is done by `runImports`. */
export function recordsRoutes(given: Given): Hono {
  const { door, clock, office } = given;
  const { enter, page, step } = ways(given);
  return new Hono()
    .get('/', async (c) => {
      const before = c.req.query('before');
      const id = before === undefined ? undefined : importIdOf(before);
      return c.json(await enter(c, { action: readingOf(c), subject: '' }, (trx) => listImports(trx, id)));
    })
    .post('/', async (c) => {
      const { files } = BeginImport.parse(await c.req.json());
      const begun = { startedAt: clock.now(), asOf: clock.today(), origin: 'page', files } as const;
      const view = await enter(c, { action: 'imports.send', subject: '' }, async (trx) =>
        viewImport(trx, await tellingEarlierDay(() => beginImport(trx, begun))),
      );
      return c.json(view, 201);
    })
    .get('/:id', async (c) => {
      const id = importIdOf(c.req.param('id'));
      return c.json(await enter(c, { action: readingOf(c), subject: id }, (trx) => viewImport(trx, id)));
    })
    .put('/:id/files/*', async (c) => {
      const importId = importIdOf(c.req.param('id'));
      const actor = await given.actorOf(c);
      const path = filePathIn(c.req.url, '/files/');
      return c.json(await receiveFile(given, { actor, importId, path }, wholeBody(c)));
    })
    .post('/:id/store', async (c) => c.json(await step(c, 'imports.store', requestStoring), 202))
    .post('/:id/resume', async (c) => c.json(await step(c, 'imports.resume', requestResuming), 202))
    .post('/:id/cancel', async (c) => {
      const cancelled = await step(c, 'imports.cancel', async (trx, importId) => {
        await requireImport(trx, importId);
        const outcome = await cancelImport(trx, { importId, at: clock.now() });
        if (outcome === 'too-late') throw new NodeProblem('import.too-late');
      });
      await removeCancelled(door, office);
      return c.json({ ...cancelled, files: [], badRows: 0, blankedCells: 0 });
    })
    .get('/:id/bad-rows', async (c) => page(c, PartOfBadRows, badRowsFrom))
    .get('/:id/blanked', async (c) => page(c, Part, blankedCellsFrom))
    .get('/:id/to-correct/*', (c) => giveBack(given, c));
}

/** One file to correct, under the name by which it is read again. */
async function giveBack({ actorOf, door }: Given, c: Context): Promise<Response> {
  const id = importIdOf(c.req.param('id') ?? '');
  const actor = await actorOf(c);
  const { file } = filePathIn(c.req.url, '/to-correct/');
  const entry = { action: 'imports.export', subject: `${id} ${file}` } as const;
  const found = await door.enter(actor, entry, (trx) => fileToCorrect(trx, id, file));
  if (found === undefined) throw new NodeProblem('import.not-found');
  const name = encodeURIComponent(basename(correctionFileName(file)));
  return c.body(new Uint8Array(found.bytes), 200, {
    'content-type': `text/csv; charset=${found.charset}`,
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  });
}

/** How a handler gets through the door: as it is, for a step of one import, for a part of one of its lists. */
function ways({ actorOf, door }: Given) {
  const enter = async <T>(
    c: Context,
    entry: { action: Action; subject: string },
    work: (transaction: NodeTransaction) => Promise<T>,
  ): Promise<T> => door.enter(await actorOf(c), entry, work);
  const step = async (
    c: Context,
    action: Action,
    work: (transaction: NodeTransaction, importId: string) => Promise<void>,
  ) => {
    const id = importIdOf(c.req.param('id') ?? '');
    return enter(c, { action, subject: id }, async (trx) => {
      await work(trx, id);
      return viewImport(trx, id);
    });
  };
  const page = async <P, T extends object>(
    c: Context,
    schema: z.ZodType<P>,
    read: (transaction: NodeTransaction, importId: string, part: P) => Promise<T>,
  ): Promise<Response> => {
    const id = importIdOf(c.req.param('id') ?? '');
    const part = schema.parse(c.req.query());
    const found = await enter(c, { action: 'imports.read', subject: id }, async (trx) => {
      await requireImport(trx, id);
      return read(trx, id, part);
    });
    return c.json(found);
  };
  return { enter, page, step };
}

const Part = z.object({
  from: z.coerce.number().int().min(1).max(2_000_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
/** `file`: a path as `ImportFileView` gives it. */
const PartOfBadRows = Part.extend({
  file: z
    .string()
    .min(1)
    .max(300)
    .regex(/^\P{Cc}*$/u)
    .optional(),
});

/** A page asks by itself how far an import is; that is logged, but it is not somebody reading. */
function readingOf(c: Context): 'imports.poll' | 'imports.read' {
  return c.req.header('x-renkei-poll') === '1' ? 'imports.poll' : 'imports.read';
}

function importIdOf(text: string): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) throw new NodeProblem('import.not-found');
  return id.data;
}
