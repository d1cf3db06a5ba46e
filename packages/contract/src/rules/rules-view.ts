import { z } from 'zod';
import { Bilingual, Day, Instant } from '../bilingual.ts';
import { desks } from '../findings/queue.ts';

/** `asks`: in use. `observes`: counted, asks nothing. `ended`: its time is over. `not-built`: on the list only. */
export const ruleStates = ['asks', 'observes', 'ended', 'not-built'] as const;
export const RuleState = z.enum(ruleStates);
export type RuleState = z.infer<typeof RuleState>;

/** A count; null where it is under ten and not shown (S9). */
const Shown = z.number().int().nullable();

/** S13: what came of the findings of a rule since it last began to ask. A finding counts once, by what stands now. */
export const RuleFigures = z.object({
  since: Day,
  fired: z.number().int(),
  explained: z.number().int(),
  clerical: z.number().int(),
  confirmed: z.number().int(),
  notThisPerson: z.number().int(),
  overturned: z.number().int(),
  /** Hundredths of explained and clerical among those decided; null where none is. */
  share: z.number().int().nullable(),
  byExplanation: z.array(z.object({ name: Bilingual, count: z.number().int() })),
  /** By the letters of the name; only traditions with ten or more decided are told. */
  byTradition: z.array(z.object({ tradition: z.string(), decided: z.number().int(), notBorneOut: Shown })),
  /** Questions it would have put at the last run; null unless it observes. */
  wouldAsk: z.number().int().nullable(),
});
export type RuleFigures = z.infer<typeof RuleFigures>;

export const RuleRow = z.object({
  id: z.string(),
  name: Bilingual,
  desks: z.array(z.enum(desks)),
  /** False where another agency's node asks it. */
  askedHere: z.boolean(),
  state: RuleState,
  since: Day.nullable(),
  /** Why it stands so, and who decided, with the reference of the decision. */
  why: Bilingual,
  endsOn: Day.nullable(),
  figures: RuleFigures.nullable(),
});
export type RuleRow = z.infer<typeof RuleRow>;

/** GET /api/rules: all rules of the closed list, in its order. GET /api/rules.csv: the same as a file. */
export const RulesView = z.object({
  today: Day,
  /** When the figures were last counted; null where nothing has been counted yet. */
  countedAt: Instant.nullable(),
  floor: z.number().int(),
  rules: z.array(RuleRow),
});
export type RulesView = z.infer<typeof RulesView>;
