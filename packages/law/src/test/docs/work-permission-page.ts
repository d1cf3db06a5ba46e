import { permissionByLetter } from '../../citations.ts';
import * as other from '../../other-activity/citations.ts';
import { hourLimits } from '../../other-activity/hours.ts';
import { icrra19_1 } from '../../residence-status/citations.ts';
import * as work from '../../work-permission/citations.ts';
import { page, table } from './markdown.ts';
import { casesTable, citationsTable, cited, days } from './parts.ts';

/** May this person do this job on this day? */
export function workPermissionPage(): string {
  return page('May this person do this job on this day? 就労の可否', [
    'In this order: an unknown entry on the card stops everything · the status · the card must agree with it · a basis to stay on the day, by a period of stay or a special period · the job. For highly skilled professionals, specified skilled workers, trainees and designated activities the designation document decides, whatever the card says. A person compares job and status; no machine does. 順序：知られない表示なら止める・在留資格・カードとの一致・その日の在留の根拠・仕事。高度専門職・特定技能・技能実習（育成就労）・特定活動は、カードの表示にかかわらず指定書で決まります。',
    'Three-valued: one part that does not hold gives “no”, otherwise one part that is not known gives “ask”. Taking a fact away never turns “no” or “ask” into “yes”. Nationality and name are no facts. 一つでも当てはまらなければ「いいえ」、わからないものがあれば「要確認」です。国籍と氏名は事実に含めません。',
    '## Articles 条文',
    citationsTable([icrra19_1, ...Object.values(work), ...Object.values(other), permissionByLetter]),
    '## Hours 時間',
    table(
      ['In any seven days 7日間', 'A day in the long vacation 長期休業中の1日', 'Days 期間', '出所 Source'],
      hourLimits.map((row) => [
        String(row.inSevenDays),
        String(row.aDayInVacation),
        days(row),
        cited(row.citation),
      ]),
    ),
    '## Cases 事例',
    casesTable('work-permission'),
  ]);
}
