import type { Bilingual } from '../citation.ts';

/** What is missing: its name, and what to ask of whom. */
export type MissingFact = { readonly label: Bilingual; readonly ask: Bilingual };

type Words = readonly [labelJa: string, labelEn: string, askJa: string, askEn: string];

const TABLE = {
  on: [
    '基準日',
    'day asked about',
    '働いた日、または働く予定の日を決めてください。',
    'Decide which day of work is asked about.',
  ],
  lawOnThatDay: [
    'その日の法令',
    'the law of that day',
    'この表はその日に届いていません。その日の法令を確かめてください（近い日の規定で代えません）。',
    'The table does not reach that day. Look up the law of that day; the nearest row is never used instead.',
  ],
  status: [
    '在留資格',
    'status of residence',
    '本人の在留カードまたは旅券で確かめてください。',
    'See the residence card or passport, shown by the person.',
  ],
  card: [
    '在留カードの就労制限欄',
    'what the card says of work',
    '本人に在留カードを見せてもらい、就労制限の有無の欄を写してください。',
    'Ask the person to show the card, and copy what it says of work.',
  ],
  cardMeaning: [
    'カードの表示の意味',
    'what the card means',
    '記載と在留資格が一致しないか、知られていない表示です。ここで止め、出入国在留管理庁に照会してください。本人の責任とは限りません。',
    'The entry is not known or does not agree with the status. Stop here and ask the Immigration Services Agency. It need not be of the person’s making.',
  ],
  stayFrom: [
    '在留期間の初日',
    'first day of the stay',
    '基準日を含む在留期間を、本人または出入国在留管理庁に確かめてください。',
    'Ask the person or immigration for the stay that covers the day.',
  ],
  stayUntil: [
    '在留期間の満了日',
    'last day of the stay',
    '在留カードの満了日を確かめてください（カードの有効期限ではありません）。',
    'See the last day of the stay on the card (not the card’s own validity).',
  ],
  stayThirtyDaysOrLess: [
    '30日以下の在留期間か',
    'whether the period was 30 days or less',
    '許可された在留期間の長さを確かめてください。',
    'Ask how long the period was when it was granted.',
  ],
  application: [
    '変更・更新の申請の有無',
    'whether a change or an extension was applied for',
    '本人に申請の受付（窓口の記載、またはオンラインの受付メール）を尋ねてください。オンライン申請ではカードに記載がありません。',
    'Ask the person for the receipt (stamp, or the e-mail of an online application). An online application leaves nothing on the card.',
  ],
  applicationFiledOn: [
    '申請の日',
    'day of the application',
    '受付票または受付メールの日付を確かめてください。',
    'See the date on the receipt.',
  ],
  applicationDecided: [
    '申請の結果',
    'the decision on the application',
    '結果が出たか、いつ出たかを出入国在留管理庁に確かめてください。',
    'Ask immigration whether and when it was decided.',
  ],
  designationWork: [
    '指定書（就労の可否）',
    'the designation document: may work or not',
    '本人に指定書（旅券に貼付）を見せてもらってください。可否と限度だけを写します。',
    'Ask the person to show the designation document (in the passport). Copy only whether work is permitted, and its limits.',
  ],
  designationLimits: [
    '指定書の限度',
    'limits in the designation',
    '指定書にある限度（機関・分野・活動・時間）を確かめてください。',
    'See the limits in the designation: organisation, field, activity, hours.',
  ],
  designationCoversJob: [
    '指定の範囲と仕事',
    'whether the designation covers this job',
    '指定された機関・分野・活動と、この仕事を人が見比べてください。',
    'A person compares the designated organisation, field or activity with this job.',
  ],
  permission: [
    '資格外活動などの許可',
    'a permission to work',
    '在留カード裏面、旅券の証印、許可書を本人に見せてもらってください。',
    'Ask the person for the back of the card, the stamp in the passport or the letter.',
  ],
  permissionUntil: [
    '許可の期限',
    'last day of the permission',
    '許可の期限を確かめてください。',
    'See the last day of the permission.',
  ],
  permissionCoversJob: [
    '許可の範囲と仕事',
    'whether the permission covers this job',
    '許可にある機関と業務を、この仕事と人が見比べてください。',
    'A person compares the organisation and duties in the permission with this job.',
  ],
  permissionInSpecialPeriod: [
    '特例期間中の資格外活動許可',
    'the permission during the special period',
    '資料によって読み方が分かれます。出入国在留管理庁に確かめてください。',
    'Sources differ on this. Ask the Immigration Services Agency.',
  ],
  enrolment: [
    '学校への在籍',
    'enrolment at the school',
    '学校に在籍を確かめてください（本人の同意を得て）。',
    'Ask the school, with the person’s consent, whether they are enrolled.',
  ],
  jobWithinStatus: [
    '仕事と在留資格の活動',
    'whether the job belongs to the status',
    '職務内容と在留資格の活動を人が見比べてください。機械では決めません。',
    'A person compares the duties with the activity of the status. No machine decides this.',
  ],
  exclusion: [
    '許可の要らない報酬',
    'pay that needs no permission',
    '在籍する大学での教育・研究の補助か、業として行わない謝金などかを確かめてください。',
    'Ask whether it is teaching or research assistance at the own university, or a reward outside business.',
  ],
  engagedAs: [
    '働き方（雇用・請負・役員など）',
    'how the person is engaged',
    '雇用か、請負・委任か、役員かを事業主に尋ねてください。',
    'Ask the employer: employed, contractor, or company director?',
  ],
  premises: [
    '営業所が風俗営業等か',
    'whether the premises are barred ones',
    '働く場所が風俗営業等の許可・届出のある区画かを公安委員会の台帳で確かめてください。',
    'See in the licence register whether the very floor is licensed or notified as an amusement or sexual-service business.',
  ],
  educationJob: [
    '教育等の仕事か',
    'whether it is education work',
    '許可が限る教育等の仕事かを確かめてください。',
    'Ask whether the job is the education work that the permission is limited to.',
  ],
  hoursInAnySevenDays: [
    '7日間の時間（全勤務先の合計）',
    'hours in seven days, all employers',
    '全勤務先の合計は本人だけが知ります。本人に尋ねてください。',
    'Only the person knows the sum over all employers. Ask the person.',
  ],
  longVacation: [
    '学則の長期休業か',
    'a long vacation by the school’s rules',
    '学則で定める長期休業の期間かを学校に確かめてください。',
    'Ask the school whether the day lies in the long vacation of its rules.',
  ],
  hoursThisDay: [
    'その日の時間',
    'hours on the day',
    'その日に働く時間（全勤務先の合計）を本人に尋ねてください。',
    'Ask the person for the hours on that day, all employers.',
  ],
} as const satisfies Record<string, Words>;

export type FactName = keyof typeof TABLE;

/** What to ask of whom for this fact. */
export function missingFact(name: FactName): MissingFact {
  const [labelJa, labelEn, askJa, askEn] = TABLE[name];
  return { label: { ja: labelJa, en: labelEn }, ask: { ja: askJa, en: askEn } };
}
