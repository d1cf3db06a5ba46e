import type { WorkFacts } from '../facts/facts.ts';
import type { Question } from '../facts/question.ts';
import { mayWork } from './may-work.ts';

export const workPermission: Question<WorkFacts> = {
  id: 'work-permission',
  title: {
    ja: 'この人は、この日に、この仕事をすることができますか',
    en: 'May this person do this job on this day?',
  },
  answers: {
    yes: { ja: '示された事実のもとでは、できます。', en: 'On the facts given, yes.' },
    no: {
      ja: '示された事実のもとでは、認められていません。人についての判定ではありません。',
      en: 'On the facts given, it is not permitted. This is no verdict on a person.',
    },
    ask: {
      ja: 'まだ答えられません。下の事実を確かめてください。',
      en: 'It cannot be said yet. Please find out what is listed below.',
    },
  },
  decide: mayWork,
};
