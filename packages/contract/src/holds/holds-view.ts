import { z } from 'zod';
import { Instant } from '../bilingual.ts';

/** GET /api/holds, liaison role: uses paused. One shape for every cause; the cause is not here. */
export const HoldsView = z.object({
  holds: z.array(z.object({ id: z.string(), references: z.array(z.string()), since: Instant })),
});
export type HoldsView = z.infer<typeof HoldsView>;

/** POST /api/holds/:id/end → 204. */
export const EndHold = z.object({ reason: z.string().trim().min(1).max(1000) });
export type EndHold = z.infer<typeof EndHold>;
