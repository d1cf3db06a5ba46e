import { nfkc } from '@renkei/kernel';
import type { PersonFacts } from '../../facts/facts.ts';
import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { areOneEditApart } from '../../records/one-edit.ts';
import { cardEvidence, notifiedEvidence } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt({ notification, person }: Employment): Readonly<Record<string, Looked>> {
  return {
    typing: listed('cards', nearCards(notification.cardNumberAsWritten ?? '', person).map(ofCard), {
      none: {
        ja: '1字の違いで合う番号は、本人のカードにありません。',
        en: 'No card of the person is one letter or digit away.',
      },
      some: (count) => ({
        ja: `1字の違いで合う本人のカードが${count}枚あります。`,
        en: `${count} card(s) of the person are one letter or digit away.`,
      }),
    }),
    'other-document': notLookedUp({
      ja: '照会していません。旅券や免許証の番号を載せた登録簿はありません。',
      en: 'Not looked up: no register here holds numbers of passports or licences.',
    }),
    'hired-before-card-numbers': listed('notifications', [notifiedEvidence(notification, 'hiredOn')], {
      none: { ja: '雇入れの日の記載はありません。', en: 'The notice gives no day of hire.' },
      some: () => ({
        ja: '雇入れの日は、番号が届出の事項になった後です。',
        en: 'The day of hire is one on which the number was an item of the notice.',
      }),
    }),
    'no-card-held': listed('cards', (person?.cards ?? []).map(ofCard), {
      none: {
        ja: '本人のカードは記録にありませんが、在留の記録からはカードがあるはずです。',
        en: 'No card of the person is on record; by the stays on record there should be one.',
      },
      some: (count) => ({
        ja: `本人のカードの記録が${count}枚あります。`,
        en: `${count} card(s) of the person are on record.`,
      }),
    }),
  };
}

/** Cards of the person whose number differs by one letter or digit from what is written. */
function nearCards(written: string, person: PersonFacts | undefined) {
  const folded = nfkc(written).replaceAll(/\s/gu, '').toUpperCase();
  return (person?.cards ?? []).filter(({ cardNumber }) => areOneEditApart(folded, cardNumber));
}

function ofCard(card: PersonFacts['cards'][number]) {
  return cardEvidence(card);
}
