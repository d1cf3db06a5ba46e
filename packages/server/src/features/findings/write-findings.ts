import {
  type About,
  type Exit,
  foldReview,
  type ReviewEvent,
  type Stage,
  type SystemExit,
} from '@renkei/casework';
import type { Finding, RuleAnswer } from '@renkei/detection';
import { addDays, addMonths, civilDayInJapan, type Clock, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { pausedBy } from '../../platform/holds/holds.ts';
import { aboutFinding } from './about-finding.ts';
import { appendEvents, columnsOf } from './append-events.ts';
import { deskOf } from './desk-of.ts';
import { type Change, type DetectionCounts, detectionCounts } from './detection-counts.ts';
import { askingOf } from './asking-of.ts';
import { employerIn } from './employer-in.ts';
import { materialHash } from './material-hash.ts';
import { placeOfWork } from './place-of-work.ts';
import { newReference } from './reference.ts';
import { type Dossier, eventsOf, type FindingRow } from './stored-finding.ts';

export type Run = {
  readonly transaction: NodeTransaction;
  readonly clock: Clock;
  readonly publish: Publish;
  readonly asOf: PlainDate;
};

/**
 * Asks all questions anew and brings the findings into step: new ones are written, changed facts reopen or close with a
 * note, unchanged ones stay as they are; what is on hold is not touched. Only what this office's desks ask is written, and
 * nothing under a rule that observes. Running again changes nothing.
 */
export async function writeFindings(run: Run): Promise<DetectionCounts> {
  const { transaction, asOf, publish } = run;
  const asking = await askingOf(transaction, asOf);
  const { detected, isHeld } = asking;
  const raised = detected.answers.filter((answer) => answer.answer === 'finding').filter(asking.isOurs);
  const findings = raised.filter((finding) => !asking.observes(finding.rule.id));
  const keptBack = new Set([...detected.paused, ...detected.keptBack]);
  const standing = await standingFindings(transaction);
  const changes: Change[] = [];
  for (const finding of findings) {
    const row = standing.get(finding.id);
    if (row !== undefined && isHeld(row)) continue;
    changes.push(await bringIntoStep(run, { finding, dossier: asking.dossierOf(finding), row }));
  }
  const asked = new Set(findings.map(({ id }) => id));
  const outOfReach = new Set(detected.answers.filter(isOutOfReach).map(({ id }) => id));
  for (const row of standing.values()) {
    if (asked.has(row.id) || isHeld(row)) continue;
    if (keptBack.has(row.id) || keptBack.has(row.notification_id ?? '')) continue;
    if (asking.observes(row.rule_id)) changes.push(await withdrawn(run, row));
    else if (outOfReach.has(row.id) || detected.ended.includes(row.rule_id))
      changes.push(await closeByAge(run, row));
    else changes.push(await closeUnasked(run, row));
  }
  await publish(transaction, { type: 'questions.asked', asOf, wouldAsk: asking.wouldAsk(raised) });
  return detectionCounts(detected.counts, {
    findings,
    cannotSay: detected.answers.filter((answer) => answer.answer === 'cannot-say').filter(asking.isOurs),
    changes,
  });
}

/** Closes what stands undecided of a rule that fell; what is paused waits for the first run after its pause. */
export async function withdrawRule(given: Pick<Run, 'transaction' | 'clock'>, ruleId: string): Promise<void> {
  const rows = await given.transaction
    .selectFrom('renkei.findings')
    .select(STANDING)
    .where('rule_id', '=', ruleId)
    .where('stage', 'in', [...UNDECIDED])
    .where(({ not }) => not(pausedBy('renkei.findings.concerns')))
    .limit(1_000_000)
    .forUpdate()
    .execute();
  for (const row of rows) await withdrawn(given, row);
}

const UNDECIDED: readonly Stage[] = ['open', 'in-progress', 'reopened', 'awaiting-information'];

async function withdrawn(run: Pick<Run, 'transaction' | 'clock'>, row: Standing): Promise<Change> {
  if (!UNDECIDED.some((stage) => stage === row.stage)) return 'none';
  await appendEvents(run.transaction, row, [systemEvent(run, { type: 'closed', exit: 'rule-withdrawn' })]);
  return 'closed';
}

/** A register that no longer reaches the day ends no question; a link that no longer stands does. */
function isOutOfReach(answer: RuleAnswer): boolean {
  return answer.answer === 'cannot-say' && answer.reason === 'coverage';
}

const STANDING = [
  'id',
  'rule_id',
  'notification_id',
  'stage',
  'version',
  'material_hash',
  'concerns',
  'written_on',
] as const;
type Standing = Pick<FindingRow, (typeof STANDING)[number]>;

async function standingFindings(transaction: NodeTransaction): Promise<ReadonlyMap<string, Standing>> {
  const rows = await transaction.selectFrom('renkei.findings').select(STANDING).limit(10_000_000).execute();
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
  const exit = await systemExitOf(run.transaction, row);
  if (changed || exit === 'facts-changed') {
    const about = aboutFinding(finding, dossier);
    const review = await appendEvents(run.transaction, row, [
      systemEvent(run, { type: 'facts-changed', about }),
    ]);
    return review.stage === 'reopened' && row.stage !== 'reopened' ? 'reopened' : 'none';
  }
  if (exit === 'rule-withdrawn') {
    await appendEvents(run.transaction, row, [
      systemEvent(run, { type: 'reopened', cause: 'rule-asks-again' }),
    ]);
    return 'reopened';
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
    about: aboutFinding(finding, dossier),
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
      version: 0,
      ...columnsOf(foldReview([written])),
    })
    .execute();
  await appendEvents(transaction, { id: finding.id, version: 0 }, [written]);
}

/** What the queue shows of a finding, and what is read of it: as of the last run that asked it. */
function columnsOfFinding(finding: Finding, dossier: Dossier) {
  const employer = employerIn(dossier);
  return {
    resident_id: finding.residentId,
    concerns: [...finding.concerns],
    desk: deskOf(finding),
    employer: employer.name,
    place: placeOfWork(employer.address),
    work_since: dossier.notification?.hiredOn ?? null,
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

async function systemExitOf(transaction: NodeTransaction, row: Standing): Promise<Exit | undefined> {
  if (row.stage !== 'closed') return undefined;
  return foldReview(await eventsOf(transaction, row.id)).ended?.exit;
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
  | { readonly type: 'facts-changed'; readonly about: About }
  | { readonly type: 'reopened'; readonly cause: 'rule-asks-again' }
  | { readonly type: 'closed'; readonly exit: SystemExit };

function systemEvent({ clock }: Pick<Run, 'clock'>, part: SystemPart): ReviewEvent {
  return { ...part, at: clock.now().toISOString(), by: SYSTEM };
}
