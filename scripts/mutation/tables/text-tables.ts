/** A table written as text, found in a source by reading: nothing of the package that is judged is used here. */
export type TextTable = {
  readonly name: string;
  /** Names of the columns, from the comment above the table (or above another of the same width in the file). */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

/** `start` and `end` are offsets in the source, without the line break; `cells` are as they stand. */
export type Row = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly cells: readonly string[];
};

const TABLE = /const (\w+)(?::[^=`]+)? = `\n([^`]*)`/gu;
const HEADER = /^\/\/ ((?:[^|.\n]+\|)+[^|.\n]+)/gmu;

/** Every table of a source: a text of at least two lines whose cells stand between bars, all of one width. */
export function textTablesOf(source: string): readonly TextTable[] {
  const headers = [...source.matchAll(HEADER)].map(([, text = '']) => cellsOf(text));
  return [...source.matchAll(TABLE)].flatMap(({ 1: name = '', 2: body = '', 0: all, index }) => {
    const rows = rowsOf(source, index + all.length - 1 - body.length, body);
    const width = rows[0]?.cells.length ?? 0;
    if (rows.length < 2 || width < 2 || rows.some(({ cells }) => cells.length !== width)) return [];
    const named = headers.find((header) => header.length === width);
    return [{ name, columns: named ?? Array.from({ length: width }, (_, at) => `column ${at + 1}`), rows }];
  });
}

function rowsOf(source: string, offset: number, body: string): readonly Row[] {
  const rows: Row[] = [];
  let start = offset;
  for (const text of body.split('\n')) {
    const line = source.slice(0, start).split('\n').length;
    if (text !== '') rows.push({ start, end: start + text.length, line, cells: cellsOf(text) });
    start += text.length + 1;
  }
  return rows;
}

function cellsOf(text: string): readonly string[] {
  return text.split('|').map((cell) => cell.trim());
}
