import { ruleCards } from '@renkei/detection';
import { type Clock, err, ok, type PlainDate, type Result } from '@renkei/kernel';
import type { Door } from '../../platform/access/door.ts';
import { asksFromTheFirst, ruleStandings } from '../../platform/rules/rule-standing.ts';

/** What the outside panel decided of a rule, with who, where it is written down, and why. */
export type PanelDecision = {
  readonly ruleId: string;
  readonly decidedBy: string;
  readonly reference: string;
  readonly reason: string;
} & ({ readonly kind: 'asks' } | { readonly kind: 'renewed'; readonly until: PlainDate });

export type PanelProblem =
  'rule.not-built' | 'rule.asks-already' | 'rule.ends-later-already' | 'decision.incomplete';

type At = { readonly door: Door; readonly clock: Clock; readonly office: string };

/**
 * Writes down a decision of the outside panel (S13), with its audit row; the questions are asked at the next run. Nothing
 * but such a decision switches a rule on again. Who decided is what the caller says: sign-in is not built.
 */
export async function decideRule(
  { door, clock, office }: At,
  decision: PanelDecision,
): Promise<Result<void, PanelProblem>> {
  const { ruleId, decidedBy, reference, reason } = decision;
  const card = ruleCards.find(({ id }) => id === ruleId);
  if (card === undefined) return err('rule.not-built');
  if ([decidedBy, reference, reason].some((text) => text.trim() === '')) return err('decision.incomplete');
  return door.enterAsSystem(office, `rules.decide ${ruleId}`, async (transaction) => {
    const standing = (await ruleStandings(transaction)).get(ruleId) ?? asksFromTheFirst;
    if (decision.kind === 'asks' && standing.state === 'asks') return err('rule.asks-already');
    if (decision.kind === 'renewed' && decision.until <= (standing.renewedUntil ?? card.validUntil))
      return err('rule.ends-later-already');
    await transaction
      .insertInto('renkei.rule_decisions')
      .values({
        rule_id: ruleId,
        kind: decision.kind,
        at: clock.now(),
        decided_on: clock.today(),
        decided_by: decidedBy,
        reference,
        reason: JSON.stringify({ ja: reason, en: reason }),
        ...(decision.kind === 'renewed' ? { valid_until: decision.until } : {}),
      })
      .execute();
    return ok(undefined);
  });
}
