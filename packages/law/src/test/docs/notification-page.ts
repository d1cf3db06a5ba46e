import { closedDays, lpa28, lpa29 } from '../../citations.ts';
import { timeLimits } from '../../deadlines/time-limits.ts';
import * as notification from '../../employment-notification/citations.ts';
import { insuranceThresholds } from '../../employment-notification/is-insured.ts';
import { notifiedItems } from '../../employment-notification/notified-items.ts';
import { page, table } from './markdown.ts';
import { casesTable, citationsTable, cited, days } from './parts.ts';

/** Who notifies what, by which form and until when. */
export function notificationPage(): string {
  return page('Notices of employment 外国人雇用状況の届出', [
    'Outside the duty: special permanent residents, Diplomat and Official, Japanese nationals (naturalised and dual, too), company directors, contractors; and nothing is notified again on renewal, change of status or a new card. Whether somebody is a foreign national is never inferred from a name, a language or looks. 特別永住者、外交・公用、日本国籍の人（帰化・重国籍を含む）、会社の役員、請負の人は対象外です。更新・変更・新しいカードの届出もありません。外国籍かどうかを氏名・言葉・見た目から推し量りません。',
    '## Time limits 期限',
    'A limit that ends on a day on which offices are closed (weekends, holidays, 29 December to 3 January) ends on the next opening day. 閉庁日に当たる期限は次の開庁日です。',
    table(
      ['Id', '届出', 'Notice', 'Counted', 'Days', 'In force 期間', '出所 Source'],
      timeLimits.map((limit) => [
        `\`${limit.id}\``,
        limit.ja,
        limit.en,
        limit.count,
        limit.days === 0 ? '' : String(limit.days),
        days(limit),
        cited(limit.citation),
      ]),
    ),
    '## Items 届け出る事項',
    table(
      ['事項', 'Item', 'Hire 雇入れ', 'Separation 離職', 'In force 期間', '出所 Source'],
      notifiedItems.map((item) => [
        item.ja,
        item.en,
        item.hire ? 'yes' : '',
        item.separation ? 'yes' : '',
        days(item),
        cited(item.citation),
      ]),
    ),
    '## Weekly hours from which employment insurance begins 雇用保険の週の時間',
    table(
      ['Hours 時間', 'In force 期間', '出所 Source'],
      insuranceThresholds.map((row) => [String(row.weeklyHours), days(row), cited(row.citation)]),
    ),
    '## Articles 条文',
    citationsTable([lpa28, lpa29, closedDays, ...Object.values(notification)]),
    '## Cases: is it to be notified? 届出の対象か',
    casesTable('notification-duty'),
    '## Cases: was it in time? 期限内か',
    casesTable('notification-in-time'),
    '## Cases: by which route? どの手続か',
    casesTable('insured-route'),
  ]);
}
