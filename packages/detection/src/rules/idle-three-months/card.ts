import { activityPaused, icrra19_16 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askWorker } from '../whom-to-ask.ts';

/** rules.md: `idle-three-months`. Only for the worker: no enforcement desk reads it. */
export const idleThreeMonthsCard: RuleCard = {
  id: 'idle-three-months',
  ...firstTerm,
  name: { ja: '離職の後の支援', en: 'Help after leaving a job' },
  about: {
    ja: '働くための在留資格の人が離職し、3か月（高度専門職2号は6か月）のあいだ新しい所属がないときに、支援が要るかを尋ねます。本人のためだけに使います。',
    en: 'Asks whether help is needed when a person with a status of work left a job and for three months (six for HSP (ii)) no new affiliation is on record. It serves the person only.',
  },
  desks: ['W'],
  whoseError: 'nobody',
  citations: [icrra19_16, activityPaused],
  explanations: [
    explain(
      'illness',
      ['病気やけがで休んでいませんか。', 'Is the person ill or injured?'],
      [
        '病気は正当な理由です。傷病手当などの案内ができます。',
        'Illness is a good reason; benefits can be explained.',
      ],
      { citation: activityPaused, ask: askWorker },
    ),
    explain(
      'birth',
      ['妊娠・出産・育児のためではありませんか。', 'Is it for pregnancy, birth or a small child?'],
      [
        '出産・育児は正当な理由です。給付や相談の案内ができます。',
        'They are good reasons; benefits and advice can be offered.',
      ],
      { citation: activityPaused, ask: askWorker },
    ),
    explain(
      'job-search',
      ['仕事を探していませんか。', 'Is the person looking for work?'],
      [
        '求職の活動は正当な理由です。公共職業安定所が手伝えます。',
        'Looking for work is a good reason; the employment service can help.',
      ],
      { citation: activityPaused, ask: askWorker },
    ),
    explain(
      'dismissal-by-employer',
      [
        '事業主の都合による離職ではありませんか。',
        'Did the employer end the employment for its own reasons?',
      ],
      [
        '本人の責任ではありません。給付と、次の仕事までの在留の相談ができます。',
        'It is not the person’s doing; benefits and advice on the stay until the next job are open.',
      ],
      { citation: activityPaused, ask: askWorker },
    ),
  ],
};
