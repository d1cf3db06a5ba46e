import type { TimeLine } from '@renkei/contract';
import { basesOf, type Finding } from '@renkei/detection';
import { addDays, earlierOf, laterOf, type PlainDate } from '@renkei/kernel';
import type { Bilingual } from '@renkei/law';
import type { Dossier } from '../stored-finding.ts';

type Bracket = TimeLine['brackets'][number];
type Mark = {
  readonly lane: Bracket['lane'];
  /** `day`: the day asked about. `work`: from then to the end of the work, or of the run. `gap`: to the next basis. */
  readonly span: 'day' | 'work' | 'gap';
  readonly sentence: Bilingual;
};

const onTheDay = (lane: Mark['lane'], ja: string, en: string): Mark => ({
  lane,
  span: 'day',
  sentence: { ja: `${ja}（要確認）。`, en: `${en}: to be checked.` },
});
const whileWorking = (lane: Mark['lane'], ja: string, en: string): Mark => ({
  ...onTheDay(lane, ja, en),
  span: 'work',
});

/** Where the time line shows what a rule asks about, by rule; the sentence says what the records show, and no more. */
const marks: Readonly<Record<string, Mark>> = {
  'stay-expired': {
    ...onTheDay(
      'status',
      'この間、在留・特例期間・書面による許可のどの記録もありません',
      'For these days no stay, special period or permission by letter is on record',
    ),
    span: 'gap',
  },
  'card-number-lapsed': onTheDay(
    'cards',
    'この日、届出の番号のカードは失効しています',
    'On this day the card notified had lapsed',
  ),
  'card-number-superseded': onTheDay(
    'cards',
    'この日、新しいカードの記録があります',
    'On this day a newer card is on record',
  ),
  'card-number-never-issued': onTheDay(
    'cards',
    'この番号のカードの記録はありません',
    'No card with this number is on record',
  ),
  'card-number-malformed': onTheDay(
    'cards',
    '届出の番号はカード番号の形ではありません',
    'The number notified has not the form of a card number',
  ),
  'card-of-another-person': onTheDay(
    'cards',
    'この番号は別の人の記録にあります',
    'This number stands in another person’s record',
  ),
  'card-used-by-several': onTheDay(
    'cards',
    'この番号で、ほかの人の届出もあります',
    'This number stands in notices of other people, too',
  ),
  'register-mismatch-at-hire': onTheDay(
    'status',
    'この日の登録の内容と届出が違います',
    'On this day the register and the notice differ',
  ),
  'hired-while-abroad': onTheDay(
    'employments',
    'この日は出国中の記録です',
    'On this day the records show an absence abroad',
  ),
  'status-bars-work': whileWorking(
    'permission',
    '就労の許可の記録がありません',
    'No permission to work is on record',
  ),
  'permission-lapsed-with-enrolment': whileWorking(
    'enrolment',
    '在籍の記録は終わっています',
    'The enrolment on record has ended',
  ),
  'designation-bars-work': whileWorking(
    'permission',
    '指定書の記録では就労できません',
    'The designation on record gives no work',
  ),
  'designated-employer-differs': whileWorking(
    'employments',
    '指定書の勤務先と届出の勤務先が違います',
    'The employer of the designation and of the notice differ',
  ),
  'hired-before-permission': onTheDay(
    'permission',
    '雇入れの日が許可より前です',
    'The day of hire is before the permission',
  ),
  'insured-hours-over-permission': onTheDay(
    'permission',
    '届出の時間が許可の範囲を超えています',
    'The hours notified are over what is permitted',
  ),
  'trainee-notified-elsewhere': onTheDay(
    'enrolment',
    '別の実習先の記録があります',
    'Another training site is on record',
  ),
  'host-not-accredited': onTheDay(
    'enrolment',
    'この受入れ先の認定計画の記録がありません',
    'No accredited plan of this host is on record',
  ),
  'departed-or-deceased': onTheDay(
    'employments',
    'この日の就労の記録と、出国・死亡の記録が合いません',
    'Evidence of work on this day and a departure or death on record do not agree',
  ),
  'separation-unreported': onTheDay('employments', '離職の届出がありません', 'No separation is reported'),
  'notification-late': onTheDay(
    'notifications',
    '届出の期限はこの日でした',
    'The notice was due on this day',
  ),
};

const dayOnly = onTheDay('employments', '尋ねている日です', 'The day asked about');

/** The bracket A of a finding; none where the question stands on no line of time. */
export function bracketsOf(finding: Finding, dossier: Dossier): readonly Bracket[] {
  if (dossier.notification === null) return [];
  const { lane, span, sentence } = marks[finding.rule.id] ?? dayOnly;
  const until = laterOf(finding.day, endOf(span, finding, dossier));
  return [{ mark: 'A', lane, from: finding.day, until, sentence }];
}

function endOf(span: Mark['span'], { day }: Finding, { person, separation, asOf }: Dossier): PlainDate {
  if (span === 'day') return day;
  const end = earlierOf(separation?.separatedOn ?? asOf, asOf);
  if (span === 'work' || person === null) return end;
  return basesOf(person)
    .filter(({ from }) => from > day)
    .map(({ from }) => addDays(from, -1))
    .reduce(earlierOf, end);
}
