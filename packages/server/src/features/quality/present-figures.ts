import type { RuleFigures } from '@renkei/contract';
import type { RuleCard } from '@renkei/detection';
import type { PlainDate } from '@renkei/kernel';
import type { KeptFigures } from './hold-to-account.ts';
import { type Counts, shareIn } from './stop-rule.ts';

/** S9: cells under ten are not shown. */
const SMALLEST = 10;

export function presentFigures(
  figures: KeptFigures,
  card: RuleCard,
  { since, observes }: { readonly since: PlainDate; readonly observes: boolean },
): RuleFigures {
  const { fired, explained, clerical, confirmed, notThisPerson, overturned, wouldAsk } = figures;
  return {
    since,
    fired,
    explained,
    clerical,
    confirmed,
    notThisPerson,
    overturned,
    share: shareIn(figures) ?? null,
    byExplanation: card.explanations.flatMap(({ id, question }) => {
      const count = figures.byExplanation[id] ?? 0;
      return count === 0 ? [] : [{ name: question, count }];
    }),
    byTradition: shownTraditions(figures),
    wouldAsk: observes ? wouldAsk : null,
  };
}

type Tradition = { readonly tradition: string; readonly decided: number; readonly notBorneOut: number };

/**
 * Traditions of ten or more. Where those left out would come to less than ten together, the smallest shown goes with them:
 * otherwise they could be had by subtraction.
 */
function shownTraditions({ byTradition }: Counts): RuleFigures['byTradition'] {
  const all: readonly Tradition[] = Object.entries(byTradition)
    .map(([tradition, of]) => ({ tradition, ...of }))
    .sort((a, b) => b.decided - a.decided);
  let shown = all.filter(({ decided }) => decided >= SMALLEST);
  const left = sum(all) - sum(shown);
  if (left > 0 && left < SMALLEST) shown = shown.slice(0, -1);
  return shown.map(({ tradition, decided, notBorneOut }) => ({
    tradition,
    decided,
    notBorneOut: Math.min(notBorneOut, decided - notBorneOut) < SMALLEST ? null : notBorneOut,
  }));
}

function sum(rows: readonly Tradition[]): number {
  return rows.reduce((total, { decided }) => total + decided, 0);
}
