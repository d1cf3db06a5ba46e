import { appi65, icrra19_2, icrra2_2, lpa28, newCardNewNumber } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';
import { askEmployer, askExamination, askPersonAfterNotice } from '../whom-to-ask.ts';

/** In the order in which they are ruled out. */
const explanations: readonly Explanation[] = [
  {
    id: 'change-around-the-day',
    question: {
      ja: '雇入れの前後に、在留資格や在留期間の変更・更新が許可されていませんか。',
      en: 'Was a change or an extension granted around the day of the hire?',
    },
    lawful: {
      ja: '許可の前後では、届出と台帳のどちらも、それぞれの日には正しいことがあります。',
      en: 'Around a grant both the notice and the register may be right, each for its own day.',
    },
    citation: icrra2_2,
    ask: askExamination,
  },
  {
    id: 'permission-by-stamp',
    question: {
      ja: '資格外活動の許可が、旅券への証印で与えられていませんか。',
      en: 'Was the permission for other activity given by a stamp in the passport?',
    },
    lawful: {
      ja: '証印による許可は、台帳になくても有効です。',
      en: 'A permission by stamp is good, whether the register has it or not.',
    },
    citation: icrra19_2,
    ask: askPersonAfterNotice,
  },
  {
    id: 'old-card-copied',
    question: {
      ja: '前のカードの記載を写したのではありませんか。',
      en: 'Did the employer copy what an old card says?',
    },
    lawful: {
      ja: '新しい許可がある人は、届出の記載が古くても、そのまま働くことができます。',
      en: 'Who has the new grant works as before, however old what the notice says.',
    },
    citation: newCardNewNumber,
    ask: askEmployer,
  },
  {
    id: 'code-error',
    question: {
      ja: '在留資格の欄で、隣の語やコードを選んだのではありませんか。',
      en: 'Was the neighbouring word or code of the list chosen?',
    },
    lawful: {
      ja: '選び違いは、事業主が届出を直せば済みます。',
      en: 'A wrong choice is set right by the employer’s corrected notice.',
    },
    citation: appi65,
    ask: askEmployer,
  },
];

/** rules.md: `register-mismatch-at-hire`. */
export const registerMismatchAtHireCard: RuleCard = {
  id: 'register-mismatch-at-hire',
  ...firstTerm,
  name: { ja: '雇入れの日の台帳との違い', en: 'Notice and register on the day of the hire' },
  about: {
    ja: '届出の在留資格・満了日・資格外活動許可が、雇入れの日の前後と届出の日までの台帳のどれとも合わないときに尋ねます。',
    en: 'Asks when the notified status, last day or permission agrees with nothing that the register holds for the days around the hire and up to the notice.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, icrra2_2],
  explanations,
};
