import type { Change } from '../score.ts';
import { changesOfCell, dayAfter, endAfterAYear, isDay } from './cell-changes.ts';
import { type Row, type TextTable, textTablesOf } from './text-tables.ts';

/** A change with the whole text of the file as it would then stand. */
export type SourceChange = Change & { readonly text: string };

type Edit = { readonly start: number; readonly end: number; readonly put: string; readonly what: string };

/** Every change of the tables of a source and of the days, numbers and marks that stand in its code. */
export function changesOf(file: string, source: string): readonly SourceChange[] {
  const tables = textTablesOf(source);
  const inTables = tables.flatMap(editsOfTable);
  const inCode = [...editsOfDays(source), ...editsOfNumbers(source), ...editsOfMarks(source)];
  const within = (at: number): boolean =>
    tables.some(({ rows }) => rows.some(({ start, end }) => start <= at && at < end));
  return [...inTables, ...inCode.filter(({ start }) => !within(start))].map(({ start, end, put, what }) => ({
    file,
    line: source.slice(0, start).split('\n').length,
    what,
    text: `${source.slice(0, start)}${put}${source.slice(end)}`,
  }));
}

function editsOfTable({ columns, rows }: TextTable): readonly Edit[] {
  return rows.flatMap((row, at) => [
    { start: row.start, end: row.end + 1, put: '', what: `row ${row.cells[0] ?? ''} left out` },
    ...columns.flatMap((name, column) => {
      const cells = rows.map((each) => each.cells[column] ?? '');
      return changesOfCell({ name, cells }, at).map((cell) => editOfCell(row, name, column, cell));
    }),
    ...openEnds(row, columns),
  ]);
}

function editOfCell(row: Row, name: string, column: number, cell: string): Edit {
  const put = row.cells.map((each, at) => (at === column ? cell : each)).join('|');
  const what = `${row.cells[0] ?? ''}, ${name}: ${row.cells[column] ?? ''} → ${cell}`;
  return { start: row.start, end: row.end, put, what };
}

/** A blank `until` after a filled `from`: what goes on is made to end. */
function openEnds(row: Row, columns: readonly string[]): readonly Edit[] {
  const [from, until] = [columns.indexOf('from'), columns.indexOf('until')];
  const first = row.cells[from] ?? '';
  if (from < 0 || until < 0 || row.cells[until] !== '' || !isDay(first)) return [];
  return [editOfCell(row, 'until', until, endAfterAYear(first))];
}

/** `'2019-04-01'` in code. */
function editsOfDays(source: string): readonly Edit[] {
  return found(source, /'(\d{4}-\d\d-\d\d)'/gu).flatMap(({ text, start, end }) =>
    [-1, 1].map((days) => {
      const day = dayAfter(text.slice(1, -1), days);
      return { start, end, put: `'${day}'`, what: `${text} → ${day}` };
    }),
  );
}

/** `MOST = 30`, `{ inSevenDays: 28 }`: a constant or a property that is a number. */
function editsOfNumbers(source: string): readonly Edit[] {
  return found(source, /(?<=(?:const [A-Z_]+ = |\w+: ))\d[\d_]*(?=[;,\s])/gu).flatMap(
    ({ text, start, end }) => {
      const number = Number(text.replaceAll('_', ''));
      return [number + 1, ...(number > 0 ? [number - 1] : [])].map((put) => ({
        start,
        end,
        put: String(put),
        what: `${text} → ${put}`,
      }));
    },
  );
}

/** Whether something was compared with its text, wherever it is said. */
function editsOfMarks(source: string): readonly Edit[] {
  const flipped: Readonly<Record<string, string>> = {
    'verified: true': 'verified: false',
    'verified: false': 'verified: true',
    'readIn(': 'unverified(',
    'unverified(': 'readIn(',
  };
  const calls = found(source, /(?<=^|[\s.])(?:readIn|unverified)\((?=\s*['`])/gmu);
  return [...found(source, /verified: (?:true|false)/gu), ...calls].map(({ text, start, end }) => {
    const put = flipped[text] ?? text;
    return { start, end, put, what: `${text} → ${put}` };
  });
}

function found(source: string, pattern: RegExp): readonly { text: string; start: number; end: number }[] {
  return [...source.matchAll(pattern)]
    .filter(({ index }) => !isInComment(source, index))
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

function isInComment(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at);
  return /^\s*(?:\*|\/\/|\/\*)/u.test(line);
}
