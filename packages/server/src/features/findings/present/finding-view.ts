import {
  exitsOf,
  foldReview,
  type IdentityAnswer,
  type Outcome,
  outcomes,
  type Review,
  type ReviewEvent,
  whyExitNotOpen,
  whyNotOpen,
  whyOutcomeNotOpen,
} from '@renkei/casework';
import type { CitationView, ExplanationView, FindingState, FindingView, OpenFinding } from '@renkei/contract';
import { type Explanation, type LinkShown, ruleCards } from '@renkei/detection';
import { type Clock, daysBetween } from '@renkei/kernel';
import { type Citation, getMeasure } from '@renkei/law';
import type { Actor } from '../../../platform/access/actor.ts';
import { dayOf } from '../../../platform/facts/load-facts.ts';
import { nameOf } from '../../../platform/session/demo-accounts.ts';
import { employerIn } from '../employer-in.ts';
import type { StoredFinding } from '../stored-finding.ts';
import { isTakenByAnother, takenUntil } from '../taken.ts';
import { presentBefore } from './before.ts';
import { besideNotice, compareRows } from './compare.ts';
import { allEvidence, presentEvidence } from './evidence.ts';
import { presentHistory } from './history.ts';
import { recordGroups } from './records.ts';
import { receivedItems } from './received.ts';
import { timeLineOf } from './time-line.ts';
import { registerNames } from './words.ts';

export type Shown = {
  readonly stored: StoredFinding;
  readonly events: readonly ReviewEvent[];
  readonly paused: boolean;
  readonly draft: OpenFinding['draft'];
  readonly others: OpenFinding['otherFindings'];
};

const liaison = {
  ja: '連絡調整担当（内線は職員名簿にあります）',
  en: 'the liaison desk (extension in the staff directory)',
};

/**
 * The page of a finding, in one of three shapes. Paused: the same few words for every cause. Before step 1 is answered:
 * the records only, so that neither rule, question nor link is in the answer. Then: everything, in the order of the steps.
 */
export function presentFinding(shown: Shown, actor: Actor, clock: Clock): FindingView {
  const { stored, events, paused } = shown;
  const review = foldReview(events);
  const head = headOf(stored, paused ? 'paused' : review.stage, clock);
  if (paused) return { kind: 'paused', ...head, contact: liaison };
  const { about, identity } = review;
  const readable = { ...head, ...readableOf(stored, actor, clock), compares: about.compares };
  const beside = besideNotice(stored.dossier).map(({ as }) => as);
  if (about.blind && identity === undefined) {
    // Whose number it is would give the answer away: while blind each record is a record, and nothing else is told.
    // Only that nobody is linked is said, because the question of step 1 is another one then.
    return {
      kind: 'blind',
      ...readable,
      subject: 'employment',
      compares: about.compares === 'holder' ? 'linked' : about.compares,
      beside: beside.map(() => 'record'),
      records: [],
    };
  }
  const records = [...recordGroups(stored.dossier)];
  return {
    kind: 'open',
    ...readable,
    beside,
    records,
    ...afterComparing({ ...shown, review }, actor, clock),
  };
}

function headOf(stored: StoredFinding, state: FindingState, clock: Clock) {
  return {
    reference: stored.reference,
    state,
    dueOn: stored.due_on,
    daysLeft: daysBetween(clock.today(), dayOf(stored.due_on)),
    asOf: clock.now().toISOString(),
    today: clock.today(),
  };
}

function readableOf(stored: StoredFinding, actor: Actor, clock: Clock) {
  const { dossier } = stored;
  const until = takenUntil(stored, clock.now());
  return {
    version: stored.version,
    takenBy:
      until === undefined || stored.taken_by === null
        ? null
        : {
            name: nameOf(stored.taken_by),
            me: stored.taken_by === actor.account,
            until: until.toISOString(),
          },
    mayAct: !isTakenByAnother(stored, actor.account, clock.now()),
    subject: stored.finding.subject.kind,
    employer: employerOf(stored),
    hiredOn: dossier.notification?.hiredOn ?? null,
    compare: [...compareRows(dossier)],
    received: receivedItems(dossier.notification),
  };
}

type Compared = Shown & { readonly review: Review };

function afterComparing({ stored, events, review, draft, others }: Compared, actor: Actor, clock: Clock) {
  const { finding, dossier } = stored;
  const { identity } = review;
  const card = ruleCards.find((rule) => rule.id === finding.rule.id);
  if (card === undefined) throw new Error(`no rule ${finding.rule.id}`);
  const asked = card.explanations.map(({ id }) => id);
  const explanationNames = (id: string) => {
    const explanation = card.explanations.find((each) => each.id === id);
    return explanation?.question ?? { ja: id, en: id };
  };
  return {
    wasBlind: review.about.blind,
    desk: review.about.desk,
    identity:
      identity === undefined ? null : { name: nameOf(identity.by), at: identity.at, answer: identity.answer },
    link: linkOf(stored, identity?.answer),
    question: finding.question,
    dayAsked: finding.day,
    mismatchRead:
      review.mismatchRead === undefined
        ? null
        : { name: nameOf(review.mismatchRead.by), at: review.mismatchRead.at },
    citations: card.citations.map(presentCitation),
    timeLine: timeLineOf(finding, dossier),
    before: presentBefore(finding.before),
    explanations: card.explanations.map((explanation) => presentExplanation(explanation, stored, review)),
    outcomes: outcomes.map((outcome) => outcomeView(review, outcome, asked)),
    evidence: allEvidence(finding).map(presentEvidence),
    outcome: presentOutcome(review, actor),
    awaitsSource: whyNotOpen(review, 'source-answered', clock.now().toISOString()) === undefined,
    ended: presentEnded(review),
    draft,
    rule: {
      id: card.id,
      version: finding.rule.version,
      name: card.name,
      about: card.about,
      measure: measureOf(finding.measure),
      validFrom: card.validFrom,
      validUntil: card.validUntil,
    },
    coverage: dossier.coverage.map(({ register, completeUntil }) => ({
      register: registerNames[register] ?? { ja: register, en: register },
      completeUntil,
    })),
    history: [...presentHistory(events, explanationNames)],
    otherFindings: others,
  };
}

function employerOf({ finding, dossier }: StoredFinding) {
  const { notification } = dossier;
  const number = notification?.establishmentNumber ?? notification?.corporateNumber ?? finding.employer;
  return { ...employerIn(dossier), number: number ?? '' };
}

/** Which answers of step 1 say the same as the calculation. */
const agreeing: Readonly<Record<LinkShown['answer'], readonly IdentityAnswer[]>> = {
  'same-person': ['same-person'],
  'another-person': ['another-person', 'another-using-number'],
  'cannot-say': ['cannot-tell'],
};

function linkOf({ finding }: StoredFinding, answer: IdentityAnswer | undefined): OpenFinding['link'] {
  const { link } = finding;
  if (link === null) return null;
  const fields = link.fields.map(({ field, level, notified, recorded }) => ({
    field,
    level,
    notified,
    recorded,
  }));
  return {
    answer: link.answer,
    agrees: answer === undefined ? null : agreeing[link.answer].includes(answer),
    fields,
  };
}

function presentExplanation(
  explanation: Explanation,
  { finding }: StoredFinding,
  review: Review,
): ExplanationView {
  const looked = finding.explanations.find(({ id }) => id === explanation.id)?.lookedAt;
  if (looked === undefined) throw new Error(`the finding lacks the explanation ${explanation.id}`);
  const answer = review.explanations[explanation.id];
  return {
    id: explanation.id,
    question: explanation.question,
    lawful: explanation.lawful,
    citation: explanation.citation === null ? null : presentCitation(explanation.citation),
    ask: explanation.ask,
    lookedAt: {
      register: looked.register === null ? null : (registerNames[looked.register] ?? null),
      completeUntil: looked.completeUntil,
      result: looked.result,
      facts: looked.facts.map(presentEvidence),
    },
    answer:
      answer === undefined
        ? null
        : {
            name: nameOf(answer.by),
            at: answer.at,
            answer: answer.answer,
            because: answer.because,
            evidence: [...answer.evidence],
          },
  };
}

function presentOutcome({ outcome, stage }: Review, actor: Actor): OpenFinding['outcome'] {
  if (outcome === undefined) return null;
  return {
    name: nameOf(outcome.by),
    at: outcome.at,
    outcome: outcome.outcome,
    reason: outcome.reason,
    evidence: [...outcome.evidence],
    leavesAt: outcome.leavesAt,
    left: stage !== 'out-tray',
    mine: outcome.by === actor.account,
    asked: outcome.asked ?? null,
    correction: outcome.correction ?? null,
    exit: outcome.exit ?? null,
  };
}

function presentEnded({ ended }: Review): OpenFinding['ended'] {
  if (ended === undefined) return null;
  const { by, at, exit, reason, evidence } = ended;
  return { name: nameOf(by), at, exit, reason, evidence: [...evidence] };
}

function outcomeView(
  review: Review,
  outcome: Outcome,
  asked: readonly string[],
): OpenFinding['outcomes'][number] {
  const exits = exitsOf[outcome].map((exit) => ({
    exit,
    notOpen: whyExitNotOpen(review, outcome, exit) ?? null,
  }));
  return { outcome, notOpen: whyOutcomeNotOpen(review, outcome, asked) ?? null, exits };
}

function presentCitation({ id, article, gist, verified }: Citation): CitationView {
  return { id, article, gist, verified };
}

function measureOf(id: string): OpenFinding['rule']['measure'] {
  const { wording } = getMeasure(id);
  return { id, wording };
}
