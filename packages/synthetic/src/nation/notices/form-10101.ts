import { columnNames } from '../../first-case/column-names.ts';
import { halfWidthKana } from '../../first-case/half-width-kana.ts';
import { compactOf, type Day, partsOf, two } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import type { Establishment } from '../employers/establishment.ts';
import type { Notice } from './notice.ts';

/** The layout before the card number was added to the notice had one column less. */
const COLUMNS_WITHOUT_CARD = 61;

type Era = {
  readonly code: string;
  readonly letter: string;
  readonly kanji: string;
  readonly from: Day;
  readonly base: number;
};

const eras: readonly Era[] = [
  { code: '5', letter: 'R', kanji: '令和', from: 18_017, base: 2018 },
  { code: '4', letter: 'H', kanji: '平成', from: 6947, base: 1988 },
  { code: '3', letter: 'S', kanji: '昭和', from: -15_716, base: 1925 },
];

/** How the days of a row are written. `past`: Heisei counted on beyond its end. */
export type EraWriting = 'code' | 'letter' | 'kanji' | 'gregorian' | 'past';

export type RowWriting = {
  readonly eras: EraWriting;
  readonly kana: 'half' | 'full';
  readonly individual: string;
};

export function headLines(filer: Establishment, consultant: string, created: Day, serial: string): string {
  const [office = '', number = '', check = ''] = filer.number.split('-');
  const owner = `${filer.corporation.name.slice(0, 4)}代表`;
  return [
    '都市区符号,事業所記号,ＦＤ通番,作成年月日,代表届書コード,連記式項目バージョン',
    `99,KAKU,${serial},${compactOf(created)},22223,05`,
    '[kanri]',
    '社会保険労務士氏名,事業所情報数',
    `${consultant},001`,
    '都市区符号,事業所記号,事業所番号,親番号（郵便番号）,子番号（郵便番号）,事業所所在地,事業所名称,事業主氏名,電話番号,雇用保険適用事業所番号（安定所番号）,（一連番号）,（CD）',
    `99,KAKU,,000,0000,${filer.address},${filer.name},${owner},000-000-0000,${office},${number},${check}`,
    '[data]',
    columnNames.slice(0, hasCardColumn(created) ? columnNames.length : COLUMNS_WITHOUT_CARD).join(','),
    '',
  ].join('\r\n');
}

/** 2020-03-01 */
export function hasCardColumn(created: Day): boolean {
  return created >= 18_322;
}

/** The cells of one row, in the order of the layout. */
export function rowCells(notice: Notice, { eras: era, kana, individual }: RowWriting): readonly string[] {
  const { name, at } = notice;
  const establishment = notice.rowEstablishment.split('-');
  const kanaText = kana === 'half' ? halfWidthKana(name.kana.replaceAll('　', ' ')) : name.kana;
  const birthEra = era === 'past' ? 'code' : era;
  return [
    '10101',
    at.number.slice(0, 4),
    individual,
    ...three(notice.insured),
    '2',
    name.kanji === '' ? name.kana : name.kanji,
    kanaText,
    '',
    '',
    notice.sex === 'male' ? '1' : '2',
    ...eraCells(notice.birth, birthEra),
    ...(establishment.length === 3 ? establishment : ['', '', '']),
    ...eraCells(notice.hiredOn, era),
    '2',
    notice.wageForm,
    String(notice.wage),
    '7',
    '09',
    '4',
    '',
    '',
    String(notice.hours),
    two(notice.minutes),
    ...Array.from({ length: 10 }, (_, index) => (index === 0 || index === 9 ? '2' : '')),
    at.name,
    name.latin,
    `架空国${notice.nationality}`,
    '',
    notice.status,
    '',
    ...gregorianCells(notice.stayUntil),
    notice.permission,
    notice.dispatch,
    '',
    '架空公共職業安定所長',
    '',
    '',
    '',
    '',
    '',
    ...(hasCardColumn(notice.createdOn) ? [notice.card] : []),
  ];
}

function three(number: string): readonly string[] {
  return number === '' ? ['', '', ''] : number.split('-');
}

function gregorianCells(day: Day | undefined): readonly string[] {
  if (day === undefined) return ['', '', ''];
  const { year, month, date } = partsOf(day);
  return [String(year), two(month), two(date)];
}

export function eraCells(day: Day, writing: EraWriting): readonly string[] {
  const { year, month, date } = partsOf(day);
  const rest = [two(month), two(date)];
  if (writing === 'gregorian') return ['', String(year), ...rest];
  const era = writing === 'past' && day >= 6947 ? eras[1] : eras.find(({ from }) => day >= from);
  if (era === undefined) throw new Error(`no era for ${day}`);
  const word = { code: era.code, past: era.code, letter: era.letter, kanji: era.kanji }[writing];
  return [word, two(year - era.base), ...rest];
}

/** How one clerk writes days and kana. */
export function drawRowWriting(draw: Draw): RowWriting {
  const place = draw.next();
  const eraWriting = (['letter', 'kanji', 'gregorian', 'past'] as const)[Math.floor(place * 80)] ?? 'code';
  const digit = draw.between(1, 9);
  // One digit repeated has a wrong check digit: no individual number of anybody.
  const individual = draw.chance(0.004) ? String(digit).repeat(12) : '';
  return { eras: eraWriting, kana: draw.chance(0.9) ? 'half' : 'full', individual };
}
