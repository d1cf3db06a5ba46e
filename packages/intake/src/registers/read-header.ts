import {
  type BadRowCode,
  REFERENCE_COLUMN,
  type RegisterFile,
  type SourceColumns,
} from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import type { BadEvent } from '../read-event.ts';
import { looksLikeIndividualNumber } from './looks-like-individual-number.ts';

/** Where each column of the contract stands in this file. */
export type Header = {
  readonly width: number;
  /** Of the columns that the file has: optional ones may be left out. */
  readonly columns: SourceColumns;
  /** The same as a list: fields with their columns. */
  readonly fields: readonly (readonly [field: string, column: number])[];
  /** Column of `renkei_row`, from 1; absent where the file has none. */
  readonly reference?: number;
};

// A file of another kind can have thousands of columns; the first few tell enough.
const MOST_PROBLEMS = 20;
const COLUMN_NAME = /^[a-z][a-z0-9_]{0,39}$/;

type Contract = RegisterFile<unknown>;
type Names = readonly (string | undefined)[];

/** Reads the names of line 1 (undefined: undecodable). An error refuses the file: every missing, doubled, unknown column. */
export function readHeader(
  contract: Contract,
  file: string,
  names: Names,
): Result<Header, readonly BadEvent[]> {
  const numberAt = names.findIndex((name) => name !== undefined && looksLikeIndividualNumber(name));
  if (numberAt >= 0) return err([headerProblem(file, numberAt, 'header.individual-number')]);
  const own = names.at(-1) === REFERENCE_COLUMN ? names.slice(0, -1) : names;
  const problems = [...strangeColumns(contract, file, own), ...missingColumns(contract, file, own)];
  if (problems.length > 0) return err(problems.slice(0, MOST_PROBLEMS));
  const there = contract.columns.filter(({ name }) => own.includes(name));
  const fields = there.map(({ name, field }) => [field, own.indexOf(name) + 1] as const);
  return ok({
    width: names.length,
    columns: Object.fromEntries(fields),
    fields,
    ...(own === names ? {} : { reference: names.length }),
  });
}

function strangeColumns(contract: Contract, file: string, names: Names): readonly BadEvent[] {
  return names.flatMap((name = '', index) => {
    const isKnown = contract.columns.some((column) => column.name === name);
    // A file without a header has a person's row here: only what is written like a column name is repeated.
    const found = COLUMN_NAME.test(name) ? name : '';
    if (name === REFERENCE_COLUMN) return [headerProblem(file, index, 'header.renkei-row-not-last')];
    if (!isKnown) return [headerProblem(file, index, 'header.column-unknown', found)];
    return names.indexOf(name) < index ? [headerProblem(file, index, 'header.column-doubled', found)] : [];
  });
}

function missingColumns(contract: Contract, file: string, names: Names): readonly BadEvent[] {
  return contract.columns
    .filter(({ name, need }) => need !== 'optional' && !names.includes(name))
    .map(({ name }) => badEvent({ file, line: 1, column: null, columnName: name }, 'header.column-missing'));
}

function headerProblem(
  file: string,
  index: number,
  code: Extract<BadRowCode, `header.${string}`>,
  found = '',
): BadEvent {
  return badEvent({ file, line: 1, column: index + 1, columnName: '' }, code, found);
}
