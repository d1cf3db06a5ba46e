import { foldReview, type ReviewEvent } from '@renkei/casework';
import {
  type CannotSay,
  detect,
  type FactIndex,
  type Finding,
  indexFacts,
  type NotificationFact,
  registers,
} from '@renkei/detection';
import { addDays, addMonths, civilDayInJapan, type Clock, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { loadFacts } from '../../platform/facts/load-facts.ts';
import { residentsOnHold } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { rejectedLinks } from './link-decisions.ts';
import { materialHash } from './material-hash.ts';
import { placeOfWork } from './place-of-work.ts';
import { newReference } from './reference.ts';
import { type Dossier, eventsOf, type FindingRow } from './stored-finding.ts';

type Run = { readonly transaction: NodeTransaction; readonly clock: Clock; readonly asOf: PlainDate };

/** What a run of detection came to, for the imports page. */
export type DetectionCounts = {
  readonly notifications: number;
  readonly findings: number;
  readonly nothing: number;
  readonly onHold: number;
  readonly cannotSay: readonly {
    readonly reason: string;
    readonly register: string;
    readonly count: number;
  }[];
  /** What is new since the run before. */
  readonly news: { readonly written: number; readonly reopened: number; readonly closed: number };
};

/** What came of one finding in a run. */
type Change = 'written' | 'reopened' | 'closed' | 'none';

/**
 * Asks all questions anew and brings the findings into step: new ones are written, changed facts reopen or close with a
 * note, unchanged ones stay as they are; what is on hold is not touched. Running again changes nothing.
 */
export async function writeFindings(run: Run, importId: string): Promise<DetectionCounts> {
  const { transaction, asOf } = run;
  const facts = await loadFacts(transaction);
  const held = await residentsOnHold(transaction);
  const rejected = await rejectedLinks(transaction);
  const detected = detect(facts, asOf, {
    isOnHold: (residentId) => held.has(residentId),
    isRejected: (notificationId, residentId) => rejected.has(`${notificationId} ${residentId}`),
  });
  const index = indexFacts(facts, asOf);
  const notices = new Map(index.notifications.map((notice) => [notice.notificationId, notice]));
  const findings = detected.answers.filter((answer) => answer.answer === 'finding');
  const standing = await standingFindings(transaction);
  const changes: Change[] = [];
  for (const finding of findings) {
    const dossier = dossierOf(finding, index, notices.get(finding.notificationId ?? ''));
    changes.push(await bringIntoStep(run, { finding, dossier, row: standing.get(finding.id) }));
  }
  const asked = new Set(findings.map(({ id }) => id));
  const outOfReach = new Set(detected.answers.filter(isOutOfReach).map(({ id }) => id));
  for (const row of standing.values()) {
    if (asked.has(row.id) || held.has(row.resident_id)) continue;
    const beyond = outOfReach.has(row.id) || detected.ended.includes(row.rule_id);
    changes.push(beyond ? await closeByAge(run, row) : await closeUnasked(run, row));
  }
  const counts = { ...countsOf(detected.counts, detected.answers), news: newsOf(changes) };
  await transaction
    .updateTable('renkei.imports')
    .set({ detection: JSON.stringify(counts) })
    .where('id', '=', importId)
    .execute();
  return counts;
}

/** A register that no longer reaches the day ends no question; a link that no longer stands does. */
function isOutOfReach(answer: Finding | CannotSay): boolean {
  return answer.answer === 'cannot-say' && answer.reason === 'coverage';
}

type Standing = Pick<
  FindingRow,
  'id' | 'rule_id' | 'stage' | 'version' | 'material_hash' | 'resident_id' | 'written_on'
>;

async function standingFindings(transaction: NodeTransaction): Promise<ReadonlyMap<string, Standing>> {
  const rows = await transaction
    .selectFrom('renkei.findings')
    .select(['id', 'rule_id', 'stage', 'version', 'material_hash', 'resident_id', 'written_on'])
    .limit(10_000_000)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function bringIntoStep(
  run: Run,
  { finding, dossier, row }: { finding: Finding; dossier: Dossier; row: Standing | undefined },
): Promise<Change> {
  if (row === undefined) {
    await writeNew(run, finding, dossier);
    return 'written';
  }
  const material = materialHash(finding);
  const changed = material !== row.material_hash;
  await run.transaction
    .updateTable('renkei.findings')
    .set({
      finding: JSON.stringify(finding),
      dossier: JSON.stringify(dossier),
      material_hash: material,
      resident_id: finding.residentId,
    })
    .where('id', '=', row.id)
    .execute();
  if (changed || (await endedByTheFacts(run.transaction, row))) {
    const review = await appendEvents(run.transaction, row, [systemEvent(run, { type: 'facts-changed' })]);
    return review.stage === 'reopened' && row.stage !== 'reopened' ? 'reopened' : 'none';
  }
  return closeByAge(run, row);
}

async function writeNew(
  { transaction, clock, asOf }: Run,
  finding: Finding,
  dossier: Dossier,
): Promise<void> {
  const written: ReviewEvent = {
    type: 'written',
    at: clock.now().toISOString(),
    by: SYSTEM,
    ruleVersion: finding.rule.version,
  };
  const { notification } = dossier;
  await transaction
    .insertInto('renkei.findings')
    .values({
      id: finding.id,
      reference: await newReference(transaction),
      rule_id: finding.rule.id,
      notification_id: finding.notificationId,
      resident_id: finding.residentId,
      employer: notification.employerName ?? '',
      place: placeOfWork(notification.employerAddress ?? ''),
      work_since: notification.hiredOn,
      written_on: asOf,
      due_on: addDays(asOf, settingOn('finding-due-days', asOf)),
      finding: JSON.stringify(finding),
      dossier: JSON.stringify(dossier),
      material_hash: materialHash(finding),
      stage: 'open',
      version: 0,
      compared: false,
      answered: 0,
    })
    .execute();
  await appendEvents(transaction, { id: finding.id, version: 0 }, [written]);
}

function dossierOf(finding: Finding, index: FactIndex, notification: NotificationFact | undefined): Dossier {
  const person = index.findPerson(finding.residentId);
  if (notification === undefined || person === undefined)
    throw new Error('a finding rests on records that are not there');
  return {
    notification,
    separation: index.findSeparation(notification) ?? null,
    person,
    coverage: registers.flatMap((register) => index.findCoverage(register, finding.residentId) ?? []),
    asOf: index.asOf,
  };
}

/** Facts that no longer raise the question end it; what an officer decided stands. */
async function closeUnasked(run: Run, row: Standing): Promise<Change> {
  if (row.stage === 'closed' || row.stage === 'decided') return 'none';
  await appendEvents(run.transaction, row, [systemEvent(run, { type: 'closed', exit: 'facts-changed' })]);
  return 'closed';
}

async function endedByTheFacts(transaction: NodeTransaction, row: Standing): Promise<boolean> {
  if (row.stage !== 'closed') return false;
  return foldReview(await eventsOf(transaction, row.id)).exit === 'facts-changed';
}

/** S3: a finding that nobody reviewed for so long, since it was written or opened again, closes by age. */
async function closeByAge(run: Run, row: Standing): Promise<Change> {
  if (row.stage !== 'open' && row.stage !== 'reopened') return 'none';
  const limit = addMonths(run.asOf, -settingOn('finding-closes-after-months', run.asOf));
  if (row.written_on > limit) return 'none';
  const last = row.stage === 'reopened' ? (await eventsOf(run.transaction, row.id)).at(-1) : undefined;
  if (last !== undefined && civilDayInJapan(new Date(last.at)) > limit) return 'none';
  await appendEvents(run.transaction, row, [systemEvent(run, { type: 'closed', exit: 'closed-by-age' })]);
  return 'closed';
}

type SystemPart =
  | { readonly type: 'facts-changed' }
  | { readonly type: 'closed'; readonly exit: 'facts-changed' | 'closed-by-age' };

function systemEvent({ clock }: Run, part: SystemPart): ReviewEvent {
  return { ...part, at: clock.now().toISOString(), by: SYSTEM };
}

function newsOf(changes: readonly Change[]): DetectionCounts['news'] {
  const count = (change: Change): number => changes.filter((each) => each === change).length;
  return { written: count('written'), reopened: count('reopened'), closed: count('closed') };
}

function countsOf(
  counts: ReturnType<typeof detect>['counts'],
  answers: readonly (Finding | CannotSay)[],
): Omit<DetectionCounts, 'news'> {
  const bySay = new Map<string, { reason: string; register: string; count: number }>();
  for (const answer of answers) {
    if (answer.answer !== 'cannot-say') continue;
    const { reason, register } = answer;
    const held = bySay.get(`${reason} ${register}`) ?? { reason, register, count: 0 };
    bySay.set(`${reason} ${register}`, { ...held, count: held.count + 1 });
  }
  const { notifications, findings, nothing, onHold } = counts;
  return { notifications, findings, nothing, onHold, cannotSay: [...bySay.values()] };
}
