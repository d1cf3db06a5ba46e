import { appi65, cardNumberItem, icrra19_10, lpa28 } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';
import { askEmployer, askPersonAfterNotice, askRegisterDesk } from '../whom-to-ask.ts';

/** In the order in which they are ruled out. */
const explanations: readonly Explanation[] = [
  {
    id: 'neighbouring-line',
    question: {
      ja: '同じファイルの隣の行の番号を写していませんか。',
      en: 'Is it the number of the line above or below in the same file?',
    },
    lawful: {
      ja: '行の写し違いは、事業主が届出を直せば済みます。',
      en: 'A line copied wrongly is set right by the employer’s corrected notice.',
    },
    citation: appi65,
    ask: askEmployer,
  },
  {
    id: 'relative-at-same-employer',
    question: {
      ja: '番号の人も同じ事業主のもとで働いていて、書類を取り違えていませんか。',
      en: 'Does the holder work at the same employer, and were the papers mixed up?',
    },
    lawful: {
      ja: '書類の取り違えは、事業主が届出を直せば済みます。',
      en: 'Papers that were mixed up are set right by the employer’s corrected notice.',
    },
    citation: appi65,
    ask: askEmployer,
  },
  {
    id: 'name-or-registration-changed',
    question: {
      ja: '氏名・国籍などの変更や二重の登録で、一人が二人に見えているのではありませんか。',
      en: 'Do a change of name, alias or nationality, or two registrations, make one person look like two?',
    },
    lawful: {
      ja: '一人の人が二つの登録にあるなら、番号は本人のものです。台帳を直します。',
      en: 'Where one person is registered twice the number is the person’s own; the register is put right.',
    },
    citation: icrra19_10,
    ask: askRegisterDesk,
  },
  {
    id: 'typing-onto-real-number',
    question: {
      ja: '本人の番号の写し違いが、たまたま別の人の番号になったのではありませんか。',
      en: 'Was the person’s own number copied wrongly, and happens to be somebody else’s?',
    },
    lawful: {
      ja: '写し違いは、事業主が届出を直せば済みます。',
      en: 'A copying error is set right by the employer’s corrected notice.',
    },
    citation: cardNumberItem,
    ask: askEmployer,
  },
  {
    id: 'card-was-copied',
    question: {
      ja: '番号の人のカードが、本人の知らないうちに写されていませんか。番号の人は被害を受けた側かもしれません。',
      en: 'Was the holder’s card copied without the holder knowing? The holder may be the one who was harmed.',
    },
    lawful: {
      ja: '番号を写された人には、何の落ち度もありません。保護の確認も考えます。',
      en: 'Nothing can be held against a holder whose number was copied; think of a protection check.',
    },
    citation: appi65,
    ask: askPersonAfterNotice,
  },
];

/** rules.md: `card-of-another-person`. */
export const cardOfAnotherPersonCard: RuleCard = {
  id: 'card-of-another-person',
  ...firstTerm,
  name: { ja: '番号のカードの持ち主', en: 'Whose card the number is' },
  about: {
    ja: '届出の番号のカードを持つ人と、届出に書かれた人が、名寄せで別の人とわかるときに、まず記録について尋ねます。',
    en: 'Asks, first about the records, when by the link the holder of the notified number and the person notified are different people.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, cardNumberItem],
  explanations,
};
