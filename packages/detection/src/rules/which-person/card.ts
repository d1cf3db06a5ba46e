import { appi65, cardNumberItem, icrra19_6, lpa28, nationalityAct4 } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';
import { askEmployer, askRegisterDesk } from '../whom-to-ask.ts';

/** In the order in which they are ruled out. */
const explanations: readonly Explanation[] = [
  {
    id: 'typing',
    question: {
      ja: '氏名や生年月日の写し違いではありませんか。',
      en: 'Were name or birth date copied wrongly?',
    },
    lawful: {
      ja: '写し違いは、事業主が届出を直せば済みます。',
      en: 'A copying error is set right by the employer’s corrected notice.',
    },
    citation: appi65,
    ask: askEmployer,
  },
  {
    id: 'other-document',
    question: {
      ja: '旅券など、別の書類の氏名や番号が書かれていませんか。',
      en: 'Are name or number those of another document, such as a passport?',
    },
    lawful: {
      ja: '旅券の氏名のつづりは、在留カードと違うことがあります。',
      en: 'A passport may spell the name in another way than the residence card.',
    },
    citation: cardNumberItem,
    ask: askEmployer,
  },
  {
    id: 'not-yet-registered',
    question: {
      ja: '入国したばかりで、まだ台帳に載っていない人ではありませんか。',
      en: 'Has the person just arrived, and not yet reached the registers?',
    },
    lawful: {
      ja: '上陸の許可を受けた人は、台帳に載る前から在留し、許された範囲で働くことができます。',
      en: 'Who was allowed to land stays, and works within what is allowed, before the registers know it.',
    },
    citation: icrra19_6,
    ask: askRegisterDesk,
  },
  {
    id: 'departed-or-naturalised',
    question: {
      ja: '日本国籍を得て氏名を改めた人や、すでに出国した人の届出ではありませんか。',
      en: 'Is it somebody who became Japanese under a new name, or who has left Japan?',
    },
    lawful: {
      ja: '日本国籍の人は、この届出の対象ではありません。',
      en: 'A Japanese national is no subject of the notice.',
    },
    citation: nationalityAct4,
    ask: askRegisterDesk,
  },
];

/** rules.md: `which-person`. */
export const whichPersonCard: RuleCard = {
  id: 'which-person',
  ...firstTerm,
  name: { ja: 'どの人についての届出か', en: 'Whom the notice is about' },
  about: {
    ja: '届出と合う在留の記録がないか、合う記録の差が小さくて決められないときに尋ねます。ほかの規則は、これが決まるまで尋ねません。',
    en: 'Asks when no record agrees with the notice, or several agree nearly as well. Until it is settled no other rule asks.',
  },
  desks: ['C'],
  whoseError: 'employer',
  citations: [lpa28],
  explanations,
};
