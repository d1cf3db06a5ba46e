import { type Form3Column, form3Columns, REFERENCE_COLUMN, type SourceColumns } from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import { looseName } from '../egov/loose-name.ts';
import type { BadEvent } from '../read-event.ts';
import { looksLikeIndividualNumber } from '../registers/looks-like-individual-number.ts';

/** Where each column of Form No. 3 stands in this file. */
export type Form3Header = {
  readonly width: number;
  /** By field; `cardNumberAsWritten` stands where `cardNumber` does. */
  readonly columns: SourceColumns;
  /** Column of `renkei_row`, if the file has it. */
  readonly reference?: number;
};

/** Where a header stands. */
export type HeaderPlace = { readonly file: string; readonly line: number };

// A file of another kind can have thousands of columns; the first few tell enough.
const MOST_PROBLEMS = 20;
const IN_BRACKETS = /\([^)]*\)?/gu;
const byName = new Map(form3Columns.map((column) => [looseName(column.name), column]));

/** Whether these are column names of Form No. 3: enough of them to tell it from every other file. */
export function isForm3Header(names: readonly string[]): boolean {
  const known = new Set(names.map((name) => columnNamed(name)?.field));
  return known.has('kind') || ['hiredOn', 'separatedOn', 'recordedOn'].every((field) => known.has(field));
}

/** Reads the names of the first line. An error refuses the file: every missing, doubled and unknown column. */
export function readForm3Header(
  place: HeaderPlace,
  names: readonly (string | undefined)[],
): Result<Form3Header, readonly BadEvent[]> {
  const blame = (column: number | null, code: HeaderCode, columnName = '') =>
    badEvent({ ...place, column, columnName }, code);
  const numberAt = names.findIndex((name) => looksLikeIndividualNumber(name ?? ''));
  if (numberAt >= 0) return err([blame(numberAt + 1, 'header.individual-number')]);
  const columns: Record<string, number> = {};
  const problems: BadEvent[] = [];
  const reference = names.at(-1) === REFERENCE_COLUMN ? names.length : undefined;
  for (const [index, name = ''] of names.entries()) {
    if (index + 1 === reference) continue;
    const column = columnNamed(name);
    if (column === undefined) problems.push(blame(index + 1, 'form-3.column-unknown'));
    else if (columns[column.field] !== undefined)
      problems.push(blame(index + 1, 'header.column-doubled', column.name));
    else columns[column.field] = index + 1;
  }
  for (const { field, name, header } of form3Columns)
    if (header === 'required' && columns[field] === undefined)
      problems.push(blame(null, 'form-3.column-missing', name));
  if (problems.length > 0) return err(problems.slice(0, MOST_PROBLEMS));
  return ok({
    width: names.length,
    columns: withNamesOfRow(columns),
    ...(reference === undefined ? {} : { reference }),
  });
}

/** The field that is read from a column. */
export function fieldFinder({ columns }: Form3Header): (column: number) => string | undefined {
  const fields = form3Columns.map(({ field }) => field);
  const byColumn = new Map(fields.map((field) => [columns[field], field]));
  return (column) => byColumn.get(column);
}

type HeaderCode =
  'header.individual-number' | 'header.column-doubled' | 'form-3.column-unknown' | 'form-3.column-missing';

/** By its name as it is compared, or without what stands in brackets behind it. */
function columnNamed(name: string): Form3Column | undefined {
  const folded = name.normalize('NFKC');
  return byName.get(looseName(folded)) ?? byName.get(looseName(folded.replaceAll(IN_BRACKETS, '')));
}

/** One column can give several fields of a row. */
function withNamesOfRow(columns: Readonly<Record<string, number>>): SourceColumns {
  const { cardNumber, name, nameKana, statusAsWritten, ...rest } = columns;
  const several: readonly (readonly [number | undefined, readonly string[]])[] = [
    [cardNumber, ['cardNumber', 'cardNumberAsWritten']],
    [name, ['name', 'nameLatin', 'nameAsReceived', 'nameKanjiFolded']],
    [nameKana, ['nameKana', 'nameKanaFolded']],
    [statusAsWritten, ['statusAsWritten', 'statusSlug', 'statusDetail']],
  ];
  const named = several.flatMap(([column, fields]) =>
    column === undefined ? [] : fields.map((field) => [field, column] as const),
  );
  return { ...rest, ...Object.fromEntries(named) };
}
