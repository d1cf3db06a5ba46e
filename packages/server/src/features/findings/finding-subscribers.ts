import type { Clock } from '@renkei/kernel';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { Subscriber } from '../../platform/events/node-events.ts';
import { isPaused } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { writeFindings } from './write-findings.ts';

/** What the findings do when others tell them something. */
export function findingSubscribers(clock: Clock): readonly Subscriber[] {
  return [
    {
      name: 'findings ask all questions anew',
      to: 'records.imported',
      handle: async (transaction, event) => {
        if (event.type !== 'records.imported') return;
        await writeFindings({ transaction, clock, asOf: event.asOf }, event.importId);
      },
    },
    {
      name: 'findings decided as an error in a record open again when the last pause ends',
      to: 'hold.ended',
      handle: async (transaction, event) => {
        if (event.type !== 'hold.ended') return;
        // Another hold of the same person goes on: nothing reopens under it.
        if (await isPaused(transaction, event.residentId)) return;
        const decided = await transaction
          .selectFrom('renkei.findings')
          .select(['id', 'version'])
          .where('resident_id', '=', event.residentId)
          .where('stage', '=', 'decided')
          .limit(1000)
          .forUpdate()
          .execute();
        const at = clock.now().toISOString();
        for (const row of decided) {
          await appendEvents(transaction, row, [
            { type: 'reopened', cause: 'correction-answered', at, by: SYSTEM },
          ]);
        }
      },
    },
  ];
}
