import type { ReviewEvent } from '@renkei/casework';
import type { CoverageFact, Finding, NotificationFact, PersonFacts, SeparationFact } from '@renkei/detection';
import type { BodyRecords } from './body-records.ts';
import type { PlainDate } from '@renkei/kernel';
import type { Selectable } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import type { Database } from '../../platform/database/index.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';

/** Why a further record stands there: who holds the number, who was notified under it, or whom the link did not name. */
export type BesideAs = 'holder' | 'notified' | 'candidate';

/**
 * The records a finding was asked from, as known on the day of the run: what the officer looks at. What its subject does
 * not have is null or empty.
 */
export type Dossier = {
  readonly notification: NotificationFact | null;
  readonly separation: SeparationFact | null;
  /** Whose record stands beside the notice, or whom the question is about. */
  readonly person: PersonFacts | null;
  /** Further records that stand beside the notice. */
  readonly others: readonly { readonly as: BesideAs; readonly person: PersonFacts }[];
  /** The employer or host as a body, where the question is about one. */
  readonly body: BodyRecords | null;
  readonly coverage: readonly CoverageFact[];
  readonly asOf: PlainDate;
};

export type FindingRow = Selectable<Database['renkei.findings']>;
export type StoredFinding = Omit<FindingRow, 'finding' | 'dossier'> & {
  readonly finding: Finding;
  readonly dossier: Dossier;
};

/** Must exist for this reader; what may not be read answers the same as what is not there. */
export async function getFinding(
  transaction: NodeTransaction,
  reference: string,
  lock: 'read' | 'for-update',
): Promise<StoredFinding> {
  const query = transaction.selectFrom('renkei.findings').selectAll().where('reference', '=', reference);
  const row = await (lock === 'for-update' ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw new NodeProblem('record.not-found');
  return { ...row, finding: ownJson<Finding>(row.finding), dossier: ownJson<Dossier>(row.dossier) };
}

/** The events of a finding, oldest first. */
export async function eventsOf(
  transaction: NodeTransaction,
  findingId: string,
): Promise<readonly ReviewEvent[]> {
  const rows = await transaction
    .selectFrom('renkei.finding_events')
    .select('event')
    .where('finding_id', '=', findingId)
    .orderBy('version')
    .limit(10_000)
    .execute();
  return rows.map((row) => ownJson<ReviewEvent>(row.event));
}
