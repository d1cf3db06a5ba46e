import { halfWidthKana } from '../../first-case/half-width-kana.ts';
import { compactOf, type Day, partsOf, textOf, two } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import { encodeCp932 } from '../files/cp932.ts';
import { encodeUtf8, type TextFiles } from '../files/text-files.ts';
import { cellText } from '../records/records.ts';
import type { Life } from '../people/life.ts';
import type { Notice } from './notice.ts';

const HEADER =
  '届出区分,氏名,フリガナ,在留資格,在留期間満了日,生年月日,性別,国籍・地域,資格外活動許可,在留カード番号,雇入れ年月日,離職年月日,事業所名,事業所所在地,事業所電話番号,事業主氏名,雇用保険適用事業所番号,法人番号,届出年月日';

/** Form No. 3 様式第3号 of one month, from every employer of the nation: CP932 in odd months, UTF-8 in even ones. */
export class Form3Files {
  readonly #files: TextFiles;
  readonly #today: Day;
  readonly #lines = new Map<string, number>();

  constructor(files: TextFiles, today: Day) {
    this.#files = files;
    this.#today = today;
  }

  /** Answers file and line, counted from 1; undefined where it would be filed after today. */
  hire(notice: Notice, draw: Draw, spoil = (cells: string[]): string[] => cells): Place | undefined {
    const cells = ['雇入れ', ...personCells(notice, draw), notice.permission, notice.card];
    const days = [looseDay(notice.hiredOn, draw), ''];
    return this.#append(
      spoil([...cells, ...days, ...employerCells(notice), textOf(notice.createdOn)]),
      notice.createdOn,
    );
  }

  /** Who was hired before notices had a card number leaves with that of the day. */
  separation(life: Pick<Life, 'draw' | 'cardOn'>, notice: Notice, on: Day, filedOn: Day): void {
    const card = notice.card === '' ? life.cardOn(on)?.number : notice.card;
    if (card === undefined) return;
    const cells = ['離職', ...personCells(notice, life.draw), '', card];
    const days = ['', looseDay(on, life.draw)];
    this.#append([...cells, ...days, ...employerCells(notice), textOf(filedOn)], filedOn);
  }

  #append(cells: readonly string[], filedOn: Day): Place | undefined {
    if (filedOn > this.#today) return undefined;
    const { year, month } = partsOf(filedOn);
    const file = `notifications/form3-${year}-${two(month)}.csv`;
    const before = this.#lines.get(file);
    if (before === undefined) {
      this.#files.begin(file, month % 2 === 1 ? encodeCp932 : encodeUtf8);
      this.#files.append(file, `${HEADER}\r\n`);
    }
    const line = (before ?? 1) + 1;
    this.#lines.set(file, line);
    this.#files.append(file, `${cells.map(cellText).join(',')}\r\n`);
    return { file, line };
  }
}

export type Place = { readonly file: string; readonly line: number };

function personCells(notice: Notice, draw: Draw): readonly string[] {
  const { name } = notice;
  const written = notice.card !== '' && name.kanji !== '' && draw.chance(0.5) ? name.kanji : name.latin;
  const kana = draw.chance(0.5) ? name.kana : halfWidthKana(name.kana.replaceAll('　', ' '));
  return [
    written,
    kana,
    notice.status,
    notice.stayUntil === undefined ? '' : looseDay(notice.stayUntil, draw),
    looseDay(notice.birth, draw),
    notice.sex === 'male' ? '1' : '2',
    `架空国${notice.nationality}`,
  ];
}

function employerCells({ at }: Notice): readonly string[] {
  const { form3 } = at.habit;
  return [
    at.name,
    at.address,
    '000-000-0000',
    `${at.corporation.name.slice(0, 4)}代表`,
    form3 === 'establishment' ? at.number : '',
    form3 === 'corporate' ? at.corporation.number : '',
  ];
}

/** Days as people write them. */
function looseDay(day: Day, draw: Draw): string {
  const place = draw.next();
  const { year, month, date } = partsOf(day);
  if (place < 0.6) return textOf(day);
  if (place < 0.72) return compactOf(day);
  if (place < 0.84) return `${year}/${two(month)}/${two(date)}`;
  // Years around the change of era are written out: nobody has to guess which one was meant.
  if (year < 1990 || year === 2019) return textOf(day);
  const era =
    year > 2019 ? { letter: 'R', kanji: '令和', base: 2018 } : { letter: 'H', kanji: '平成', base: 1988 };
  if (place < 0.92) return `${era.letter}${year - era.base}.${month}.${date}`;
  const text = `${era.kanji}${year - era.base}年${month}月${date}日`;
  return place < 0.97
    ? text
    : text.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
