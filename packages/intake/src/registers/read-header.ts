import { type RegisterFile, type SourceColumns } from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import type { BadEvent } from '../read-event.ts';
import { looksLikeIndividualNumber } from './looks-like-individual-number.ts';

/** Where each column of the contract stands in this file. */
export type Header = {
  readonly width: number;
  readonly columns: SourceColumns;
};

// A file of another kind can have thousands of columns; the first few tell enough.
const MOST_PROBLEMS = 20;
const COLUMN_NAME = /^[a-z][a-z0-9_]{0,39}$/;

/** Reads the names of line 1 (undefined: undecodable). An error refuses the file: every missing, doubled, unknown column. */
export function readHeader(
  contract: RegisterFile<unknown>,
  names: readonly (string | undefined)[],
): Result<Header, readonly BadEvent[]> {
  const numberAt = names.findIndex((name) => name !== undefined && looksLikeIndividualNumber(name));
  if (numberAt >= 0) return err([headerProblem(contract.file, numberAt, 'header.individual-number')]);
  const problems = [...strangeColumns(contract, names), ...missingColumns(contract, names)];
  if (problems.length > 0) return err(problems.slice(0, MOST_PROBLEMS));
  return ok({
    width: names.length,
    columns: Object.fromEntries(
      contract.columns.map(({ name, field }) => [field, names.indexOf(name) + 1] as const),
    ),
  });
}

function strangeColumns(
  contract: RegisterFile<unknown>,
  names: readonly (string | undefined)[],
): readonly BadEvent[] {
  return names.flatMap((name = '', index) => {
    const isKnown = contract.columns.some((column) => column.name === name);
    // A file without a header has a person's row here: only what is written like a column name is repeated.
    const found = COLUMN_NAME.test(name) ? name : '';
    if (!isKnown) return [headerProblem(contract.file, index, 'header.column-unknown', found)];
    return names.indexOf(name) < index
      ? [headerProblem(contract.file, index, 'header.column-doubled', found)]
      : [];
  });
}

function missingColumns(
  contract: RegisterFile<unknown>,
  names: readonly (string | undefined)[],
): readonly BadEvent[] {
  return contract.columns
    .filter((column) => !names.includes(column.name))
    .map(({ name }) =>
      badEvent({ file: contract.file, line: 1, column: null, columnName: name }, 'header.column-missing'),
    );
}

function headerProblem(
  file: string,
  index: number,
  code: 'header.individual-number' | 'header.column-unknown' | 'header.column-doubled',
  found = '',
): BadEvent {
  return badEvent({ file, line: 1, column: index + 1, columnName: '' }, code, found);
}
