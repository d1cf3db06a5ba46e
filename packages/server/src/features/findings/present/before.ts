import type { BeforeView, Bilingual } from '@renkei/contract';
import type { ClericalSign, LookedBefore, WhoseError } from '@renkei/detection';
import { presentEvidence } from './evidence.ts';

const causes: Readonly<Record<ClericalSign['cause'], Bilingual>> = {
  'digits-changed': { ja: '番号の文字の入れ替わり・打ち間違い', en: 'characters of the number changed' },
  'day-and-month': { ja: '日と月の入れ替わり', en: 'day and month exchanged' },
  era: { ja: '元号の取り違え', en: 'another era' },
  'name-order': { ja: '姓と名の順', en: 'surname and given name in another order' },
  'look-alike-letters': {
    ja: '似た文字（O と 0、I と 1）',
    en: 'letters that look alike (O and 0, I and 1)',
  },
  'line-above': { ja: '上の行の写し', en: 'copied from the line above' },
  'head-office-for-branch': { ja: '本社が支店の分を届出', en: 'head office filed for a branch' },
  batch: { ja: '同じファイルに同じ特徴が多数', en: 'the same oddity in many rows of one file' },
};

const errors: Readonly<Record<WhoseError, Bilingual>> = {
  employer: { ja: '事業主の届出', en: 'the employer’s notice' },
  school: { ja: '学校の届出', en: 'the school’s notice' },
  host: { ja: '受入れ機関の届出', en: 'the host’s notice' },
  register: { ja: '登録の記録', en: 'the register' },
  nobody: { ja: '誰の誤りでもない', en: 'nobody’s' },
};

/** Steps 3, 5 and 7 of what is looked at before a rule. */
export function presentBefore({ clerical, curedLater, whoseError }: LookedBefore): BeforeView {
  return {
    clerical: clerical.map(({ cause, facts }) => ({
      cause: causes[cause],
      facts: facts.map(presentEvidence),
    })),
    curedLater: curedLater.map(presentEvidence),
    whoseError: errors[whoseError],
  };
}
