import {
  type BadRowCode,
  type Cells,
  isBadRowCode,
  readRowQuickly,
  type RegisterFile,
} from '@renkei/contract/files';
import { err, ok, parsePlainDate, type Result } from '@renkei/kernel';

/** A problem of one cell, by the field's name. */
export type FieldProblem = { readonly field: string; readonly code: BadRowCode };

/** Cells of one row to its typed row, or every problem of the row. `unreadable`: fields whose bytes could not be decoded. */
export function readRow<Row>(
  contract: RegisterFile<Row>,
  cells: Cells,
  unreadable: readonly string[],
): Result<Row, readonly FieldProblem[]> {
  const row = unreadable.length === 0 ? readRowQuickly(contract, cells) : undefined;
  return row === undefined ? readRowCarefully(contract, cells, unreadable) : ok(row);
}

/** `readRow` by the schema: slower, and it can say what is wrong. Of a row that is right both give the same. */
export function readRowCarefully<Row>(
  contract: RegisterFile<Row>,
  cells: Cells,
  unreadable: readonly string[],
): Result<Row, readonly FieldProblem[]> {
  const stop = contract.stopsAt?.(cells);
  if (stop !== undefined) return err([unreadable.includes(stop.field) ? undecodable(stop.field) : stop]);
  const parsed = contract.schemaOf(cells).safeParse(cells);
  const problems = [
    ...unreadable.map(undecodable),
    ...(parsed.success ? [] : parsed.error.issues.flatMap(fieldProblems)),
    ...contract.inOrder.flatMap(([first, last]) => orderProblem(cells, first, last)),
  ];
  const own = problems.filter(
    ({ field, code }) => code === 'cell.undecodable' || !unreadable.includes(field),
  );
  return parsed.success && own.length === 0 ? ok(parsed.data) : err(own);
}

function undecodable(field: string): FieldProblem {
  return { field, code: 'cell.undecodable' };
}

type Issue = {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
};

/** The schemas of the contract give a code as their message; a key they do not know is a column to be left blank. */
function fieldProblems(issue: Issue): readonly FieldProblem[] {
  if (issue.keys !== undefined) return issue.keys.map((field) => ({ field, code: 'cell.must-be-blank' }));
  if (!isBadRowCode(issue.message)) throw new Error(`a schema gave no code: ${issue.message}`);
  return [{ field: String(issue.path[0]), code: issue.message }];
}

function orderProblem(cells: Cells, first: string, last: string): readonly FieldProblem[] {
  const [from, until] = [cells[first] ?? '', cells[last] ?? ''];
  const areDays = parsePlainDate(from).ok && parsePlainDate(until).ok;
  return areDays && until < from ? [{ field: last, code: 'days.out-of-order' }] : [];
}
