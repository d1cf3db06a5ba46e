import type {
  BadRow,
  BlankedCell,
  FileCounts,
  Register,
  RegisterRows,
  RowReference,
  Source,
  SourceColumns,
  UnreadRegister,
} from '@renkei/contract/files';
import type { PlainDate } from '@renkei/kernel';
import type { Encoding } from './bytes/encoding.ts';

/** A row that is kept. */
export type KeptEvent<R extends Register = Register> = {
  [K in R]: {
    readonly kind: 'kept';
    readonly register: K;
    readonly row: RegisterRows[K];
    readonly source: Source;
    /** The row named earlier that this one answers: its `renkei_row`. */
    readonly answers?: RowReference;
  };
}[R];

/**
 * A row of a register that was not kept, so that the register is not complete for its person; `residentId` null: it could
 * not be read whose row it is, or the register is none of persons, so that it is complete for nobody. Its place is that of
 * the problem.
 */
export type Unread = {
  readonly register: UnreadRegister;
  readonly residentId: string | null;
  /** Null where it could not be read. */
  readonly recordId: string | null;
  readonly recordedOn: PlainDate | null;
  /** The row that it was meant to answer itself: whatever answers that one answers this too. */
  readonly answers?: RowReference;
};

/**
 * A row as a file to correct repeats it: without individual numbers, with its reference, with its line break; in the
 * encoding of the file. `head`, the same for all rows of a file, stands before the first of them.
 */
export type ToCorrect = { readonly head: Uint8Array; readonly row: Uint8Array };

/**
 * A problem: of a row, which is then not kept, or of a file. `unread` where something about a person is now missing,
 * `toCorrect` where the row may be repeated; of a row with several problems the first one bears both.
 */
export type BadEvent = {
  readonly kind: 'bad';
  readonly bad: BadRow;
  readonly unread?: Unread;
  /** Of a row that stands already, word for word: the row it answers is answered all the same. */
  readonly standing?: { readonly answers: RowReference; readonly recordedOn: PlainDate };
  readonly toCorrect?: ToCorrect;
};

/** A cell that was blanked; comes before anything else of its row. */
export type BlankedEvent = { readonly kind: 'blanked'; readonly cell: BlankedCell };

/** The end of a file. `refused`: nothing of it was kept, so its register is not to be taken as complete. */
export type FileEvent = {
  readonly kind: 'file';
  readonly counts: FileCounts;
  readonly outcome: 'read' | 'refused';
  readonly encoding: Encoding;
  /** SHA-256 over the blanked bytes; null for a refused file, of which nothing is remembered. */
  readonly contentHash: string | null;
  /** Empty for a refused file. */
  readonly columns: SourceColumns;
};

export type ReadEvent<R extends Register = Register> = KeptEvent<R> | BadEvent | BlankedEvent | FileEvent;
