import { foldReview } from '@renkei/casework';
import type { Clock } from '@renkei/kernel';
import { sql, type SqlBool } from 'kysely';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { Subscriber } from '../../platform/events/node-events.ts';
import { pausedBy } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { eventsOf } from './stored-finding.ts';
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
        // Another hold of the same or another person whose record it touches goes on: nothing reopens under it.
        const decided = await transaction
          .selectFrom('renkei.findings')
          .select(['id', 'version'])
          .where(sql<SqlBool>`${event.residentId} = ANY(concerns)`)
          .where('stage', '=', 'decided')
          .where(({ not }) => not(pausedBy('renkei.findings.concerns')))
          .limit(1000)
          .forUpdate()
          .execute();
        const at = clock.now().toISOString();
        for (const row of decided) {
          const { outcome } = foldReview(await eventsOf(transaction, row.id));
          if (outcome?.outcome !== 'error-in-a-record') continue;
          await appendEvents(transaction, row, [
            { type: 'reopened', cause: 'correction-answered', at, by: SYSTEM },
          ]);
        }
      },
    },
  ];
}
