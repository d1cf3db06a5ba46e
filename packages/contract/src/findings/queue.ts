import { stages } from '@renkei/casework';
import { z } from 'zod';
import { Bilingual, Day, Instant } from '../bilingual.ts';

/** The stages of a review, and `paused`, which lies over any of them. */
export const findingStates = [...stages, 'paused'] as const;
export const FindingState = z.enum(findingStates);
export type FindingState = z.infer<typeof FindingState>;

export const queueViews = [
  'mine',
  'unassigned',
  'due-this-week',
  'paused',
  'out-tray',
  'all-open',
  'ended',
] as const;
export const QueueView = z.enum(queueViews);
export type QueueView = z.infer<typeof QueueView>;

/** C correction, I immigration officer, L labour, W support for the worker. */
export const desks = ['C', 'I', 'L', 'W'] as const;

export const queueSorts = ['due', 'oldest', 'employer'] as const;

/** Query of GET /api/findings. Everything is in the address, so that a view can be kept and shared. No filter by name, nationality or score exists. */
export const QueueQuery = z.object({
  view: QueueView.default('all-open'),
  /** Comma-separated states; narrows the view. */
  states: z.string().max(200).default(''),
  employer: z.string().max(100).default(''),
  place: z.string().max(100).default(''),
  /** Who is asked first. */
  desk: z.enum(['', ...desks]).default(''),
  /** Leaves out what is not compared yet: the rule would tell the answer (ux.md 0.4). */
  rule: z.string().max(60).default(''),
  sort: z.enum(queueSorts).default('due'),
  /** Opaque key of the last row of the page before. */
  after: z.string().max(400).optional(),
});
export type QueueQuery = z.infer<typeof QueueQuery>;

/**
 * One row. Of a paused finding only reference, state and due day are given; of one not yet compared the question reads
 * "compare these records" and `explanationsOpen` is absent, so that neither tells the rule.
 */
export const QueueRow = z.object({
  reference: z.string(),
  state: FindingState,
  question: Bilingual,
  blind: z.boolean(),
  employer: z.string().nullable(),
  place: z.string().nullable(),
  workSince: Day.nullable(),
  explanations: z.object({ open: z.number().int(), of: z.number().int() }).nullable(),
  writtenOn: Day,
  dueOn: Day,
  daysLeft: z.number().int(),
  takenBy: z.object({ name: Bilingual, me: z.boolean(), readingNow: z.boolean() }).nullable(),
  /** Out-tray rows: until when the outcome can be taken back. */
  leavesAt: Instant.nullable(),
});
export type QueueRow = z.infer<typeof QueueRow>;

/** GET /api/findings. Counts stop at 1,000 (`more` then). */
export const QueuePage = z.object({
  asOf: Instant,
  today: Day,
  query: QueueQuery,
  rows: z.array(QueueRow),
  counts: z.record(QueueView, z.object({ count: z.number().int(), more: z.boolean() })),
  total: z.object({ count: z.number().int(), more: z.boolean() }),
  firstRow: z.number().int(),
  next: z.string().nullable(),
  places: z.array(z.string()),
});
export type QueuePage = z.infer<typeof QueuePage>;
