// The oracle of the fuzz tests: the whole file as one text, cut by regular expressions. It shares no code with the reader.
const LIMIT = 65_536;
const CELL = /"(?:[^"]|"")*"(?=[,\r\n]|$)|(?!")[^,\r\n]*/y;
const LINE_BREAK = /\r\n|\r|\n/g;
const END_OF_LINE = /\r\n|\r|\n|$/g;

/** Physical lines, from 1, on which the rows of a file begin. Lines of the head are none, nor are blank ones. */
export function naiveRows(bytes: Uint8Array, head: number): number[] {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const rows: number[] = [];
  let line = 1;
  let count = 0;
  for (let at = 0; at < text.length;) {
    const end = endOfRecord(text, at) ?? endOfLine(text, at);
    const record = text.slice(at, end);
    count += 1;
    if (count > head && !/^(?:"")?[\r\n]*$/.test(record)) rows.push(line);
    line += record.match(LINE_BREAK)?.length ?? 0;
    at = end;
  }
  return rows;
}

function endOfRecord(text: string, from: number): number | undefined {
  for (let at = from; ; at += 1) {
    CELL.lastIndex = at;
    const cell = CELL.exec(text)?.[0];
    if (cell === undefined) return undefined;
    at += cell.length;
    if (at - (cell.startsWith('"') ? 1 : 0) - from > LIMIT) return undefined;
    if (text[at] !== ',') return endOfLine(text, at);
  }
}

function endOfLine(text: string, from: number): number {
  END_OF_LINE.lastIndex = from;
  return END_OF_LINE.exec(text) === null ? text.length : END_OF_LINE.lastIndex;
}
