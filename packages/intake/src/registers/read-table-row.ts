import {
  personRegisters,
  type RegisterFile,
  type RegisterRows,
  ResidentRow,
  type Source,
  type TableRegister,
} from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import { recordProblem } from '../bytes/record-problem.ts';
import type { BadEvent, KeptEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import type { Header } from './read-header.ts';
import { type FieldProblem, readRow } from './read-row.ts';

/** A register file being read: its contract, its header, and the rows met so far. */
export type Reading<R extends TableRegister> = {
  readonly register: R;
  readonly contract: RegisterFile<RegisterRows[R]>;
  readonly header: Header;
  readonly seen: SeenRows;
};

/** One record to the row that is kept, or to everything that is wrong with it. */
export function readTableRow<R extends TableRegister>(
  reading: Reading<R>,
  record: RawRecord,
  encoding: Encoding,
): Result<KeptEvent<R>, readonly BadEvent[]> {
  const { contract, header, register } = reading;
  const source: Source = { file: contract.file, line: record.line, columns: header.columns };
  const problem = recordProblem(record, header.width);
  const { cells, unreadable } = cellsOf(reading, record, encoding);
  const unread = unreadOf(register, cells);
  if (problem !== undefined) {
    return err([{ ...badEvent(wholeRow(source), problem.code, problem.found), ...unread }]);
  }
  const row = readRow(contract, cells, unreadable);
  if (!row.ok)
    return err(
      // The row is missing once, however many problems it has.
      row.error.map((each, at) => ({
        ...fieldEvent(contract, source, cells, each),
        ...(at > 0 || saysNothing(each) ? {} : unread),
      })),
    );
  // By what was read, not by how it was written: an id in full width is the same id.
  const values: Readonly<Record<string, unknown>> = { ...row.value };
  const met = reading.seen.meet(
    contract.key.map((field) => String(values[field])),
    row.value,
  );
  if (met === 'new') return ok({ kind: 'kept', register, row: row.value, source });
  const id = contract.found === 'withheld' ? '' : (cells[contract.key[0] ?? ''] ?? '');
  if (met === 'same') return err([badEvent(wholeRow(source), 'row.duplicate', id)]);
  return err([{ ...badEvent(wholeRow(source), 'row.conflict', id), ...unread }]);
}

/** Whose row is missing now. Separations and coverage belong to no resident. */
function unreadOf(
  register: TableRegister,
  cells: Readonly<Record<string, string>>,
): Pick<BadEvent, 'unread'> {
  const ofPersons = personRegisters.find((each) => each === register);
  if (ofPersons === undefined) return {};
  const residentId = ResidentRow.shape.residentId.safeParse(cells['residentId']);
  return { unread: { register: ofPersons, residentId: residentId.success ? residentId.data : null } };
}

/** S8: a row under another article is no stay and opens none, and that it was there must change no answer. */
function saysNothing({ code }: FieldProblem): boolean {
  return code === 'stays.article-not-kept';
}

/** Texts of the contract's columns by field; blank ones absent. `unreadable`: fields that the encoding cannot read. */
function cellsOf(reading: Reading<TableRegister>, record: RawRecord, encoding: Encoding) {
  const cells: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const { field } of reading.contract.columns) {
    const cell = decodeCell(record, (reading.header.columns[field] ?? 0) - 1, encoding);
    if (cell === undefined) unreadable.push(field);
    else if (cell !== '') cells[field] = cell;
  }
  return { cells, unreadable };
}

function fieldEvent(
  contract: RegisterFile<unknown>,
  { file, line, columns }: Source,
  cells: Readonly<Record<string, string>>,
  { field, code }: FieldProblem,
): BadEvent {
  const column = contract.columns.find((each) => each.field === field);
  const { name: columnName = '', allowed = [] } = column ?? {};
  const place = { file, line, column: columns[field] ?? null, columnName, allowed };
  return badEvent(place, code, contract.found === 'withheld' ? '' : (cells[field] ?? ''));
}

function wholeRow({ file, line }: Source) {
  return { file, line, column: null, columnName: '' };
}
