import type { PlainDate } from '@renkei/kernel';
import type { Source } from '../facts/recorded.ts';
import type { Evidence, Place } from '../finding.ts';

/** The place of one field. A field without a column in its file is a fault of the reader, not of the data. */
export function placeOf(source: Source, field: string): Place {
  const column = source.columns[field];
  if (column === undefined) throw new Error(`${source.file} has no column for ${field}`);
  return { file: source.file, line: source.line, column };
}

export type Item = {
  readonly register: string;
  readonly field: string;
  readonly value: string;
  readonly trueOn: PlainDate;
};

/** Evidence for one field of one record, with its source and both times. */
export function evidenceOf(
  record: { readonly source: Source; readonly recordedOn: PlainDate },
  item: Item,
): Evidence {
  return {
    fact: `${item.register}.${item.field}`,
    value: item.value,
    source: placeOf(record.source, item.field),
    trueOn: item.trueOn,
    recordedOn: record.recordedOn,
  };
}
