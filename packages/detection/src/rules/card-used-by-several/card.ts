import { appi65, cardNumberItem, icrra19_10, lpa28 } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';
import { askEmployer, askPersonAfterNotice } from '../whom-to-ask.ts';

/** In the order in which they are ruled out. */
const explanations: readonly Explanation[] = [
  {
    id: 'several-jobs-of-one-person',
    question: {
      ja: '一人の人の、いくつかの仕事ではありませんか。',
      en: 'Are these several jobs of one person?',
    },
    lawful: {
      ja: '届出は雇入れごとに出されます。一人が複数の仕事をすることは、在留資格の範囲で認められます。',
      en: 'A notice is filed for each hire; one person may have several jobs within the status.',
    },
    citation: lpa28,
    ask: askPersonAfterNotice,
  },
  {
    id: 'agency-and-user-both-filed',
    question: {
      ja: '派遣元と派遣先の両方が届け出たのではありませんか。',
      en: 'Did the agency and the user company both file?',
    },
    lawful: {
      ja: '届け出るのは派遣元です。両方が届け出ても、人は一人です。',
      en: 'The agency files. Where both did, there is still one person.',
    },
    citation: lpa28,
    ask: askEmployer,
  },
  {
    id: 're-hire-or-merger',
    question: {
      ja: '再雇用や、合併・承継した会社からの届出ではありませんか。',
      en: 'Is it a re-hire, or the notice of a merged or succeeding company?',
    },
    lawful: {
      ja: '再び雇い入れたときや、承継した会社が雇い入れたときも、届出が出されます。',
      en: 'A notice is filed for a re-hire, too, and by a company that succeeds another.',
    },
    citation: lpa28,
    ask: askEmployer,
  },
  {
    id: 'script-variants',
    question: {
      ja: 'カナ・ローマ字・漢字の表記の違いで、一人が二人に見えているのではありませんか。',
      en: 'Do kana, Latin letters and kanji make one person look like two?',
    },
    lawful: {
      ja: '氏名はローマ字でも漢字でも届け出ることができます。表記の違いは誤りではありません。',
      en: 'Names may be notified in Latin letters or kanji; a different way of writing is no error.',
    },
    citation: appi65,
    ask: askEmployer,
  },
];

/** rules.md: `card-used-by-several`. */
export const cardUsedBySeveralCard: RuleCard = {
  id: 'card-used-by-several',
  ...firstTerm,
  name: { ja: '一つの番号と複数の人', en: 'One number and several people' },
  about: {
    ja: '一つの番号が、名寄せで別々の人とわかる届出に書かれているときに尋ねます。仕事の数は数えません。同じ事業主の取り違えや、本人の番号の写し違いとわかるものは除きます。',
    en: 'Asks when one number stands in notices that by the link are of different people. Jobs do not count, nor do papers mixed up at one employer or a person’s own number copied wrongly.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, cardNumberItem, icrra19_10],
  explanations,
};
