import type { RegisterFile, RegisterRows, Source, TableRegister } from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import { recordProblem } from '../bytes/record-problem.ts';
import type { BadEvent, KeptEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { cellsOf } from './cells-of.ts';
import type { Header } from './read-header.ts';
import { readReference } from './read-reference.ts';
import { type FieldProblem, readRow } from './read-row.ts';
import { unreadOf } from './unread-of.ts';

/** A register file being read: its contract, its header, and the rows met so far. */
export type Reading<R extends TableRegister> = {
  readonly register: R;
  readonly contract: RegisterFile<RegisterRows[R]>;
  readonly file: string;
  readonly header: Header;
  readonly seen: SeenRows;
};

/** One record to the row that is kept, or to everything that is wrong with it; undefined for a row to be passed over (S8). */
export function readTableRow<R extends TableRegister>(
  reading: Reading<R>,
  record: RawRecord,
  encoding: Encoding,
): Result<KeptEvent<R>, readonly BadEvent[]> | undefined {
  const { contract, file, header, register } = reading;
  const source: Source = { file, line: record.line, columns: header.columns };
  const problem = recordProblem(record, header.width);
  if (problem !== undefined) {
    // Its cells may stand under other columns than their own: whose row it is cannot be told.
    const event = badEvent(wholeRow(source), problem.code, problem.found);
    return err([{ ...event, ...unreadOf(contract, {}, {}) }]);
  }
  const { cells, unreadable } = cellsOf(header, record, encoding);
  if (contract.passesOver?.(cells) === true) return undefined;
  const { answered, problems } = readReference(record, header, { register, file }, encoding);
  const unread = () => unreadOf(contract, cells, answered);
  const row = readRow(contract, cells, unreadable);
  if (!row.ok) {
    const own = row.error.map((each) => fieldEvent(contract, source, cells, each));
    return err(missingOnce([...own, ...problems], row.error.some(saysNothing) ? {} : unread()));
  }
  if (problems.length > 0) return err(missingOnce(problems, unread()));
  const met = reading.seen.meet(
    contract.key.map((field) => keyText(row.value, field)),
    row.value,
  );
  if (met === 'new') {
    // Nearly no row answers another one, and to copy what is not there costs as much as to read a cell.
    const event: KeptEvent<R> = { kind: 'kept', register, row: row.value, source };
    return ok(answered.answers === undefined ? event : { ...event, ...answered });
  }
  const id = contract.found === 'withheld' ? '' : (cells[contract.key[0] ?? ''] ?? '');
  if (met === 'same') {
    return err([{ ...badEvent(wholeRow(source), 'row.duplicate', id), ...standingOf(row.value, answered) }]);
  }
  return err([{ ...badEvent(wholeRow(source), 'row.conflict', id), ...unread() }]);
}

/** As read, not as written: an employer's form writes one day in many ways. */
function keyText(row: object, field: string): string {
  const value: unknown = Reflect.get(row, field);
  if (value === undefined) return '';
  if (typeof value !== 'string') throw new Error(`${field} cannot be part of a key`);
  return value;
}

/** The row is missing once, however many problems it has. */
function missingOnce(problems: readonly BadEvent[], unread: Pick<BadEvent, 'unread'>): readonly BadEvent[] {
  return problems.map((event, at) => (at === 0 ? { ...event, ...unread } : event));
}

/** A correction may say what stands already, where the row it answers was a spoilt copy. */
function standingOf(
  row: RegisterRows[TableRegister],
  { answers }: Pick<KeptEvent, 'answers'>,
): Pick<BadEvent, 'standing'> {
  if (answers === undefined || !('recordedOn' in row)) return {};
  return { standing: { answers, recordedOn: row.recordedOn } };
}

/** S8: a row under another article is no stay and opens none, and that it was there must change no answer. */
function saysNothing({ code }: FieldProblem): boolean {
  return code === 'stays.article-not-kept';
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
