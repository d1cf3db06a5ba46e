import { foldReview } from '@renkei/casework';
import type { Clock } from '@renkei/kernel';
import { sql, type SqlBool } from 'kysely';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { Subscriber } from '../../platform/events/node-events.ts';
import { ruleStandings } from '../../platform/rules/rule-standing.ts';
import { pausedBy } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { eventsOf } from './stored-finding.ts';
import { withdrawRule, writeFindings } from './write-findings.ts';

/** What the findings do when others tell them something. */
export function findingSubscribers(clock: Clock): readonly Subscriber[] {
  return [
    {
      name: 'findings ask all questions anew',
      to: 'records.imported',
      handle: async (transaction, event, publish) => {
        if (event.type !== 'records.imported') return;
        const counts = await writeFindings({ transaction, clock, publish, asOf: event.asOf });
        await transaction
          .updateTable('renkei.imports')
          .set({ detection: JSON.stringify(counts) })
          .where('id', '=', event.importId)
          .execute();
      },
    },
    {
      name: 'findings ask all questions as of a new day',
      to: 'day.began',
      handle: async (transaction, event, publish) => {
        if (event.type !== 'day.began') return;
        await writeFindings({ transaction, clock, publish, asOf: event.day });
      },
    },
    {
      name: 'what stands undecided of a rule that fell is closed',
      to: 'rule.fell',
      handle: async (transaction, event) => {
        if (event.type !== 'rule.fell') return;
        await withdrawRule({ transaction, clock }, event.ruleId);
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
        // A rule that fell meanwhile leaves nothing in a queue, not even what was paused then.
        for (const [ruleId, { state }] of await ruleStandings(transaction))
          if (state === 'observes') await withdrawRule({ transaction, clock }, ruleId);
      },
    },
  ];
}
