/** What else could stand in a cell: the kind of a column is seen from all of its cells. */
export type Column = { readonly name: string; readonly cells: readonly string[] };

/** Columns of sentences, and of where a row was found: what they say is read by people, and no rule hangs on it. */
const PROSE = ['内容', 'what', '要旨', 'in own words', 'source'];
/** Columns whose words stand in an order that means something. */
const ORDERED = ['desks', 'explanations'];

const DAY = /^\d{4}-\d\d-\d\d$/u;
const NUMBER = /^(0|[1-9]\d*)$/u;
const RANGE = /^(0|[1-9]\d*)-(0|[1-9]\d*)$/u;
const WORD = /^[\w≤–-]+$/u;
const A_YEAR = 365;

/** The cells that could stand here instead and would be wrong; none for a column of prose. */
export function changesOfCell(column: Column, at: number): readonly string[] {
  const cell = column.cells[at] ?? '';
  if (PROSE.includes(column.name)) return [];
  const filled = column.cells.filter((each) => each !== '');
  const all = (kind: RegExp): boolean => filled.length > 0 && filled.every((each) => kind.test(each));
  if (all(DAY)) return cell === '' ? [] : [dayAfter(cell, -1), dayAfter(cell, 1)];
  if (all(NUMBER)) return numbersNear(cell);
  if (all(RANGE) && column.name !== 'id') return rangesNear(cell);
  if (filled.some((each) => each.includes(' ')) && filled.every(isListOfWords))
    return listsNear(column, cell);
  return another(column.cells, cell);
}

/** The day, so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** An end where none is known: a year after the row begins. */
export function endAfterAYear(from: string): string {
  return dayAfter(from, A_YEAR);
}

export function isDay(text: string): boolean {
  return DAY.test(text);
}

function numbersNear(cell: string): readonly string[] {
  if (cell === '') return [];
  const number = Number(cell);
  return [number + 1, ...(number > 0 ? [number - 1] : [])].map(String);
}

function rangesNear(cell: string): readonly string[] {
  const [least = '', most = ''] = cell.split('-');
  return [
    ...numbersNear(least).map((number) => `${number}-${most}`),
    ...numbersNear(most).map((number) => `${least}-${number}`),
  ];
}

function isListOfWords(cell: string): boolean {
  return cell.split(' ').every((word) => WORD.test(word));
}

/** One word less, one more, and, where the order means something, two that have changed places. */
function listsNear({ name, cells }: Column, cell: string): readonly string[] {
  const words = cell.split(' ').filter((word) => word !== '');
  const others = cells
    .flatMap((each) => each.split(' '))
    .filter((word) => word !== '' && !words.includes(word));
  const [first, second, ...rest] = words;
  const swapped = ORDERED.includes(name) && second !== undefined ? [[second, first, ...rest]] : [];
  const less = words.length === 0 ? [] : [words.slice(0, -1)];
  return [...less, ...others.slice(0, 1).map((word) => [...words, word]), ...swapped].map((each) =>
    each.join(' '),
  );
}

/** The next other cell of the column, as somebody who slips by a row would write it. */
function another(cells: readonly string[], cell: string): readonly string[] {
  const from = cells.indexOf(cell);
  const other = [...cells.slice(from), ...cells.slice(0, from)].find((each) => each !== cell);
  return other === undefined ? [] : [other];
}
