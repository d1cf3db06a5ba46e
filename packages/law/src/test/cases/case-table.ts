import { readFileSync } from 'node:fs';

/** A table of cases with this first line, in the order of the file; each case is told those before it, by id. Throws on an id that stands twice. */
export function readCaseTable<Case extends { readonly id: string }>(
  file: URL,
  head: string,
  caseOf: (cells: readonly string[], earlier: ReadonlyMap<string, Case>) => Case,
): readonly Case[] {
  const cases = new Map<string, Case>();
  for (const cells of readTable(file, head)) {
    const read = caseOf(cells, cases);
    if (cases.has(read.id)) throw new Error(`${file.pathname}: ${read.id} stands twice`);
    cases.set(read.id, read);
  }
  return [...cases.values()];
}

/** The cells of every line but the first, as many as it has. RFC 4180 without line breaks inside cells. */
export function readTable(file: URL, head: string): readonly (readonly string[])[] {
  const [first = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (first !== head) throw new Error(`${file.pathname}: the first line must be ${head}`);
  return lines.map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== head.split(',').length) throw new Error(`wrong number of cells: ${line}`);
    return cells;
  });
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
