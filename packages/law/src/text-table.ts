import { plainDate, type PlainDate } from '@renkei/kernel';

/** Rows of a table written as text, cells between bars: a lawyer can read the table as it stands in the code. */
export function textTable(text: string, columns: number): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== columns)
        throw new Error(`${columns} cells wanted, ${cells.length} found: ${line}`);
      return cells;
    });
}

/** The word itself if it is one of these; throws otherwise, for a table with a wrong word must not load. */
export function oneOf<const Word extends string>(words: readonly Word[], cell: string): Word {
  const word = words.find((each) => each === cell);
  if (word === undefined) throw new Error(`"${cell}" is none of ${words.join(', ')}`);
  return word;
}

/** The days of a row; a blank second cell means that no end is known. */
export function term(from: string, until: string): { validFrom: PlainDate; validUntil?: PlainDate } {
  return until === ''
    ? { validFrom: plainDate(from) }
    : { validFrom: plainDate(from), validUntil: plainDate(until) };
}
