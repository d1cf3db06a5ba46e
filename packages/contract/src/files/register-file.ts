import type { Bilingual } from '@renkei/law';
import type { z } from 'zod';
import type { BadRowCode } from './bad-row-codes.ts';
import type { Column } from './column.ts';
import type { TableRegister } from './register.ts';

/** Cells of a row by field name; blank cells are absent. */
export type Cells = Readonly<Partial<Record<string, string>>>;

/** The contract of one register file. */
export type RegisterFile<Row> = {
  readonly register: TableRegister;
  readonly file: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly columns: readonly Column[];
  /** Fields that together say which row this is. */
  readonly key: readonly string[];
  /** Days of which the second must not be earlier than the first. */
  readonly inOrder: readonly (readonly [string, string])[];
  /** `withheld`: no message repeats anything of this file (S8). */
  readonly found: 'shown' | 'withheld';
  /** S8: a row as if it were not there. It is neither kept nor named nor counted, for its being there says something. */
  readonly passesOver?: (cells: Cells) => boolean;
  /** A problem after which nothing else of the row is said. */
  readonly stopsAt?: (cells: Cells) => { readonly field: string; readonly code: BadRowCode } | undefined;
  /** The schema that a row with these cells must meet. */
  readonly schemaOf: (cells: Cells) => z.ZodType<Row>;
  /** Data lines for the page of the format, columns in the order above, all from reserved synthetic ranges. */
  readonly examples: readonly string[];
};
