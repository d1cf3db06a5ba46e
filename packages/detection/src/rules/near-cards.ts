import type { CardFact } from '../facts/facts.ts';
import type { Looked } from '../finding.ts';
import { cardEvidence } from './evidence.ts';
import { listed } from './listed.ts';

/** Cards of the person whose number is one edit from the one that was notified. */
export function nearCardsLooked(cards: readonly CardFact[]): Looked {
  return listed(
    'cards',
    cards.map((card) => cardEvidence(card)),
    {
      none: {
        ja: '1字の違いで合う番号は、本人のカードにありません。',
        en: 'No card of the person is one letter or digit away.',
      },
      some: (count) => ({
        ja: `1字の違いで合う本人のカードが${count}枚あります。`,
        en: `${count} card(s) of the person are one letter or digit away.`,
      }),
    },
  );
}
