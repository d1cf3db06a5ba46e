import { exampleLines } from '../docs/notifications-page.ts';

/** Cells of the example file, line by line: a mould for hostile ones. */
export function exampleCells(): string[][] {
  return exampleLines().map((line) => line.split(','));
}

/** The file of these cells, CRLF. */
export function fileOf(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The example with one cell replaced; line and column from 1. */
export function withCell(line: number, column: number, text: string): string[][] {
  return exampleCells().map((cells, index) =>
    index === line - 1 ? cells.map((cell, at) => (at === column - 1 ? text : cell)) : cells,
  );
}
