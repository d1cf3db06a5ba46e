import type { PlainDate } from '@renkei/kernel';

/** Where a value was read. `columns` gives the column (from 1) of each field of the record in that file. */
export type Source = {
  readonly file: string;
  readonly line: number;
  readonly columns: Readonly<Record<string, number>>;
};

/** Two times: each record says when it was true by its own dates, and here when the register learnt it. */
export type Recorded = { readonly recordedOn: PlainDate; readonly source: Source };
