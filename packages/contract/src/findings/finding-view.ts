import {
  comparisons,
  explanationAnswers,
  exits,
  identityAnswers,
  officerExits,
  outcomes,
} from '@renkei/casework';
import { z } from 'zod';
import { Bilingual, Day, Instant } from '../bilingual.ts';
import { desks, FindingState } from './queue.ts';

export const PlaceView = z.object({ file: z.string(), line: z.number().int(), column: z.number().int() });
export type PlaceView = z.infer<typeof PlaceView>;

const Who = z.object({ name: Bilingual, at: Instant });

/** What a question can be about. */
export const subjectKinds = ['notification', 'employment', 'person', 'host', 'business'] as const;

export const compareFields = [
  'card-number',
  'birth-date',
  'name',
  'name-kana',
  'name-kanji',
  'sex',
  'card-history',
  'workplace',
  'nationality',
] as const;

const notifiedValue = z.object({
  kind: z.enum(['text', 'day', 'code', 'card']),
  value: z.string(),
  place: PlaceView,
});
const recordedValue = notifiedValue.extend({ from: Day.optional(), until: Day.nullable().optional() });
const comparison = z.enum(['equal', 'different', 'not-comparable']);

/** One row of step 1: both values as recorded, never tidied, each with its place. */
export const CompareRow = z.object({
  field: z.enum(compareFields),
  /** Several values where there are several (card history). `day` values are ISO days for the page to write out. */
  notified: z.array(notifiedValue),
  recorded: z.array(recordedValue),
  comparison,
  /** The same field of further records, in the order of `beside`. */
  others: z.array(z.object({ recorded: z.array(recordedValue), comparison })),
});
export type CompareRow = z.infer<typeof CompareRow>;

export const timeLineLanes = [
  'status',
  'permission',
  'enrolment',
  'cards',
  'employments',
  'notifications',
] as const;

/** One bar or (where `until` equals `from`) one event. `unknown`: the register says nothing, drawn as not known. */
export const TimeLineBar = z.object({
  lane: z.enum(timeLineLanes),
  kind: z.enum(['record', 'special-period', 'unknown', 'notified', 'event']),
  from: Day,
  until: Day.nullable(),
  label: Bilingual,
  place: PlaceView.nullable(),
});
export type TimeLineBar = z.infer<typeof TimeLineBar>;

export const TimeLine = z.object({
  bars: z.array(TimeLineBar),
  asOf: Day,
  dayAsked: Day,
  /** Contradictions as brackets A, B …, each with its sentence. */
  brackets: z.array(
    z.object({ mark: z.string(), lane: z.enum(timeLineLanes), from: Day, until: Day, sentence: Bilingual }),
  ),
});
export type TimeLine = z.infer<typeof TimeLine>;

export const CitationView = z.object({
  id: z.string(),
  article: Bilingual,
  gist: Bilingual,
  verified: z.boolean(),
});
export type CitationView = z.infer<typeof CitationView>;

export const EvidenceView = z.object({
  /** `register.field#line`: what an officer ticks as relied on. */
  id: z.string(),
  label: Bilingual,
  value: Bilingual,
  trueOn: Day,
  recordedOn: Day,
  place: PlaceView,
});
export type EvidenceView = z.infer<typeof EvidenceView>;

export const ExplanationView = z.object({
  id: z.string(),
  question: Bilingual,
  lawful: Bilingual,
  citation: CitationView.nullable(),
  ask: Bilingual,
  lookedAt: z.object({
    register: Bilingual.nullable(),
    completeUntil: Day.nullable(),
    result: Bilingual,
    facts: z.array(EvidenceView),
  }),
  answer: Who.extend({
    answer: z.enum(explanationAnswers),
    because: z.string(),
    evidence: z.array(z.string()),
  }).nullable(),
});
export type ExplanationView = z.infer<typeof ExplanationView>;

export const OutcomeView = z.object({
  outcome: z.enum(outcomes),
  /** Null where it may be chosen now; otherwise the code of what stands in the way. */
  notOpen: z.string().nullable(),
  /** How it can end the finding, where there is a choice; each with what stands in the way, if anything does. */
  exits: z.array(z.object({ exit: z.enum(officerExits), notOpen: z.string().nullable() })),
});

/** What was looked at before the rule was asked, in the order of rules.md: step 2, over the explanations. */
export const BeforeView = z.object({
  clerical: z.array(z.object({ cause: Bilingual, facts: z.array(EvidenceView) })),
  curedLater: z.array(EvidenceView),
  whoseError: Bilingual,
});
export type BeforeView = z.infer<typeof BeforeView>;

/** Records that are no two to compare: of a body, of a person's own notices. Each value as recorded, with its place. */
export const RecordGroup = z.object({
  title: Bilingual,
  /** How many there are, where not all are given. */
  inAll: z.number().int().nullable(),
  records: z.array(
    z.object({
      items: z.array(z.object({ label: Bilingual, value: Bilingual })),
      place: PlaceView.nullable(),
    }),
  ),
});
export type RecordGroup = z.infer<typeof RecordGroup>;

export const HistoryEntry = z.object({ at: Instant, who: Bilingual, what: Bilingual });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

const Head = z.object({
  reference: z.string(),
  state: FindingState,
  dueOn: Day,
  daysLeft: z.number().int(),
  asOf: Instant,
  today: Day,
});

/** Paused: one shape for every cause. Nothing else is sent. */
export const PausedFinding = Head.extend({ kind: z.literal('paused'), contact: Bilingual });

const Readable = Head.extend({
  /** Number of the last event; sent back with every step so that nothing is overwritten. */
  version: z.number().int(),
  takenBy: z.object({ name: Bilingual, me: z.boolean(), until: Instant }).nullable(),
  /** False where somebody else has taken it, or the role may only read. */
  mayAct: z.boolean(),
  subject: z.enum(subjectKinds),
  /** What there is to compare in step 1. */
  compares: z.enum(comparisons),
  employer: z.object({ name: z.string(), address: z.string(), number: z.string() }),
  hiredOn: Day.nullable(),
  /**
   * The records that stand beside the notice, in the order of their columns: `record` of whom the question is asked,
   * `holder` of the number, `notified` under it, `candidate` that the link did not name.
   */
  beside: z.array(z.enum(['record', 'holder', 'notified', 'candidate'])),
  compare: z.array(CompareRow),
  /** What the registers hold, where the question is about a body or about what a person notified. */
  records: z.array(RecordGroup),
  /** The rest of the notification as received: what the comparison does not show. Never the individual number. */
  received: z.array(z.object({ label: Bilingual, value: Bilingual, place: PlaceView })),
});

/** Before step 1 is saved: the records only. Rule, question, link and explanations are not in the answer at all. */
export const BlindFinding = Readable.extend({ kind: z.literal('blind') });

export const OpenFinding = Readable.extend({
  kind: z.literal('open'),
  /** True where step 1 came before anything of the question was shown. */
  wasBlind: z.boolean(),
  /** Null where nothing is to be compared, or where step 1 is shown with the rest and not answered yet. */
  identity: Who.extend({ answer: z.enum(identityAnswers) }).nullable(),
  desk: z.enum(desks),
  /** What the calculation rests on; null where nobody was to be linked. Weights come with their words. */
  link: z
    .object({
      answer: z.enum(['same-person', 'another-person', 'cannot-say']),
      /** Null before the officer answered. */
      agrees: z.boolean().nullable(),
      fields: z.array(
        z.object({
          field: z.enum(compareFields),
          level: z.enum(['equal', 'near', 'different', 'absent']),
          notified: PlaceView.nullable(),
          recorded: PlaceView.nullable(),
        }),
      ),
    })
    .nullable(),
  question: Bilingual,
  dayAsked: Day,
  mismatchRead: Who.nullable(),
  citations: z.array(CitationView),
  timeLine: TimeLine,
  before: BeforeView,
  explanations: z.array(ExplanationView),
  outcomes: z.array(OutcomeView),
  evidence: z.array(EvidenceView),
  outcome: Who.extend({
    outcome: z.enum(outcomes),
    reason: z.string(),
    evidence: z.array(z.string()),
    leavesAt: Instant,
    left: z.boolean(),
    mine: z.boolean(),
    asked: z.object({ whom: z.string(), dueOn: Day }).nullable(),
    correction: z.object({ record: z.string(), item: z.string() }).nullable(),
    exit: z.enum(officerExits).nullable(),
  }).nullable(),
  /** True where a correction was asked for and the source's answer may be noted. */
  awaitsSource: z.boolean(),
  /** How it ended. */
  ended: Who.extend({
    exit: z.enum(exits),
    reason: z.string(),
    evidence: z.array(z.string()),
  }).nullable(),
  draft: z.object({ outcome: z.enum(outcomes).nullable(), reason: z.string(), savedAt: Instant }).nullable(),
  rule: z.object({
    id: z.string(),
    version: z.number().int(),
    name: Bilingual,
    about: Bilingual,
    measure: z.object({ id: z.string(), wording: Bilingual }),
    validFrom: Day,
    validUntil: Day,
  }),
  coverage: z.array(z.object({ register: Bilingual, completeUntil: Day.nullable() })),
  history: z.array(HistoryEntry),
  otherFindings: z.array(z.object({ reference: z.string(), state: FindingState })),
});
export type OpenFinding = z.infer<typeof OpenFinding>;

/** GET /api/findings/:reference, and the answer to every step. */
export const FindingView = z.discriminatedUnion('kind', [PausedFinding, BlindFinding, OpenFinding]);
export type FindingView = z.infer<typeof FindingView>;
