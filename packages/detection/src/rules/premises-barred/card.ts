import { amusementLicence, icrra19_2, lpa28, rule19_5_1 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askExamination, askLicensing } from '../whom-to-ask.ts';

/** rules.md: `premises-barred`. Late-night bars without hosting are not barred and not in the question (domain facts 0.15). */
export const premisesBarredCard: RuleCard = {
  id: 'premises-barred',
  ...firstTerm,
  name: { ja: '包括許可と風俗営業の営業所', en: 'Comprehensive permission and licensed premises' },
  about: {
    ja: '雇入れの日の許可が包括許可で、届出の事業所に風俗営業の許可の記録があるときに、働く場所を尋ねます。問いは事業所についてです。',
    en: 'Asks for the place of work when the permission on the day of hire is the comprehensive one and the establishment holds an amusement licence on record. The question is about the business.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, rule19_5_1, amusementLicence],
  explanations: [
    explain(
      'not-bound-by-the-ban',
      [
        '本人は、この制限のかからない在留資格や許可を持っていませんか。',
        'Does the person hold a status or permission without this limit?',
      ],
      [
        '活動に制限のない在留資格や、個別許可の範囲の仕事には、この制限がありません。',
        'A status without limits, or work within an individual permission, is not bound by it.',
      ],
      { citation: icrra19_2, ask: askExamination },
    ),
    explain(
      'other-entity-or-floor',
      [
        '許可は、同じ建物の別の会社や別の階のものではありませんか。',
        'Does the licence belong to another body or another floor of the building?',
      ],
      [
        '許可は営業所ごとで、ほかの階の仕事は制限されません。',
        'A licence belongs to one place of business; work on another floor is not limited.',
      ],
      { citation: amusementLicence, ask: askLicensing },
    ),
    explain(
      'licence-ended-or-later',
      [
        '許可は、その日にはもう、またはまだ、なかったのではありませんか。',
        'Had the licence ended before that day, or did it begin later?',
      ],
      [
        '許可のない間の営業所は、風俗営業の営業所ではありません。',
        'While there is no licence the place is none of an amusement business.',
      ],
      { citation: amusementLicence, ask: askLicensing },
    ),
    explain(
      'other-branch',
      [
        '働いているのは、許可のない別の支店ではありませんか。',
        'Is the work done at another branch, which holds no licence?',
      ],
      [
        '本社がまとめて届け出ると、働く支店と届出の事業所が違うことがあります。',
        'Where the head office files for all, the branch of work may differ from the establishment of the notice.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
  ],
};
