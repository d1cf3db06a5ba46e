import type { OfficerExit, Outcome } from '@renkei/casework';
import type { FindingStep, OpenFinding } from '@renkei/contract';
import type { FieldProblem } from '../errors/field-problem.ts';
import { readTypedDay, type TypedDay } from './read-typed-day.ts';

/** What stands in the form of step 4. The day is kept as typed. */
export type OutcomeValues = {
  readonly outcome: Outcome | null;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly whom: string;
  readonly dueOn: string;
  readonly record: string;
  readonly item: string;
  /** How it ends the finding; undefined: as this outcome usually does. */
  readonly exit?: OfficerExit | 'correction-asked';
};

/** The ids of the fields: error summary, labels and focus use them. */
export const outcomeFields = {
  outcome: 'outcome-answer',
  reason: 'outcome-reason',
  evidence: 'outcome-evidence',
  whom: 'outcome-whom',
  dueOn: 'outcome-due',
  record: 'outcome-record',
  item: 'outcome-item',
} as const;

/** The draft where there is one; whom to ask comes from the first explanation that nobody can tell yet. */
export function startingOutcome(view: OpenFinding): OutcomeValues {
  const asked = view.explanations.find(({ answer }) => answer?.answer === 'cannot-tell')?.answer;
  return {
    outcome: view.draft?.outcome ?? null,
    reason: view.draft?.reason ?? '',
    evidence: [],
    whom: asked?.because ?? '',
    dueOn: '',
    record: '',
    item: '',
  };
}

/** Why an outcome cannot be chosen: the code the server gave, null where it is open. */
export function whyClosed(view: OpenFinding, outcome: Outcome): string | null {
  const found = view.outcomes.find((each) => each.outcome === outcome);
  return found === undefined ? 'outcome.not-open' : found.notOpen;
}

/** The ways in which an outcome can end the finding now, the usual one first; an error in a record first asks for a correction. */
export function openExits(
  view: OpenFinding,
  outcome: Outcome | null,
): readonly (OfficerExit | 'correction-asked')[] {
  const offered = view.outcomes.find((each) => each.outcome === outcome)?.exits ?? [];
  const open = offered.filter(({ notOpen }) => notOpen === null).map(({ exit }) => exit);
  return outcome === 'error-in-a-record' ? ['correction-asked', ...open] : open;
}

/** The way that stands chosen: the one chosen where it is open to this outcome, else its usual one. */
export function chosenExit(
  { outcome, exit }: OutcomeValues,
  view: OpenFinding,
): OfficerExit | 'correction-asked' | undefined {
  const open = openExits(view, outcome);
  return open.find((each) => each === exit) ?? open[0];
}

/** The exit to send: only where it is not the usual one. */
function exitToSend(values: OutcomeValues, view: OpenFinding): OfficerExit | undefined {
  const [usual] = openExits(view, values.outcome);
  const exit = chosenExit(values, view);
  return exit === usual || exit === 'correction-asked' ? undefined : exit;
}

/** True where the form asks which record is wrong. */
export function asksCorrection(values: OutcomeValues, view: OpenFinding): boolean {
  return chosenExit(values, view) === 'correction-asked';
}

export function checkOutcome(values: OutcomeValues, view: OpenFinding): readonly FieldProblem[] {
  const { outcome } = values;
  if (outcome === null || whyClosed(view, outcome) !== null) {
    return [{ field: outcomeFields.outcome, text: 'finding.error.outcome' }, ...checkReasons(values, view)];
  }
  return [...checkDetails(values, view), ...checkReasons(values, view)];
}

function checkReasons({ reason, evidence }: OutcomeValues, view: OpenFinding): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (reason.trim() === '') problems.push({ field: outcomeFields.reason, text: 'finding.error.reason' });
  if (evidence.length === 0 && view.evidence.length > 0) {
    problems.push({ field: outcomeFields.evidence, text: 'finding.error.evidence' });
  }
  return problems;
}

function checkDetails(values: OutcomeValues, view: OpenFinding): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (values.outcome === 'needs-information') {
    if (values.whom.trim() === '') problems.push({ field: outcomeFields.whom, text: 'finding.error.whom' });
    const due = dayProblem(readTypedDay(values.dueOn), view.today);
    if (due !== undefined) problems.push({ ...due, field: outcomeFields.dueOn });
  }
  if (asksCorrection(values, view)) {
    if (values.record === '') problems.push({ field: outcomeFields.record, text: 'finding.error.record' });
    if (values.item.trim() === '') problems.push({ field: outcomeFields.item, text: 'finding.error.item' });
  }
  return problems;
}

/** What to say about a typed day, and how to cure it; undefined where it can be used. */
export function dayProblem(typed: TypedDay, today: string): Omit<FieldProblem, 'field'> | undefined {
  if (!('problem' in typed)) {
    return typed.read < today ? { text: 'finding.error.day.past' } : undefined;
  }
  if (typed.problem !== 'no-such-day') return { text: `finding.error.day.${typed.problem}` };
  const { year, month, lastDay } = typed;
  return { text: 'finding.error.day.no-such-day', values: { year: String(year), month, lastDay } };
}

/** The step to send; undefined while the form is not complete. */
export function outcomeStep(
  values: OutcomeValues,
  view: OpenFinding,
): Extract<FindingStep, { type: 'outcome-recorded' }> | undefined {
  if (values.outcome === null || checkOutcome(values, view).length > 0) return undefined;
  const due = readTypedDay(values.dueOn);
  const exit = exitToSend(values, view);
  return {
    type: 'outcome-recorded',
    version: view.version,
    outcome: values.outcome,
    reason: values.reason.trim(),
    evidence: [...values.evidence],
    ...(values.outcome === 'needs-information' && 'read' in due
      ? { asked: { whom: values.whom.trim(), dueOn: due.read } }
      : {}),
    ...(exit === undefined ? {} : { exit }),
    ...(asksCorrection(values, view)
      ? { correction: { record: values.record, item: values.item.trim() } }
      : {}),
  };
}
