import { closedDays, icrra20_6, icrra21_4, icrra2_2 } from '../../citations.ts';
import * as residence from '../../residence-status/citations.ts';
import { specialPeriodLimits } from '../../residence-status/special-period.ts';
import { statusRows } from '../../residence-status/statuses-by-date.ts';
import { page, table } from './markdown.ts';
import { casesTable, citationsTable, cited, days } from './parts.ts';

/** The statuses of residence by date. */
export function statusesPage(): string {
  return page('Statuses of residence by date 在留資格（日付つき）', [
    'Each row holds on its days only; a day outside every row is answered with “ask”. `work`: unlimited · within-status · designated (the designation document decides) · by-permission. `card`: what the card can say of work (1 none, 2 within the status, 4 as designated, 9 not permitted, org at the designated organisation only); `special` the certificate of special permanent residents. 各行はその期間だけ有効です。どの行も届かない日は「要確認」と答えます。',
    table(
      [
        'Slug',
        '在留資格',
        'Status',
        'Table 別表',
        'Work 就労',
        'Card',
        'Periods 在留期間',
        'LPA 28',
        'Days 期間',
        '出所 Source',
      ],
      statusRows.map((row) => [
        `\`${row.slug}\``,
        row.ja,
        row.en,
        row.table,
        row.work,
        row.card === 'residence' ? row.codes.join(' ') : row.card,
        row.periods,
        row.notice,
        days(row),
        cited(row.citation),
      ]),
    ),
    '## Articles 条文',
    citationsTable([...Object.values(residence), icrra2_2, icrra20_6, icrra21_4, closedDays]),
    '## Special period 特例期間',
    table(
      [
        'None up to, days これ以下はなし（日）',
        'At most, months 最長（月）',
        'Last day of the stay 満了日',
        '出所 Source',
      ],
      specialPeriodLimits.map((row) => [
        String(row.shortStayDays),
        String(row.longestMonths),
        days(row),
        cited(row.citation),
      ]),
    ),
    '## Cases: is there a basis to stay on the day? 在留の根拠（特例期間を含む）',
    'Only applications for a change (20) or an extension (21) open a special period; none other is asked about or held. 特例期間を開くのは変更と更新の申請だけで、ほかの申請は尋ねも保存もしません。',
    casesTable('basis-to-stay'),
  ]);
}
