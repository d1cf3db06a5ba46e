import { deathRegistration, icrra26, lpa28 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askMovements } from '../whom-to-ask.ts';

/** rules.md: `departed-or-deceased`. */
export const departedOrDeceasedCard: RuleCard = {
  id: 'departed-or-deceased',
  ...firstTerm,
  name: { ja: '出国・死亡の後の就労の記録', en: 'Work on record after a departure or death' },
  about: {
    ja: '再入国許可のない出国、または死亡の後に、雇入れや離職の届出が就労を示すときに尋ねます。前後2日は尋ねません。離職の届出がないだけでは尋ねません。',
    en: 'Asks when a hire or separation notified shows work more than two days after a departure without re-entry permission, or a death. A missing separation notice alone is no reason to ask.',
  },
  desks: ['C', 'L'],
  whoseError: 'employer',
  citations: [lpa28, icrra26, deathRegistration],
  explanations: [
    explain(
      're-entry-suspended-employment',
      [
        '再入国していませんか。休職のまま国外にいませんか。',
        'Has the person come back, or is the employment suspended while abroad?',
      ],
      [
        '再入国の許可があれば在留資格は続き、国外にいる間も雇用は続けられます。',
        'With re-entry permission the status goes on, and so may the employment while the person is abroad.',
      ],
      { citation: icrra26, ask: askMovements },
    ),
    explain(
      'namesake',
      [
        '出国・死亡の記録は、同姓同名の別の人のものではありませんか。',
        'Does the departure or death belong to another person of the same name?',
      ],
      [
        '氏名や生年月日が同じ人の記録と取り違えることがあります。',
        'Records of people of one name and birth date are at times taken for each other.',
      ],
      { citation: null, ask: askMovements },
    ),
    explain(
      'separation-unreported',
      [
        '離職はもっと前で、届出の日が違っていませんか（月末、有給休暇の最終日など）。',
        'Had the work ended before, and does the notice give another day, such as the end of the month or of paid leave?',
      ],
      [
        '離職の日の誤りや遅れは、届出を直せば足ります。',
        'A wrong or late day of separation is set right by correcting the notice.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
  ],
};
