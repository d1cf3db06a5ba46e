import { employedOnly, icrra19_16, icrra19_17, lpa28, lpa28_3, ordinaryAttention } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer } from '../whom-to-ask.ts';

/** rules.md: `notification-missing`. */
export const notificationMissingCard: RuleCard = {
  id: 'notification-missing',
  ...firstTerm,
  name: { ja: '届出のない雇入れ', en: 'A hire without a notice' },
  about: {
    ja: '本人や受入機関の届出から分かる雇用について、期限を過ぎても雇入れの届出がないときに、事業主に尋ねます。氏名・言語・国籍からは何も判断しません。',
    en: 'Asks the employer when an employment is known from the person’s own notice or the host’s, and no hire was notified by its last day. Nothing is taken from a name, a language or a nationality.',
  },
  desks: ['L'],
  measure: '3-4',
  whoseError: 'employer',
  citations: [lpa28, icrra19_16, icrra19_17],
  explanations: [
    explain(
      'not-employed',
      [
        '雇用ではなく、請負・委任・役員などではありませんか。',
        'Is it no employment: a contractor or a director?',
      ],
      ['雇い入れていない人の届出は要りません。', 'Who was not hired is not notified.'],
      { citation: employedOnly, ask: askEmployer },
    ),
    explain(
      'not-recognisable-as-foreign',
      [
        '通常の注意で、届出の要る人と分かりましたか。',
        'Could it be known with ordinary attention that a notice was needed?',
      ],
      [
        '分からなかったときは、届け出なくても問われません。これは事業主が答えます。',
        'Where it could not, not notifying is no breach. It is the employer who answers this.',
      ],
      { citation: ordinaryAttention, ask: askEmployer },
    ),
    explain(
      'public-body',
      ['国や地方公共団体ではありませんか。', 'Is it the State or a local body?'],
      ['公的機関は、届出に代えて別の様式で通知します。', 'Public bodies inform by another form instead.'],
      { citation: lpa28_3, ask: askEmployer },
    ),
  ],
};
