import { closedDays, icrra20_6, icrra21_4, icrra2_2, icrra26, lpa28, permissionByLetter } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';

const askExamination = {
  ja: '在留審査部門（申請の記録・受付の控え）',
  en: 'the status examination department (application records, receipts)',
};
const askPerson = { ja: '本人（知らせの後、S11）', en: 'the person (after notice, S11)' };

/** In the order in which an officer rules them out. */
const explanations: readonly Explanation[] = [
  {
    id: 'renewed-or-changed',
    question: {
      ja: '在留期間の更新や在留資格の変更が、すでに許可されていませんか。',
      en: 'Has the period been extended, or the status changed?',
    },
    lawful: {
      ja: '許可された日から、新しい在留期間の中で在留し、働くことができます。',
      en: 'From the day of the grant the person stays and works within the new period.',
    },
    citation: icrra2_2,
    ask: askExamination,
  },
  {
    id: 'application-pending',
    question: {
      ja: '更新や変更の申請を審査中ではありませんか（オンライン申請では、カードに印がありません）。',
      en: 'Is an application to extend or change pending, perhaps filed online, which leaves no stamp on the card?',
    },
    lawful: {
      ja: '期間の満了までに申請した人は、特例期間のあいだ在留できます。満了日が閉庁日なら、次の開庁日まで申請できます。',
      en: 'Who applied before the period ended may stay during the special period; where the last day is a closed day, filing on the next opening day is in time.',
    },
    citation: closedDays,
    ask: askExamination,
  },
  {
    id: 'special-period',
    question: {
      ja: 'この日は特例期間（処分の日か、満了から2か月の早い方まで）に入っていませんか。',
      en: 'Did the day fall in the special period (until the decision or two months, the earlier)?',
    },
    lawful: {
      ja: '特例期間のあいだは、それまでの在留資格で在留し、働くことができます。30日以下の在留期間には特例期間がありません。',
      en: 'During the special period the former status goes on. It does not exist for periods of 30 days or less.',
    },
    citation: icrra20_6,
    ask: askExamination,
  },
  {
    id: 'short-stay-after-refusal',
    question: {
      ja: '不許可の後に、30日または31日の在留期間が与えられていませんか。',
      en: 'Was a stay of 30 or 31 days given after a refusal?',
    },
    lawful: {
      ja: '不許可の後の特定活動（30日・31日）のあいだは在留できます。31日なら、その間の申請で新しい特例期間が生じます。',
      en: 'During the 30 or 31 days of Designated Activities after a refusal the stay goes on; 31 days can open a new special period.',
    },
    citation: icrra21_4,
    ask: askExamination,
  },
  {
    id: 'permanent-residence-or-nationality',
    question: {
      ja: '永住の許可や日本国籍の取得はありませんか。',
      en: 'Has permanent residence been granted, or Japanese nationality acquired?',
    },
    lawful: {
      ja: '永住者の在留には期限がありません。日本国籍の人は、この届出の対象ではありません。',
      en: 'Permanent residence has no end. A Japanese national is no subject of the notice.',
    },
    citation: icrra2_2,
    ask: askExamination,
  },
  {
    id: 'departed',
    question: {
      ja: 'その日より前に出国していませんか。',
      en: 'Had the person left Japan before that day?',
    },
    lawful: {
      ja: '日本にいない日には、在留の根拠は要りません。離職の届出が遅れていることがあります。',
      en: 'On a day abroad no basis to stay is needed; the separation notice may be late.',
    },
    citation: icrra26,
    ask: { ja: '出入国の記録の担当', en: 'the desk of departures and entries' },
  },
  {
    id: 'separation-unreported',
    question: {
      ja: 'その日より前に離職していて、離職の届出がまだではありませんか。',
      en: 'Had the employment ended before that day, with the separation not yet notified?',
    },
    lawful: {
      ja: '「いまも働いている」ことを示す記録はありません。雇用保険に入っていない人の離職は、届け出られないことが多くあります。',
      en: 'No record says that the work goes on. Separations of uninsured workers are often not notified.',
    },
    citation: lpa28,
    ask: {
      ja: '公共職業安定所を通じて事業主（離職の届出についてだけ）',
      en: 'the employer through the employment service (about the separation notice only)',
    },
  },
  {
    id: 'permission-by-letter',
    question: {
      ja: '書面による就労の許可はありませんか。',
      en: 'Is there a permission to work given by letter?',
    },
    lawful: {
      ja: '書面による許可がある人は、その範囲と期間のあいだ働くことができます。',
      en: 'Who holds a permission by letter may work within its limits and dates.',
    },
    citation: permissionByLetter,
    ask: askExamination,
  },
  {
    id: 'emergency-measures',
    question: {
      ja: '災害・感染症・本国の情勢などによる特別の措置の対象ではありませんか。',
      en: 'Do emergency measures apply (disaster, epidemic, the situation at home)?',
    },
    lawful: {
      ja: '特別の措置により、期間が延ばされたり、在留が認められたりすることがあります。どの登録簿にも載っていません。',
      en: 'Special measures may extend the period or allow the stay. No register here holds them.',
    },
    citation: null,
    ask: askPerson,
  },
];

/** rules.md: `stay-expired`. */
export const stayExpiredCard: RuleCard = {
  id: 'stay-expired',
  ...firstTerm,
  name: {
    ja: '在留期間の満了と雇用の届出',
    en: 'End of the period of stay and the employment notice',
  },
  about: {
    ja: '雇入れから離職までの間に、在留・特例期間・書面の許可のどの根拠もない日が、14日の幅を超えて続くときに尋ねます。',
    en: 'Asks when, between hire and separation, days without any stay, special period or permission by letter go on beyond a margin of 14 days.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, icrra2_2, icrra20_6, icrra21_4],
  explanations,
};
