import type { Bilingual, Decision } from '../citation.ts';
import { bilingual } from '../cite.ts';
import { isInsured } from '../employment-notification/is-insured.ts';
import { mustNotify } from '../employment-notification/must-notify.ts';
import { wasFiledInTime } from '../employment-notification/was-filed-in-time.ts';
import { mayReferLicence } from '../licences/may-refer.ts';
import { isMeasureText } from '../measures/measures.ts';
import { reachesMinimumWage } from '../minimum-wage/reaches-minimum.ts';
import { penaltyFor } from '../offences/penalty-for.ts';
import { isCompetent } from '../offices/is-competent.ts';
import { mayStay } from '../residence-status/basis-to-stay.ts';
import { mayWork } from '../work-permission/may-work.ts';
import type {
  InsuranceFacts,
  LicenceFacts,
  MeasureFacts,
  NotificationFacts,
  OffenceFacts,
  OfficeFacts,
  StayFacts,
  WageFacts,
  WorkFacts,
} from './facts.ts';
import type { Question } from './question.ts';

const askWords: Bilingual = {
  ja: 'まだ答えられません。下の事実を確かめてください。',
  en: 'It cannot be said yet. Please find out what is listed below.',
};

function question<Facts>(
  id: string,
  title: readonly [string, string],
  yesNo: { readonly yes: readonly [string, string]; readonly no: readonly [string, string] },
  decide: (facts: Facts) => Decision,
): Question<Facts> {
  return {
    id,
    title: bilingual(title),
    answers: { yes: bilingual(yesNo.yes), no: bilingual(yesNo.no), ask: askWords },
    decide,
  };
}

export const workPermission = question<WorkFacts>(
  'work-permission',
  ['この人は、この日に、この仕事をすることができますか', 'May this person do this job on this day?'],
  {
    yes: ['示された事実のもとでは、できます。', 'On the facts given, yes.'],
    no: [
      '示された事実のもとでは、認められていません。人についての判定ではありません。',
      'On the facts given, it is not permitted. This is no verdict on a person.',
    ],
  },
  mayWork,
);

export const basisToStay = question<StayFacts>(
  'basis-to-stay',
  ['この日に在留の根拠がありますか', 'Is there a basis to stay on this day?'],
  {
    yes: ['示された事実のもとでは、あります。', 'On the facts given, yes.'],
    no: [
      '示された事実には、在留の根拠が見当たりません。人についての判定ではありません。',
      'The facts given show none. This is no verdict on a person.',
    ],
  },
  mayStay,
);

export const notificationDuty = question<NotificationFacts>(
  'notification-duty',
  ['この雇入れ・離職は、届け出る（通知する）ものですか', 'Does this hire or separation have to be notified?'],
  {
    yes: ['届出（通知）の対象です。', 'It is to be notified.'],
    no: ['届出の対象ではありません。', 'It is outside the duty to notify.'],
  },
  mustNotify,
);

export const notificationInTime = question<NotificationFacts>(
  'notification-in-time',
  ['届出は期限内ですか', 'Was the notice filed in time?'],
  {
    yes: ['期限内か、届出の要らない場合です。', 'In time, or nothing had to be filed.'],
    no: [
      '期限の後の届出です。事由は事業主に尋ねます。',
      'Filed after the limit. Ask the employer for the reason.',
    ],
  },
  wasFiledInTime,
);

export const insuredRoute = question<InsuranceFacts>(
  'insured-route',
  ['届出は雇用保険の手続によりますか', 'Does the notice go by employment insurance?'],
  {
    yes: ['雇用保険の届出によります。', 'By the notice of employment insurance.'],
    no: ['様式第3号によります。', 'By Form No. 3.'],
  },
  isInsured,
);

export const penalty = question<OffenceFacts>(
  'penalty',
  [
    'この日の行為について、この条はどの罰則を定めていますか',
    'Which penalty does this article set for an act on these days?',
  ],
  {
    yes: [
      '下に示す罰則です。成否を判断するものではありません。',
      'The one below. Whether it applies is not decided here.',
    ],
    no: ['罰則を定めていません。', 'The article sets no penalty.'],
  },
  penaltyFor,
);

export const licenceReferral = question<LicenceFacts>(
  'licence-referral',
  ['許可の所管官署に通知できる状態ですか', 'Can this be referred to the authority of the licence?'],
  {
    yes: [
      '通知できる状態です。取消しを決めるのは所管官署で、聴聞が先です。',
      'It can. The authority decides, after a hearing.',
    ],
    no: ['通知の根拠がありません。', 'There is no ground for a referral.'],
  },
  mayReferLicence,
);

export const officeJurisdiction = question<OfficeFacts>(
  'office-jurisdiction',
  ['この官署は、この都道府県を管轄しますか', 'Is this office competent for this prefecture?'],
  { yes: ['管轄します。', 'It is.'], no: ['管轄しません。', 'It is not.'] },
  isCompetent,
);

export const measureText = question<MeasureFacts>(
  'measure-text',
  ['この日、この項目の文言は表のとおりですか', 'Does the table hold this measure’s wording on this day?'],
  {
    yes: ['表のとおりです。', 'It does.'],
    no: ['その番号の項目はありません。', 'There is no measure of that number.'],
  },
  isMeasureText,
);

export const minimumWage = question<WageFacts>(
  'minimum-wage',
  ['この賃金は最低賃金に達していますか', 'Does this wage reach the minimum wage?'],
  {
    yes: ['達しています。', 'It does.'],
    no: [
      '達していません。差額は働いた人に支払われるべき賃金です。',
      'It does not. The difference is owed to the worker.',
    ],
  },
  reachesMinimumWage,
);
