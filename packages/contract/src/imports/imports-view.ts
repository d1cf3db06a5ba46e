import { z } from 'zod';
import { Bilingual, Day, Instant } from '../bilingual.ts';

/** GET /api/imports: what came in. Rows read = rows kept + rows named; "cannot say" is counted here and in no queue. */
export const ImportsView = z.object({
  imports: z.array(
    z.object({
      id: z.string(),
      startedAt: Instant,
      finishedAt: Instant.nullable(),
      asOf: Day,
      files: z.array(
        z.object({
          file: z.string(),
          register: z.string(),
          read: z.number().int(),
          kept: z.number().int(),
          named: z.number().int(),
          blanked: z.number().int(),
          seenBefore: z.boolean(),
          refused: z.boolean(),
        }),
      ),
      detection: z
        .object({
          notifications: z.number().int(),
          findings: z.number().int(),
          nothing: z.number().int(),
          onHold: z.number().int(),
          cannotSay: z.array(z.object({ reason: z.string(), register: z.string(), count: z.number().int() })),
        })
        .nullable(),
    }),
  ),
  coverage: z.array(z.object({ register: z.string(), completeUntil: Day })),
  badRows: z.object({
    total: z.number().int(),
    rows: z.array(
      z.object({
        file: z.string(),
        line: z.number().int(),
        column: z.number().int().nullable(),
        columnName: z.string(),
        code: z.string(),
        found: z.string(),
        expected: Bilingual,
        cure: Bilingual,
      }),
    ),
  }),
  blankedCells: z.array(
    z.object({ file: z.string(), line: z.number().int(), column: z.number().int(), columnName: z.string() }),
  ),
});
export type ImportsView = z.infer<typeof ImportsView>;
