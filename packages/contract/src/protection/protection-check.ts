import { z } from 'zod';
import { Bilingual } from '../bilingual.ts';

/**
 * POST /api/protection-checks → 204, always, at once, for every role, without approval. Nobody but the protection role
 * can read that it was asked.
 */
export const AskProtectionCheck = z.object({
  reference: z.string().max(40),
  note: z.string().trim().max(400).default(''),
});
export type AskProtectionCheck = z.infer<typeof AskProtectionCheck>;

/** GET /api/protection-checks, protection role only. */
export const ProtectionChecks = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      note: z.string(),
      askedAt: z.iso.datetime(),
      askedBy: Bilingual,
    }),
  ),
});
export type ProtectionChecks = z.infer<typeof ProtectionChecks>;
