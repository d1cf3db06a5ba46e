import { z } from 'zod';
import { Bilingual, Instant } from '../bilingual.ts';

/** GET /api/my-reads?before=: what this account read and did, newest first, 100 a page. */
export const MyReads = z.object({
  entries: z.array(z.object({ at: Instant, action: z.string(), subject: z.string(), purpose: Bilingual })),
  next: z.string().nullable(),
});
export type MyReads = z.infer<typeof MyReads>;
