import type { QueuePage, QueueQuery, QueueRow, QueueView } from '@renkei/contract';
import { desksFor } from '../../platform/access/policy.ts';
import { queueViews } from '@renkei/contract';
import type { Finding } from '@renkei/detection';
import { addDays, type Clock, daysBetween, type PlainDate } from '@renkei/kernel';
import { type ExpressionBuilder, type SqlBool, sql, type Expression } from 'kysely';
import type { Actor } from '../../platform/access/actor.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import type { Database } from '../../platform/database/index.ts';
import { dayOf } from '../../platform/facts/load-facts.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import { nameOf } from '../../platform/session/demo-accounts.ts';
import { pausedBy } from '../../platform/holds/holds.ts';
import { stageOf } from './stage.ts';
import { takenUntil } from './taken.ts';

const PAGE = 50;
/** Counting stops here: more would cost and say nothing. */
const COUNT_LIMIT = 1000;

type Builder = ExpressionBuilder<Database & { f: Database['renkei.findings'] }, 'f'>;
type Reader = { readonly actor: Actor; readonly clock: Clock };

const compareRecords = {
  ja: '届出と在留の記録を見比べてください',
  en: 'Compare these records',
};
const usePaused = { ja: '利用停止中', en: 'Use paused' };

const paused = pausedBy('f.concerns');

/** One page of the queue. Never sorted by probability; no filter or column tells a person, and a paused row tells nothing. */
export async function listFindings(
  transaction: NodeTransaction,
  query: QueueQuery,
  reader: Reader,
): Promise<QueuePage> {
  const { clock } = reader;
  const matching = (eb: Builder) =>
    eb.and([ofOwnDesks(eb, reader), inView(eb, query.view, reader), ...narrowed(eb, query)]);
  const key = sortKey(query.sort);
  const after = decodeKey(query.after);
  let page = transaction
    .selectFrom('renkei.findings as f')
    .select(['f.reference', 'f.stage', 'f.employer', 'f.place', 'f.work_since', 'f.written_on', 'f.due_on'])
    .select(['f.blind', 'f.compared', 'f.answered', 'f.taken_by', 'f.taken_at', 'f.leaves_at', 'f.finding'])
    .select([paused.as('paused'), key.as('key')])
    .where(matching);
  if (after !== undefined)
    page = page.where(sql<SqlBool>`(${key}, f.reference) > (${after.key}, ${after.reference})`);
  const found = await page
    .orderBy(key)
    .orderBy('f.reference')
    .limit(PAGE + 1)
    .execute();
  const rows = found.slice(0, PAGE);
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  return {
    asOf: clock.now().toISOString(),
    today: clock.today(),
    query,
    rows: rows.map((row) => presentRow(row, reader)),
    counts: await countViews(transaction, reader),
    total: await countUpTo(transaction, matching),
    firstRow: rows.length === 0 ? 0 : (after?.shown ?? 0) + 1,
    next:
      last === undefined
        ? null
        : encodeKey({ key: last.key, reference: last.reference, shown: (after?.shown ?? 0) + PAGE }),
    places: await places(transaction),
  };
}

/** Row security hides other desks' findings; the policy says so, too. */
function ofOwnDesks(eb: Builder, { actor }: Reader): Expression<SqlBool> {
  return eb('f.desk', 'in', [...desksFor(actor.role)]);
}

/** Of a finding that is compared first the rule would tell the answer. */
function hidden(eb: Builder): Expression<SqlBool> {
  return eb.and([eb('f.blind', '=', true), eb('f.compared', '=', false)]);
}

function inView(eb: Builder, view: QueueView, { actor, clock }: Reader): Expression<SqlBool> {
  const ended = eb('f.stage', 'in', ['closed', 'decided']);
  const free = eb.not(paused);
  switch (view) {
    case 'mine':
      return eb.and([eb('f.taken_by', '=', actor.account), eb.not(ended), free]);
    case 'unassigned':
      return eb.and([eb('f.taken_by', 'is', null), eb.not(ended), eb('f.stage', '<>', 'out-tray'), free]);
    case 'due-this-week':
      return eb.and([eb('f.due_on', '<=', addDays(clock.today(), 7)), eb.not(ended)]);
    case 'paused':
      return paused;
    case 'out-tray':
      return eb.and([eb('f.stage', '=', 'out-tray'), eb('f.decided_by', '=', actor.account), free]);
    case 'all-open':
      return eb.not(ended);
    case 'ended':
      return eb.and([ended, free]);
  }
}

/** What is asked of employer or place would tell them of a paused row, so paused rows fall out of such a list. */
function narrowed(eb: Builder, query: QueueQuery): readonly Expression<SqlBool>[] {
  const parts: Expression<SqlBool>[] = [];
  const states = query.states.split(',').filter((state) => state !== '');
  if (states.length > 0) {
    const stage = eb.and([eb('f.stage', 'in', states), eb.not(paused)]);
    parts.push(states.includes('paused') ? eb.or([stage, paused]) : stage);
  }
  if (query.employer !== '')
    parts.push(sql<SqlBool>`f.employer LIKE ${`%${escapeLike(query.employer)}%`}`, eb.not(paused));
  if (query.desk !== '') parts.push(eb('f.desk', '=', query.desk), eb.not(paused));
  if (query.rule !== '') parts.push(eb('f.rule_id', '=', query.rule), eb.not(paused), eb.not(hidden(eb)));
  if (query.place !== '') parts.push(eb('f.place', '=', query.place), eb.not(paused));
  return parts;
}

function sortKey(sort: QueueQuery['sort']) {
  switch (sort) {
    case 'due':
      return sql<string>`f.due_on::text`;
    case 'oldest':
      return sql<string>`f.written_on::text`;
    case 'employer':
      return sql<string>`CASE WHEN ${paused} THEN chr(1114109) ELSE f.employer END`;
  }
}

type Row = Pick<
  Awaited<ReturnType<typeof selectShape>>[number],
  | 'reference'
  | 'stage'
  | 'employer'
  | 'place'
  | 'work_since'
  | 'written_on'
  | 'due_on'
  | 'blind'
  | 'compared'
  | 'answered'
  | 'taken_by'
  | 'taken_at'
  | 'leaves_at'
  | 'finding'
> & { readonly paused: SqlBool };

function selectShape(transaction: NodeTransaction) {
  return transaction.selectFrom('renkei.findings').selectAll().limit(1).execute();
}

function presentRow(row: Row, { actor, clock }: Reader): QueueRow {
  const days = daysLeft(row.due_on, clock.today());
  const shown = { reference: row.reference, writtenOn: row.written_on, dueOn: row.due_on, daysLeft: days };
  if (row.paused === true) {
    return {
      ...shown,
      state: 'paused',
      question: usePaused,
      blind: false,
      employer: null,
      place: null,
      workSince: null,
      explanations: null,
      takenBy: null,
      leavesAt: null,
    };
  }
  const finding = ownJson<Finding>(row.finding);
  const isHidden = row.blind && !row.compared;
  return {
    ...shown,
    state: stageOf(row.stage),
    question: isHidden ? compareRecords : finding.question,
    blind: isHidden,
    employer: row.employer === '' ? null : row.employer,
    place: row.place === '' ? null : row.place,
    workSince: row.work_since,
    explanations:
      isHidden || finding.explanations.length === 0
        ? null
        : { open: finding.explanations.length - row.answered, of: finding.explanations.length },
    takenBy: takenByOf(row, actor, clock),
    leavesAt: row.stage === 'out-tray' ? (row.leaves_at?.toISOString() ?? null) : null,
  };
}

function takenByOf(row: Row, actor: Actor, clock: Clock): QueueRow['takenBy'] {
  if (row.taken_by === null) return null;
  return {
    name: nameOf(row.taken_by),
    me: row.taken_by === actor.account,
    readingNow: takenUntil(row, clock.now()) !== undefined,
  };
}

async function countViews(transaction: NodeTransaction, reader: Reader): Promise<QueuePage['counts']> {
  const counts = new Map<QueueView, { count: number; more: boolean }>();
  for (const view of queueViews) {
    counts.set(
      view,
      await countUpTo(transaction, (eb) => eb.and([ofOwnDesks(eb, reader), inView(eb, view, reader)])),
    );
  }
  const of = (view: QueueView) => counts.get(view) ?? { count: 0, more: false };
  return {
    mine: of('mine'),
    unassigned: of('unassigned'),
    'due-this-week': of('due-this-week'),
    paused: of('paused'),
    'out-tray': of('out-tray'),
    'all-open': of('all-open'),
    ended: of('ended'),
  };
}

async function countUpTo(
  transaction: NodeTransaction,
  matching: (eb: Builder) => Expression<SqlBool>,
): Promise<{ count: number; more: boolean }> {
  const rows = await transaction
    .selectFrom('renkei.findings as f')
    .select('f.id')
    .where(matching)
    .limit(COUNT_LIMIT + 1)
    .execute();
  return { count: Math.min(rows.length, COUNT_LIMIT), more: rows.length > COUNT_LIMIT };
}

/** Places of work to choose from: of all findings that are not paused, so that a pause changes no list. */
async function places(transaction: NodeTransaction): Promise<string[]> {
  const rows = await transaction
    .selectFrom('renkei.findings as f')
    .select('f.place')
    .distinct()
    .where('f.place', '<>', '')
    .where(({ not }) => not(paused))
    .orderBy('f.place')
    .limit(500)
    .execute();
  return rows.map((row) => row.place);
}

function daysLeft(dueOn: string, today: PlainDate): number {
  return daysBetween(today, dayOf(dueOn));
}

type PageKey = { readonly key: string; readonly reference: string; readonly shown: number };

function encodeKey(key: PageKey): string {
  return Buffer.from(JSON.stringify([key.key, key.reference, key.shown])).toString('base64url');
}

/** A key that cannot be read begins at the first page: nothing is lost by it. */
function decodeKey(text: string | undefined): PageKey | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(value)) return undefined;
    const [key, reference, shown]: unknown[] = value;
    if (typeof key !== 'string' || typeof reference !== 'string' || typeof shown !== 'number')
      return undefined;
    return { key, reference, shown };
  } catch {
    return undefined;
  }
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`);
}
