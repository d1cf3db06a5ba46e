import { explanationAnswers, identityAnswers, officerExits, outcomes } from '@renkei/casework';
import { z } from 'zod';
import { Day } from '../bilingual.ts';

const reason = z.string().trim().min(1).max(4000);
const version = z.number().int().nonnegative();

/** POST /api/findings/:reference/steps → FindingView. `version` is the one the page was built from. */
export const FindingStep = z.discriminatedUnion('type', [
  z.object({ type: z.literal('taken'), version }),
  z.object({ type: z.literal('released-to-others'), version }),
  z.object({ type: z.literal('identity-answered'), version, answer: z.enum(identityAnswers) }),
  z.object({ type: z.literal('mismatch-read'), version }),
  z.object({
    type: z.literal('explanation-answered'),
    version,
    explanationId: z.string().max(100),
    answer: z.enum(explanationAnswers),
    /** Required, with evidence, for "applies" and "does not apply"; for "cannot tell" it says who is asked. */
    because: z.string().trim().max(4000),
    evidence: z.array(z.string().max(200)).max(50),
  }),
  z.object({
    type: z.literal('outcome-recorded'),
    version,
    outcome: z.enum(outcomes),
    reason,
    evidence: z.array(z.string().max(200)).max(50),
    /** For "needs information". */
    asked: z.object({ whom: z.string().trim().min(1).max(200), dueOn: Day }).optional(),
    /** For "error in a record": which record, which item. */
    correction: z
      .object({ record: z.string().trim().min(1).max(200), item: z.string().trim().min(1).max(200) })
      .optional(),
    /** How it ends the finding, where that is not the outcome's usual exit. */
    exit: z.enum(officerExits).exactOptional(),
  }),
  z.object({ type: z.literal('source-answered'), version, reason }),
  z.object({ type: z.literal('outcome-taken-back'), version }),
  z.object({ type: z.literal('outcome-withdrawn'), version, reason }),
]);
export type FindingStep = z.infer<typeof FindingStep>;

/** PUT /api/findings/:reference/draft → { savedAt }. Kept for its author only. */
export const FindingDraft = z.object({ outcome: z.enum(outcomes).nullable(), reason: z.string().max(4000) });
export type FindingDraft = z.infer<typeof FindingDraft>;
