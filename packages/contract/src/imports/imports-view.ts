import { z } from 'zod';
import { Bilingual, Day, Instant } from '../bilingual.ts';

/**
 * `receiving`: files are coming. `stopped`: the connection or the process ended before it was done; it can go on or be
 * cancelled. `storing`: good rows become records. `asking`: the questions are asked anew. `cancelled`: nothing of it stands.
 */
export const importStages = ['receiving', 'stopped', 'storing', 'asking', 'done', 'cancelled'] as const;
export const ImportStage = z.enum(importStages);
export type ImportStage = z.infer<typeof ImportStage>;

/** One file of an import. read = kept + named; kept = added + corrected + known (the last three null until stored). */
export const ImportFileView = z.object({
  file: z.string(),
  register: z.string(),
  /** `receiving`: rows so far. `part`: the sending ended early; send it again. `refused`: nothing of it is kept. */
  state: z.enum(['receiving', 'part', 'read', 'refused']),
  read: z.number().int(),
  kept: z.number().int(),
  named: z.number().int(),
  blanked: z.number().int(),
  /** The same content was imported before: nothing of it is new. */
  seenBefore: z.boolean(),
  added: z.number().int().nullable(),
  corrected: z.number().int().nullable(),
  known: z.number().int().nullable(),
  /** Rows named earlier that rows of this file answer. */
  cured: z.number().int(),
  /** Rows named in this file that later files have answered. */
  curedLater: z.number().int(),
  /** Whether a file to correct can be had: some named rows may be repeated. */
  toCorrect: z.boolean(),
});
export type ImportFileView = z.infer<typeof ImportFileView>;

/** What detection came to, and what is new since the run before. */
export const ImportDetection = z.object({
  notifications: z.number().int(),
  findings: z.number().int(),
  nothing: z.number().int(),
  onHold: z.number().int(),
  cannotSay: z.array(z.object({ reason: z.string(), register: z.string(), count: z.number().int() })),
  news: z.object({ written: z.number().int(), reopened: z.number().int(), closed: z.number().int() }),
});
export type ImportDetection = z.infer<typeof ImportDetection>;

/** One import. */
export const ImportView = z.object({
  id: z.string(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  asOf: Day,
  origin: z.enum(['page', 'command', 'demo']),
  stage: ImportStage,
  /** Rows dealt with in the present stage and in all, where known; for the progress bar. */
  progress: z.object({ done: z.number().int(), total: z.number().int().nullable() }),
  files: z.array(ImportFileView),
  badRows: z.number().int(),
  blankedCells: z.number().int(),
  detection: ImportDetection.nullable(),
});
export type ImportView = z.infer<typeof ImportView>;

/** GET /api/imports: newest first. `more`: older ones exist (ask with `before` = the last id). */
export const ImportsView = z.object({
  imports: z.array(ImportView),
  more: z.boolean(),
  coverage: z.array(z.object({ register: z.string(), completeUntil: Day })),
});
export type ImportsView = z.infer<typeof ImportsView>;

/** POST /api/imports. The answer is the import, stage `receiving`. */
export const BeginImport = z.object({ files: z.number().int().min(1).max(10_000) });
export type BeginImport = z.infer<typeof BeginImport>;

/** A problem of a row, or of a file (line 0). `position` counts from 1 within the import, without gaps. */
export const BadRowView = z.object({
  position: z.number().int(),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int().nullable(),
  columnName: z.string(),
  code: z.string(),
  found: z.string(),
  expected: Bilingual,
  cure: Bilingual,
  /** A later row answered it. */
  cured: z.boolean(),
});
export type BadRowView = z.infer<typeof BadRowView>;

/**
 * GET /api/imports/:id/bad-rows?from=1&limit=200: rows from that position on, file by file. With `&file=` (a path as in
 * `ImportFileView`) those of this file alone: `total` is theirs, positions stay those of the import and follow one another;
 * a `from` before the file's first row means that one.
 */
export const BadRowsPage = z.object({ total: z.number().int(), rows: z.array(BadRowView) });
export type BadRowsPage = z.infer<typeof BadRowsPage>;

/** GET /api/imports/:id/blanked?from=1&limit=200: cells where an individual number stood; never what. */
export const BlankedCellsPage = z.object({
  total: z.number().int(),
  cells: z.array(
    z.object({
      position: z.number().int(),
      file: z.string(),
      line: z.number().int(),
      column: z.number().int(),
      columnName: z.string(),
    }),
  ),
});
export type BlankedCellsPage = z.infer<typeof BlankedCellsPage>;
