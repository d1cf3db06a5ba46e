import { exampleForm3Lines } from '../docs/form-3-page.ts';

/** Cells of the example file of Form No. 3, line by line: a mould for hostile ones. */
export function form3Cells(): string[][] {
  return exampleForm3Lines().map((line) => line.split(','));
}

/** The example with one cell replaced; line from 1, column by its name. */
export function withForm3Cell(line: number, name: string, text: string): string[][] {
  const cells = form3Cells();
  const column = cells[0]?.indexOf(name) ?? -1;
  if (column < 0) throw new Error(`no column ${name}`);
  cells[line - 1]?.splice(column, 1, text);
  return cells;
}
