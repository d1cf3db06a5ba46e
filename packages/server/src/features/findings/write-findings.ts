import { foldReview, type ReviewEvent } from '@renkei/casework';
import { type CannotSay, detect, type Finding, indexFacts } from '@renkei/detection';
import { addDays, addMonths, civilDayInJapan, type Clock, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { loadFacts } from '../../platform/facts/load-facts.ts';
import { residentsOnHold } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { deskOf } from './desk-of.ts';
import { type Change, type DetectionCounts, detectionCounts } from './detection-counts.ts';
import { dossierFinder } from './dossier-of.ts';
import { rejectedLinks } from './link-decisions.ts';
import { materialHash } from './material-hash.ts';
import { placeOfWork } from './place-of-work.ts';
import { newReference } from './reference.ts';
import { type Dossier, eventsOf, type FindingRow } from './stored-finding.ts';

type Run = { readonly transaction: NodeTransaction; readonly clock: Clock; readonly asOf: PlainDate };

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
  const isHeld = ({ concerns }: { readonly concerns: readonly string[] }) =>
    concerns.some((residentId) => held.has(residentId));
  const raised = detected.answers.filter((answer) => answer.answer === 'finding');
  const findings = raised.filter((finding) => !isHeld(finding));
  const keptBack = new Set([...detected.paused, ...raised.filter(isHeld).map(({ id }) => id)]);
  const dossierOf = dossierFinder(indexFacts(facts, asOf));
  const standing = await standingFindings(transaction);
  const changes: Change[] = [];
  for (const finding of findings) {
    const row = standing.get(finding.id);
    if (row !== undefined && isHeld(row)) continue;
    changes.push(await bringIntoStep(run, { finding, dossier: dossierOf(finding), row }));
  }
  const asked = new Set(findings.map(({ id }) => id));
  const outOfReach = new Set(detected.answers.filter(isOutOfReach).map(({ id }) => id));
  for (const row of standing.values()) {
    if (asked.has(row.id) || isHeld(row)) continue;
    if (keptBack.has(row.id) || keptBack.has(row.notification_id ?? '')) continue;
    const beyond = outOfReach.has(row.id) || detected.ended.includes(row.rule_id);
    changes.push(beyond ? await closeByAge(run, row) : await closeUnasked(run, row));
  }
  const counts = detectionCounts(detected, findings, changes);
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
  'id' | 'rule_id' | 'notification_id' | 'stage' | 'version' | 'material_hash' | 'concerns' | 'written_on'
>;

async function standingFindings(transaction: NodeTransaction): Promise<ReadonlyMap<string, Standing>> {
  const rows = await transaction
    .selectFrom('renkei.findings')
    .select([
      'id',
      'rule_id',
      'notification_id',
      'stage',
      'version',
      'material_hash',
      'concerns',
      'written_on',
    ])
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
      ...columnsOfFinding(finding, dossier),
      material_hash: material,
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
  await transaction
    .insertInto('renkei.findings')
    .values({
      id: finding.id,
      reference: await newReference(transaction),
      rule_id: finding.rule.id,
      notification_id: finding.notificationId,
      subject_kind: finding.subject.kind,
      subject_id: finding.subject.id,
      ...columnsOfFinding(finding, dossier),
      written_on: asOf,
      due_on: addDays(asOf, settingOn('finding-due-days', asOf)),
      material_hash: materialHash(finding),
      stage: 'open',
      version: 0,
      compared: false,
      answered: 0,
    })
    .execute();
  await appendEvents(transaction, { id: finding.id, version: 0 }, [written]);
}

/** What the queue shows of a finding, and what is read of it: as of the last run that asked it. */
function columnsOfFinding(finding: Finding, dossier: Dossier) {
  const { notification, body } = dossier;
  return {
    resident_id: finding.residentId,
    concerns: [...finding.concerns],
    desk: deskOf(finding),
    employer: notification?.employerName ?? body?.employer?.name ?? '',
    place: placeOfWork(notification?.employerAddress ?? body?.employer?.address ?? ''),
    work_since: notification?.hiredOn ?? null,
    finding: JSON.stringify(finding),
    dossier: JSON.stringify(dossier),
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
