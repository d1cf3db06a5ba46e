import type { Outcome } from '@renkei/casework';
import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { nameTradition } from './name-tradition.ts';
import { type Counts, noCounts } from './stop-rule.ts';

/** Names that are read at a time; nothing of them is kept but counts by tradition. */
const PAGE = 5000;

/** What came of the findings of one rule since an instant, counted from what stands now: counting twice is the same. */
export async function countOutcomes(
  transaction: NodeTransaction,
  ruleId: string,
  since: Date | undefined,
): Promise<Counts> {
  const from = since ?? new Date(0);
  const row = await transaction
    .selectFrom('renkei.findings')
    .select(({ fn }) => [
      fn.countAll<number>().as('fired'),
      counted('explained', from).as('explained'),
      counted('error-in-a-record', from).as('clerical'),
      sql<number>`count(*) FILTER (WHERE outcome IN ('guide-the-employer', 'propose-a-matter') AND decided_at > ${from})`.as(
        'confirmed',
      ),
      counted('not-this-person', from).as('notThisPerson'),
      sql<number>`count(*) FILTER (WHERE overturned_at > ${from})`.as('overturned'),
    ])
    .where('rule_id', '=', ruleId)
    .where(
      sql<boolean>`(stage <> 'closed' OR decided_at > ${from} OR overturned_at > ${from} OR ${since === undefined})`,
    )
    .executeTakeFirst();
  return {
    ...noCounts,
    ...row,
    byExplanation: await byExplanation(transaction, ruleId, from),
    byTradition: await byTradition(transaction, ruleId, from),
  };
}

function counted(outcome: Outcome, from: Date) {
  return sql<number>`count(*) FILTER (WHERE outcome = ${outcome} AND decided_at > ${from})`;
}

async function byExplanation(
  transaction: NodeTransaction,
  ruleId: string,
  from: Date,
): Promise<Counts['byExplanation']> {
  const rows = await transaction
    .selectFrom((eb) =>
      eb
        .selectFrom('renkei.findings')
        .select(sql<string>`unnest(explained_by)`.as('explanation'))
        .where('rule_id', '=', ruleId)
        .where('outcome', '=', 'explained')
        .where('decided_at', '>', from)
        .as('applied'),
    )
    .select(({ fn }) => ['explanation', fn.countAll<number>().as('count')])
    .groupBy('explanation')
    .limit(100)
    .execute();
  return Object.fromEntries(rows.map(({ explanation, count }) => [explanation, count]));
}

/** The tradition of a name is derived here and forgotten: what leaves this function are counts. */
async function byTradition(
  transaction: NodeTransaction,
  ruleId: string,
  from: Date,
): Promise<Counts['byTradition']> {
  const counts = new Map<string, { decided: number; notBorneOut: number }>();
  let after = '';
  for (;;) {
    const page = await transaction
      .selectFrom('renkei.findings')
      .select(['id', 'outcome'])
      .select(
        sql<
          string | null
        >`coalesce(dossier #>> '{notification,nameLatin}', dossier #>> '{notification,name}', dossier #>> '{person,resident,name}')`.as(
          'name',
        ),
      )
      .where('rule_id', '=', ruleId)
      .where('outcome', 'in', [...DECIDED])
      .where('decided_at', '>', from)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { name, outcome } of page) {
      if (name === null) continue;
      const tradition = nameTradition(name);
      const held = counts.get(tradition) ?? { decided: 0, notBorneOut: 0 };
      const more = outcome === 'explained' || outcome === 'error-in-a-record' ? 1 : 0;
      counts.set(tradition, { decided: held.decided + 1, notBorneOut: held.notBorneOut + more });
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return Object.fromEntries(counts);
    after = last.id;
  }
}

const DECIDED: readonly Outcome[] = [
  'explained',
  'error-in-a-record',
  'not-this-person',
  'guide-the-employer',
  'propose-a-matter',
];
