import type { Bilingual } from '@renkei/contract';
import type { PlainDate } from '@renkei/kernel';
import type { Selectable } from 'kysely';
import type { NodeTransaction } from '../access/door.ts';
import type { Database } from '../database/index.ts';
import { dayOf } from '../facts/load-facts.ts';
import { ownJson } from '../facts/own-json.ts';

/** The last word on a rule, where there was one. */
export type RuleWord = {
  readonly on: PlainDate;
  readonly by: string;
  readonly reference: string;
  readonly reason: Bilingual;
};

/** How a rule stands: it asks unless the stop rule made it observe and no panel has switched it on since. */
export type RuleStanding = {
  readonly state: 'asks' | 'observes';
  /** The last fall or switching on; undefined where neither ever was. */
  readonly word: RuleWord | undefined;
  /** When a panel last switched it on: what came of it before no longer counts. */
  readonly askingSince: Date | undefined;
  /** Renewed by the panel until then; undefined: until the day on its card. */
  readonly renewedUntil: PlainDate | undefined;
};

export const asksFromTheFirst: RuleStanding = {
  state: 'asks',
  word: undefined,
  askingSince: undefined,
  renewedUntil: undefined,
};

/** Where each rule stands of which something was decided; all others ask from the first. */
export async function ruleStandings(
  transaction: NodeTransaction,
): Promise<ReadonlyMap<string, RuleStanding>> {
  const rows = await transaction
    .selectFrom('renkei.rule_decisions')
    .selectAll()
    .orderBy('id')
    .limit(10_000)
    .execute();
  const standings = new Map<string, RuleStanding>();
  for (const row of rows) {
    const before = standings.get(row.rule_id) ?? asksFromTheFirst;
    standings.set(row.rule_id, after(before, row));
  }
  return standings;
}

function after(before: RuleStanding, row: Selectable<Database['renkei.rule_decisions']>): RuleStanding {
  if (row.kind === 'renewed') {
    const { valid_until: until } = row;
    return until === null ? before : { ...before, renewedUntil: dayOf(until) };
  }
  const word: RuleWord = {
    on: dayOf(row.decided_on),
    by: row.decided_by,
    reference: row.reference,
    reason: ownJson<Bilingual>(row.reason),
  };
  return { ...before, state: row.kind, word, ...(row.kind === 'asks' ? { askingSince: row.at } : {}) };
}
