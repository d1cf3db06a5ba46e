import { accreditedPlan, lpa28, skilledWorkerHost } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askPlans } from '../whom-to-ask.ts';

/** rules.md: `host-silent`. */
export const hostSilentCard: RuleCard = {
  id: 'host-silent',
  ...firstTerm,
  name: { ja: '受入機関からの届出', en: 'Notices of a host' },
  about: {
    ja: '計画が始まって3か月たっても、受入機関から雇入れの届出が1通もないときに、届出の所在を尋ねます。',
    en: 'Asks where the notices are when a host has filed none three months after its plan began.',
  },
  desks: ['L'],
  whoseError: 'host',
  citations: [lpa28, accreditedPlan, skilledWorkerHost],
  explanations: [
    explain(
      'other-office-filed',
      [
        '別の事業所やグループの会社が届け出ていませんか。',
        'Did another office, or a company of the group, file?',
      ],
      [
        '雇用主が別の番号で届け出ていれば、届出は済んでいます。',
        'Where the employer filed under another number, it has been notified.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
    explain(
      'not-started',
      ['受入れはまだ始まっていないのではありませんか。', 'Has nobody begun yet?'],
      ['雇入れがなければ、届け出るものはありません。', 'Where nobody was hired there is nothing to notify.'],
      { citation: lpa28, ask: askEmployer },
    ),
    explain(
      'accreditation-lag',
      [
        '計画は終わったか取り下げられ、その記録が届いていないのではありませんか。',
        'Has the plan ended or been withdrawn, and the record not arrived?',
      ],
      ['計画が終われば、受け入れる人はいません。', 'With the plan ended nobody is received.'],
      { citation: accreditedPlan, ask: askPlans },
    ),
  ],
};
