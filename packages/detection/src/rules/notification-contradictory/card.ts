import { insuredTimeLimit, lpa28 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer } from '../whom-to-ask.ts';

/** rules.md: `notification-contradictory`. */
export const notificationContradictoryCard: RuleCard = {
  id: 'notification-contradictory',
  ...firstTerm,
  name: { ja: '1つの雇用の2通の届出', en: 'Two notices of one employment' },
  about: {
    ja: '同じ人、同じ事業主、同じ様式の2通の届出が近い日付にあり、内容が合わないときに、どちらが正しいかを尋ねます。',
    en: 'Asks which is right when two notices of one person, employer and form are near in time and do not agree.',
  },
  desks: ['L'],
  whoseError: 'employer',
  citations: [lpa28, insuredTimeLimit],
  explanations: [
    explain(
      'correction-in-between',
      ['後の届出は、先の届出の訂正ではありませんか。', 'Does the later notice correct the earlier one?'],
      [
        '訂正のための届出は認められています。先の届出を取り消せば1通になります。',
        'A notice may be corrected by another; once the first is withdrawn there is one.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
    explain(
      'consultants-batch',
      [
        '事業主と社会保険労務士の両方が届け出ていませんか。',
        'Did both the employer and its labour consultant file?',
      ],
      [
        'まとめて出した届出の日付がずれることがあります。1通を取り消せば足ります。',
        'In a batch the days may be shifted; it is enough to withdraw one of them.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
  ],
};
