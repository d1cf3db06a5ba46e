import type {
  BadRow,
  BlankedCell,
  FileCounts,
  PersonRegister,
  Register,
  RegisterRows,
  Source,
  SourceColumns,
} from '@renkei/contract/files';
import type { Encoding } from './bytes/encoding.ts';

/** A row that is kept. */
export type KeptEvent<R extends Register = Register> = {
  [K in R]: {
    readonly kind: 'kept';
    readonly register: K;
    readonly row: RegisterRows[K];
    readonly source: Source;
  };
}[R];

/**
 * A row of a register that was not kept, so that the register is not complete for its person; null: it could not be read
 * whose row it is, so that the register is complete for nobody.
 */
export type Unread = { readonly register: PersonRegister; readonly residentId: string | null };

/** A problem: of a row, which is then not kept, or of a file. `unread` where something about a person is now missing. */
export type BadEvent = { readonly kind: 'bad'; readonly bad: BadRow; readonly unread?: Unread };

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
