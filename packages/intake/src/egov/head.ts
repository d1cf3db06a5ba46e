import { type BadPlace, notificationCodes, notificationHead } from '@renkei/contract/files';
import {
  err,
  type EstablishmentNumber,
  ok,
  parseEstablishmentNumber,
  parsePlainDate,
  type PlainDate,
  type Result,
} from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import type { BadEvent } from '../read-event.ts';
import { readColumnNames } from './column-names.ts';
import { looseName } from './loose-name.ts';

/** The first nine lines of an e-Gov file, decoded; undefined where bytes could not be. */
export type HeadLines = readonly { readonly line: number; readonly cells: readonly (string | undefined)[] }[];

/** What the rows of the file take from its head. */
export type Head = {
  readonly establishmentNumber: EstablishmentNumber;
  readonly employerName?: string;
  readonly employerAddress?: string;
  /** 作成年月日. */
  readonly recordedOn: PlainDate;
  /** Cells of a row. */
  readonly width: number;
  /** Columns of the layout among them: 61 or 62. */
  readonly layoutWidth: number;
  /** Column of `renkei_row`, behind those of the layout. */
  readonly reference?: number;
};

type HeadCode = 'head.line-broken' | 'head.form-not-supported';

const FD_NUMBER = /^[A-Za-z0-9-]{1,16}$/;
export const HEAD_LINES = 9;

/**
 * Checks lines 1 to 9. An error refuses the file. No message repeats a cell: a file whose head is broken can have a
 * person's row where a name is looked for.
 */
export function readHead(file: string, lines: HeadLines): Result<Head, readonly BadEvent[]> {
  const broken = brokenFrame(file, lines);
  if (broken !== undefined) return err([broken]);
  const refuse = (line: number, column: number, code: HeadCode = 'head.line-broken') =>
    err([badEvent(placeIn(file, lines, line, column), code)]);
  const [code, fdNumber, made] = [cell(lines, 2, 5), cell(lines, 2, 3), cell(lines, 2, 4)];
  if (code !== notificationCodes.acquisition) return refuse(2, 5, 'head.form-not-supported');
  if (!FD_NUMBER.test(fdNumber)) return refuse(2, 3);
  const recordedOn = parsePlainDate(made.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (!recordedOn.ok) return refuse(2, 4);
  const establishment = parseEstablishmentNumber([10, 11, 12].map((at) => cell(lines, 7, at)).join('-'));
  if (!establishment.ok) return refuse(7, 10);
  const columnNames = readColumnNames(file, lines[8]?.line ?? HEAD_LINES, lines[8]?.cells ?? []);
  if (!columnNames.ok) return columnNames;
  const [employerAddress, employerName] = [lines[6]?.cells[5] ?? '', lines[6]?.cells[6] ?? ''];
  return ok({
    establishmentNumber: establishment.value,
    ...(employerName === '' ? {} : { employerName }),
    ...(employerAddress === '' ? {} : { employerAddress }),
    recordedOn: recordedOn.value,
    width: columnNames.value.reference ?? columnNames.value.layoutWidth,
    ...columnNames.value,
  });
}

/** The lines that frame the head: their names or markers, and as many values as names. */
function brokenFrame(file: string, lines: HeadLines): BadEvent | undefined {
  const { line1, line3, line4, line6, line8 } = notificationHead;
  const named: readonly (readonly [number, readonly string[]])[] = [
    [1, line1],
    [4, line4],
    [6, line6],
    [3, [line3]],
    [8, [line8]],
  ];
  const sized: readonly (readonly [number, number])[] = [
    [2, line1.length],
    [5, line4.length],
    [7, line6.length],
  ];
  const wrong = [
    ...named.filter(([line, names]) => !hasNames(lines[line - 1]?.cells ?? [], names)).map(([line]) => line),
    ...sized.filter(([line, count]) => lines[line - 1]?.cells.length !== count).map(([line]) => line),
  ].sort((a, b) => a - b)[0];
  return wrong === undefined ? undefined : badEvent(placeIn(file, lines, wrong), 'head.line-broken');
}

function hasNames(cells: readonly (string | undefined)[], names: readonly string[]): boolean {
  return (
    cells.length === names.length && names.every((name, at) => looseName(cells[at] ?? '') === looseName(name))
  );
}

/** Text of a cell of the head, folded; line and column from 1. */
function cell(lines: HeadLines, line: number, column: number): string {
  return (lines[line - 1]?.cells[column - 1] ?? '').normalize('NFKC');
}

function placeIn(file: string, lines: HeadLines, line: number, column: number | null = null): BadPlace {
  return { file, line: lines[line - 1]?.line ?? line, column, columnName: '' };
}
