/** What the row is made to be: kept, or not kept for the reason of this code. */
export type Fate =
  | 'kept'
  | 'cell.missing'
  | 'cell.not-in-list'
  | 'cell.undecodable'
  | 'date.not-a-day'
  | 'hours.malformed'
  | 'insured-number.malformed'
  | 'row.cell-count'
  | 'row.conflict'
  | 'row.duplicate';

/** In a thousand rows, those that are not kept. */
const FATES: Readonly<Record<number, Fate>> = {
  101: 'date.not-a-day',
  202: 'cell.not-in-list',
  303: 'row.cell-count',
  404: 'cell.undecodable',
  505: 'insured-number.malformed',
  606: 'hours.malformed',
  707: 'cell.missing',
  808: 'row.duplicate',
  909: 'row.conflict',
};

export function fateOf(row: number): Fate {
  return FATES[row % 1000] ?? 'kept';
}

/** Becomes a byte that is no character of CP932, after the text is encoded. */
export const BROKEN = '\u0001';

const LATIN = [
  'MIHON HANAKO',
  'SHIKEN TARO',
  'KAKU ANH THI',
  'REIJI MARIA DE LOS',
  'TEST KUMAR',
  'SAMPLE AUNG',
];
const KANA = ['ﾐﾎﾝ ﾊﾅｺ', 'ｼｹﾝ ﾀﾛｳ', 'カク　アン　ティ', 'ﾚｲｼﾞ ﾏﾘｱ ﾃﾞ ﾛｽ', 'テスト　クマール', 'ｻﾝﾌﾟﾙ ｱｳﾝ'];
const KANJI = [
  '見本　花子',
  '試験　太郎',
  'カク　アン　ティ',
  'レイジ　マリア',
  '試験　九真留',
  'サンプル　アウン',
];
const STATUSES = [
  '留学',
  '技術・人文知識・国際業務',
  '特定技能（介護）',
  '永住者',
  '家族滞在',
  '技能実習２号ロ',
];
const REMARKS = ['', '', '', '連絡先は03-0000-0000です', '', '夜間のみ、週３日', '"本社, 総務課"', ''];
const WIDE = '０１２３４５６７８９';

/**
 * The 62 cells of one row of form 10101, as employers write them: half and full width, eras as codes and words, cells in
 * quotes, remarks, an individual number in two rows of three (one digit repeated, with a wrong check digit).
 */
export function noticeRow(row: number): string {
  const fate = fateOf(row);
  if (fate === 'row.duplicate') return noticeRow(row - 1);
  // The row before, but for the weekly hours.
  if (fate === 'row.conflict') return noticeRow(row - 1).replace(/,28,(?:00|30),/, ',27,15,');
  const cells = Array.from({ length: 62 }, () => '');
  const put = (first: number, ...texts: readonly string[]): void => {
    for (const [at, text] of texts.entries()) cells[first - 1 + at] = text;
  };
  const person = row % 6;
  put(1, '10101', '9901', row % 3 === 0 ? '' : String(row % 9).repeat(12), ...insured(row), '2');
  put(8, `${KANJI[person]}${fate === 'cell.undecodable' ? BROKEN : ''}`, `${KANA[person]}`);
  put(12, fate === 'cell.not-in-list' ? '3' : String(1 + (row % 2)));
  put(13, ...birth(row), '', '', '');
  put(20, '5', '08', '10', String(1 + (row % 28)).padStart(2, '0'), '2', '1', String(1800 + (row % 900)));
  put(27, '4', '05', '1', '1', '', '28', row % 2 === 0 ? '00' : '30', '1');
  put(35, '5', '08', '10', '01', '5', '09', '09', '30', '1', '見本食品株式会社 見本工場');
  put(45, `${LATIN[person]} ${row % 977}`, 'XXA', '', `${STATUSES[row % STATUSES.length]}`, '');
  put(
    50,
    '2027',
    '09',
    '30',
    String(1 + (row % 2)),
    '2',
    `${REMARKS[row % REMARKS.length]}`,
    '見本公共職業安定所長',
  );
  put(62, `XX${String(row % 100_000_000).padStart(8, '0')}XX`);
  if (fate === 'date.not-a-day') put(20, '5', '08', '02', '30');
  if (fate === 'hours.malformed') put(33, '75');
  if (fate === 'cell.missing') put(13, '', '', '', '');
  if (fate === 'insured-number.malformed') put(5, '12');
  if (fate === 'row.cell-count') cells.push('');
  return cells.join(',');
}

/** Of the reserved range, another for each row up to 100 million. */
function insured(row: number): readonly string[] {
  const office = String(9900 + (Math.floor(row / 1_000_000) % 100));
  return [office, String(row % 1_000_000).padStart(6, '0'), String(row % 10)];
}

function birth(row: number): readonly string[] {
  const month = String(1 + (row % 12)).padStart(2, '0');
  const day = String(1 + (row % 28));
  if (row % 5 === 0) return ['平成', wide(String(3 + (row % 9))), wide(String(1 + (row % 12))), wide(day)];
  return row % 5 === 1
    ? ['3', '63', month, day.padStart(2, '0')]
    : ['H', String(1 + (row % 17)), month, day.padStart(2, '0')];
}

function wide(digits: string): string {
  return Array.from(digits, (digit) => WIDE[Number(digit)]).join('');
}
