/** What a row of Form No. 3 is made to be: kept, or not kept for the reason of this code. */
type Form3Fate = 'kept' | 'cell.missing' | 'cell.not-in-list' | 'date.not-a-day' | 'row.duplicate';

const FATES: Readonly<Record<number, Form3Fate>> = {
  101: 'date.not-a-day',
  202: 'cell.not-in-list',
  303: 'cell.missing',
  404: 'row.duplicate',
};

export const FORM_3_HEADER =
  '届出区分,氏名,フリガナ,在留資格,在留期間満了日,生年月日,性別,国籍・地域,資格外活動許可,在留カード番号,雇入れ年月日,離職年月日,事業所名,事業所所在地,事業所電話番号,事業主氏名,雇用保険適用事業所番号,法人番号,届出年月日';

const NAMES = ['見本　花子', 'SHIKEN TARO', '"MIHON, ANH THI"', 'REIJI MARIA'];
const STATUSES = ['留学', '家族滞在', '永住者', '特定技能（介護）'];
const BIRTHS = ['平成12年3月4日', '1999-12-01', '２００１／０２／０３', 'H10.5.6'];

export function form3FateOf(row: number): Form3Fate {
  return FATES[row % 1000] ?? 'kept';
}

/** The 19 cells of one row, as employers write them; every fourth is a leaving, every fifth holds an individual number. */
export function form3Row(row: number): string {
  const fate = form3FateOf(row);
  if (fate === 'row.duplicate') return form3Row(row - 1);
  const isLeaving = row % 4 === 3;
  const head = row % 5 === 0 ? `見本 ${String(row % 9).repeat(12)}` : '見本 一郎';
  const day = fate === 'date.not-a-day' ? '2026-02-30' : `令和8年9月${1 + (row % 28)}日`;
  const who = [
    isLeaving ? '離職' : '雇入れ',
    `${NAMES[row % NAMES.length]}`,
    'ﾐﾎﾝ ﾊﾅｺ',
    `${STATUSES[row % STATUSES.length]}`,
    '2027/09/30',
    fate === 'cell.missing' ? '' : `${BIRTHS[row % BIRTHS.length]}`,
    fate === 'cell.not-in-list' ? '9' : String(1 + (row % 2)),
    'XXA',
    isLeaving ? '' : String(1 + (row % 2)),
    `XX${String(row % 100_000_000).padStart(8, '0')}XX`,
  ];
  const work = [
    isLeaving ? '' : day,
    isLeaving ? day : '',
    '見本商店',
    '見本県見本市1-2-3',
    '',
    head,
    '',
    '',
  ];
  return [...who, ...work, '2026-10-05'].join(',');
}
