import { FindingDraft, FindingStep, QueueQuery } from '@renkei/contract';
import type { Clock } from '@renkei/kernel';
import { Hono } from 'hono';
import type { Door } from '../../platform/access/door.ts';
import type { ActorOf } from '../../platform/session/session-routes.ts';
import { listFindings } from './list-findings.ts';
import { openFinding, readFinding } from './read-finding.ts';
import { saveDraft } from './save-draft.ts';
import { takeStep } from './take-step.ts';

export function findingRoutes({
  door,
  clock,
  actorOf,
}: {
  door: Door;
  clock: Clock;
  actorOf: ActorOf;
}): Hono {
  return new Hono()
    .get('/', async (c) => {
      const actor = await actorOf(c);
      const query = QueueQuery.parse(c.req.query());
      // The page asks by itself whether newer exists; that is logged, but it is not somebody reading.
      const action = c.req.header('x-renkei-poll') === '1' ? 'findings.poll' : 'findings.list';
      const entry = { action, subject: query.view } as const;
      return c.json(await door.enter(actor, entry, (trx) => listFindings(trx, query, { actor, clock })));
    })
    .get('/:reference', async (c) => {
      const actor = await actorOf(c);
      const reference = c.req.param('reference');
      const entry = { action: 'finding.read', subject: reference } as const;
      return c.json(await door.enter(actor, entry, (trx) => openFinding(trx, reference, { actor, clock })));
    })
    .post('/:reference/steps', async (c) => {
      const actor = await actorOf(c);
      const reference = c.req.param('reference');
      const step = FindingStep.parse(await c.req.json());
      const entry = { action: 'finding.step', subject: `${reference} ${step.type}` } as const;
      const view = await door.enter(actor, entry, async (trx) => {
        await takeStep(trx, { reference, step }, { actor, clock });
        return readFinding(trx, reference, { actor, clock });
      });
      return c.json(view);
    })
    .put('/:reference/draft', async (c) => {
      const actor = await actorOf(c);
      const reference = c.req.param('reference');
      const draft = FindingDraft.parse(await c.req.json());
      const entry = { action: 'finding.draft', subject: reference } as const;
      return c.json(await door.enter(actor, entry, (trx) => saveDraft(trx, { reference, draft }, clock)));
    });
}
