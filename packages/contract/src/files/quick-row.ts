import { z } from 'zod';
import { type CellParser, findParser } from './cell.ts';
import type { Cells, RegisterFile } from './register-file.ts';

/** Reads one cell that is plainly right; undefined for any other. */
type ReadCell = (cell: string) => unknown;
type Field = { readonly name: string; readonly isOptional: boolean; readonly read: ReadCell };
/** A schema taken apart: its fields in their order, and the columns that its rows leave blank. */
type Plan = { readonly fields: readonly Field[]; readonly blank: readonly string[] };

/** Of one schema so many values of such a length are remembered at most, so that no file can fill the memory with them. */
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 64;

const plans = new WeakMap<z.ZodType, Plan | 'none'>();
const readers = new WeakMap<z.ZodType, ReadCell>();

/**
 * The row that these cells are, or undefined where anything about them is unusual: then the schema is asked, which says what.
 * Every cell is read by the schema's own parser of it. Of millions of rows nearly all come by here, and equal values of
 * different rows are one and the same text in memory.
 */
export function readRowQuickly<Row>(contract: RegisterFile<Row>, cells: Cells): Row | undefined {
  if (contract.stopsAt?.(cells) !== undefined) return undefined;
  const plan = planOf(contract, contract.schemaOf(cells));
  if (plan === 'none') return undefined;
  for (const field of plan.blank) if (cells[field] !== undefined) return undefined;
  const row: Record<string, unknown> = {};
  let read = 0;
  for (const field of plan.fields) {
    const cell = cells[field.name];
    const value = cell === undefined ? undefined : field.read(cell);
    if (value !== undefined) row[field.name] = value;
    else if (cell !== undefined || !field.isOptional) break;
    read += 1;
  }
  if (read < plan.fields.length) return undefined;
  return isInOrder(contract, row) ? row : undefined;
}

/** All fields of the row are read: it is a row of the contract, unless two of its days change places. */
function isInOrder<Row>({ inOrder }: RegisterFile<Row>, row: object): row is Row & object {
  return inOrder.every(([first, last]) => {
    const from: unknown = Reflect.get(row, first);
    const until: unknown = Reflect.get(row, last);
    return typeof from !== 'string' || typeof until !== 'string' || from <= until;
  });
}

function planOf({ columns }: RegisterFile<unknown>, schema: z.ZodType): Plan | 'none' {
  const known = plans.get(schema);
  if (known !== undefined) return known;
  const plan = isPlain(schema) ? { fields: fieldsOf(schema), blank: blankOf(columns, schema) } : 'none';
  plans.set(schema, plan);
  return plan;
}

/** An object that allows nothing but its fields, and wants nothing but them. */
function isPlain(schema: z.ZodType): schema is z.ZodObject {
  if (!(schema instanceof z.ZodObject)) return false;
  const { catchall, checks = [] } = schema.def;
  return catchall instanceof z.ZodNever && checks.length === 0;
}

function blankOf(columns: RegisterFile<unknown>['columns'], { shape }: z.ZodObject): readonly string[] {
  return columns.map(({ field }) => field).filter((field) => !Object.hasOwn(shape, field));
}

function fieldsOf({ shape }: z.ZodObject): readonly Field[] {
  return Object.entries(shape).map(([name, schema]) => {
    const isOptional = schema instanceof z.ZodExactOptional;
    return { name, isOptional, read: readerOf(isOptional ? schema.unwrap() : schema) };
  });
}

/** One for all files that have the same kind of cell, so that they share what is remembered. */
function readerOf(schema: z.ZodType): ReadCell {
  const known = readers.get(schema);
  if (known !== undefined) return known;
  const parse = findParser(schema);
  const read = parse === undefined ? remembering(schema) : repeating(parse);
  readers.set(schema, read);
  return read;
}

/** For cells of which nearly every row has its own. A person's rows stand together: their id is kept once. */
function repeating(parse: CellParser): ReadCell {
  let [lastCell, lastValue]: [string, unknown] = ['', undefined];
  return (cell) => {
    if (cell === lastCell) return lastValue;
    const parsed = parse(cell);
    [lastCell, lastValue] = [cell, parsed.ok ? parsed.value : undefined];
    return lastValue;
  };
}

/** For words of lists, statuses, numbers of organisations. Only what is right is remembered, never what was refused (S8). */
function remembering(schema: z.ZodType): ReadCell {
  const values = new Map<string, unknown>();
  return (cell) => {
    const known = values.get(cell);
    if (known !== undefined) return known;
    const { success, data } = schema.safeParse(cell);
    if (!success) return undefined;
    if (cell.length <= LONGEST_REMEMBERED && values.size < MOST_REMEMBERED) values.set(cell, data);
    return data;
  };
}
