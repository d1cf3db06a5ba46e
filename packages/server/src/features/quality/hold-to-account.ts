import { ruleCards } from '@renkei/detection';
import type { Clock } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import { sql } from 'kysely';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { asksFromTheFirst, ruleStandings } from '../../platform/rules/rule-standing.ts';
import { countOutcomes } from './count-outcomes.ts';
import { type Counts, whyItFalls } from './stop-rule.ts';

/** What is kept of one rule: counts alone. */
export type KeptFigures = Counts & { readonly wouldAsk: number };

type Job = { readonly transaction: NodeTransaction; readonly clock: Clock; readonly publish: Publish };

/**
 * S13: counts anew what came of these rules' findings and lets a rule fall to "observe" that is past the bounds, all in the
 * caller's transaction. Doing it twice changes nothing: a rule that observes does not fall again. `wouldAsk`: of a run that
 * has just asked, a rule that is not in it would ask nothing; undefined where none has, and the last run's counts stand.
 */
export async function holdToAccount(
  job: Job,
  rules: readonly string[],
  wouldAsk?: ReadonlyMap<string, number>,
): Promise<void> {
  const { transaction, clock, publish } = job;
  await lock.execute(transaction);
  const standings = await ruleStandings(transaction);
  const floor = settingOn('rule-floor-of-cases', clock.today());
  for (const ruleId of rules) {
    const { state, askingSince } = standings.get(ruleId) ?? asksFromTheFirst;
    const counts = await countOutcomes(transaction, ruleId, askingSince);
    const asked = wouldAsk === undefined ? await askedBefore(transaction, ruleId) : wouldAsk.get(ruleId);
    await keep(transaction, clock, { ruleId, figures: { ...counts, wouldAsk: asked ?? 0 } });
    const why = state === 'asks' ? whyItFalls(counts, floor) : undefined;
    if (why === undefined) continue;
    await transaction
      .insertInto('renkei.rule_decisions')
      .values({
        rule_id: ruleId,
        kind: 'observes',
        at: clock.now(),
        decided_on: clock.today(),
        decided_by: SYSTEM,
        reference: '',
        reason: JSON.stringify(why),
      })
      .execute();
    await publish(transaction, { type: 'rule.fell', ruleId });
  }
}

/** Two decisions that leave at once count one after the other, so that neither counts without the other's. */
const lock = sql`SELECT pg_advisory_xact_lock(hashtext('renkei rules held to account'))`;

export const builtRules: readonly string[] = ruleCards.map(({ id }) => id);

async function keep(
  transaction: NodeTransaction,
  clock: Clock,
  { ruleId, figures }: { readonly ruleId: string; readonly figures: KeptFigures },
): Promise<void> {
  const kept = { counted_at: clock.now(), figures: JSON.stringify(figures) };
  await transaction
    .insertInto('renkei.rule_figures')
    .values({ rule_id: ruleId, ...kept })
    .onConflict((conflict) => conflict.columns(['office', 'rule_id']).doUpdateSet(kept))
    .execute();
}

/** What the run before would have asked under an observing rule; undefined where nothing was counted yet. */
async function askedBefore(transaction: NodeTransaction, ruleId: string): Promise<number | undefined> {
  const row = await transaction
    .selectFrom('renkei.rule_figures')
    .select('figures')
    .where('rule_id', '=', ruleId)
    .executeTakeFirst();
  return row === undefined ? undefined : ownJson<KeptFigures>(row.figures).wouldAsk;
}
