import {
  detect,
  type Detected,
  type Finding,
  indexFacts,
  type RuleAnswer,
  ruleCards,
} from '@renkei/detection';
import type { PlainDate } from '@renkei/kernel';
import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { loadFacts } from '../../platform/facts/load-facts.ts';
import { residentsOnHold } from '../../platform/holds/holds.ts';
import { ruleStandings } from '../../platform/rules/rule-standing.ts';
import { isAskedFirst, officeOf } from '../../platform/session/demo-offices.ts';
import { dossierFinder } from './dossier-of.ts';
import { rejectedLinks } from './link-decisions.ts';
import type { Dossier } from './stored-finding.ts';

/** What all questions came to on a day, with what decides which of them become findings of this node. */
export type Asking = {
  readonly detected: Detected;
  readonly dossierOf: (finding: Finding) => Dossier;
  /** True where somebody whose record it touches is on hold. */
  readonly isHeld: (touching: { readonly concerns: readonly string[] }) => boolean;
  /** True for what is first asked of a desk of this office. */
  readonly isOurs: (answer: RuleAnswer) => boolean;
  /** True for a rule that only observes (S13): it is counted and puts nothing in any queue. */
  readonly observes: (ruleId: string) => boolean;
  /** How many questions each observing rule would put. */
  readonly wouldAsk: (raised: readonly Finding[]) => ReadonlyMap<string, number>;
};

export async function askingOf(transaction: NodeTransaction, asOf: PlainDate): Promise<Asking> {
  const facts = await loadFacts(transaction);
  const held = await residentsOnHold(transaction);
  const rejected = await rejectedLinks(transaction);
  const standings = await ruleStandings(transaction);
  const ours = await ourRules(transaction);
  const detected = detect(facts, asOf, {
    isOnHold: (residentId) => held.has(residentId),
    isRejected: (notificationId, residentId) => rejected.has(`${notificationId} ${residentId}`),
    renewedUntil: (ruleId) => standings.get(ruleId)?.renewedUntil,
  });
  const observes = (ruleId: string) => standings.get(ruleId)?.state === 'observes';
  return {
    detected,
    dossierOf: dossierFinder(indexFacts(facts, asOf)),
    isHeld: ({ concerns }) => concerns.some((residentId) => held.has(residentId)),
    isOurs: ({ rule }) => ours.has(rule.id),
    observes,
    wouldAsk: (raised) => {
      const counts = new Map<string, number>();
      for (const { rule } of raised)
        if (observes(rule.id)) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
      return counts;
    },
  };
}

/** The rules whose first desk belongs to the office that this transaction acts for. */
async function ourRules(transaction: NodeTransaction): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ office: string }>`SELECT renkei.office() AS office`.execute(transaction);
  const office = officeOf(rows[0]?.office ?? '');
  return new Set(ruleCards.filter(({ desks }) => isAskedFirst(office, desks)).map(({ id }) => id));
}
