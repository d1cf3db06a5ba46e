import { cardsNear, foldedNumber } from '../../basis/near-cards.ts';
import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { cardEvidence, hireEvidence } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import { nearCardsLooked } from '../near-cards.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt({ notification, person }: Employment): Readonly<Record<string, Looked>> {
  return {
    typing: nearCardsLooked(cardsNear(person, foldedNumber(notification.cardNumberAsWritten ?? ''))),
    'other-document': notLookedUp({
      ja: '照会していません。旅券や免許証の番号を載せた登録簿はありません。',
      en: 'Not looked up: no register here holds numbers of passports or licences.',
    }),
    'hired-before-card-numbers': listed('notifications', [hireEvidence(notification)], {
      none: { ja: '雇入れの日の記載はありません。', en: 'The notice gives no day of hire.' },
      some: () => ({
        ja: '雇入れの日は、番号が届出の事項になった後です。',
        en: 'The day of hire is one on which the number was an item of the notice.',
      }),
    }),
    'no-card-held': listed(
      'cards',
      (person?.cards ?? []).map((card) => cardEvidence(card)),
      {
        none: {
          ja: '本人のカードは記録にありませんが、在留の記録からはカードがあるはずです。',
          en: 'No card of the person is on record; by the stays on record there should be one.',
        },
        some: (count) => ({
          ja: `本人のカードの記録が${count}枚あります。`,
          en: `${count} card(s) of the person are on record.`,
        }),
      },
    ),
  };
}
