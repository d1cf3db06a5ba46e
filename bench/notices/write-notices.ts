import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cp932 } from './cp932.ts';
import { FORM_3_HEADER, form3FateOf, form3Row } from './form-3-row.ts';
import { BROKEN, fateOf, noticeRow } from './notice-row.ts';

/** What the files hold, known from their making: no reader was asked. */
export type Truth = { readonly kept: number; readonly named: Readonly<Record<string, number>> };

const ROWS_A_FILE = 100_000;
const ROWS_A_CHUNK = 1_000;
const REGISTERS = 'residents cards stays permissions departures separations notifications'.split(' ');

/** A directory of e-Gov files with so many rows in all, written as a stream, and a `coverage.csv` that ends before them. */
export async function writeNotices(directory: string, rows: number): Promise<void> {
  await writeFiles(directory, rows, bytesOf);
}

/** The same of Form No. 3 as CSV. */
export async function writeForm3(directory: string, rows: number): Promise<void> {
  await writeFiles(directory, rows, form3BytesOf);
}

async function writeFiles(
  directory: string,
  rows: number,
  bytes: (from: number, until: number) => Iterable<Buffer>,
): Promise<void> {
  const folder = join(directory, 'notifications');
  await mkdir(folder, { recursive: true });
  for (let first = 0; first < rows; first += ROWS_A_FILE) {
    const file = createWriteStream(
      join(folder, `notices-${String(first / ROWS_A_FILE).padStart(5, '0')}.csv`),
    );
    await pipeline(Readable.from(bytes(first, Math.min(rows, first + ROWS_A_FILE))), file);
  }
  const coverage = ['register,complete_until', ...REGISTERS.map((register) => `${register},2000-01-01`), ''];
  await pipeline(Readable.from([coverage.join('\r\n')]), createWriteStream(join(directory, 'coverage.csv')));
}

function* form3BytesOf(from: number, until: number): Generator<Buffer> {
  yield cp932(`${FORM_3_HEADER}\r\n`);
  for (let first = from; first < until; first += ROWS_A_CHUNK) {
    const count = Math.min(until - first, ROWS_A_CHUNK);
    const rows = Array.from({ length: count }, (_, at) => form3Row(first + at));
    yield cp932(`${rows.join('\r\n')}\r\n`);
  }
}

function* bytesOf(from: number, until: number): Generator<Buffer> {
  yield cp932(headOf(from / ROWS_A_FILE));
  const broken = cp932(BROKEN)[0] ?? 1;
  for (let first = from; first < until; first += ROWS_A_CHUNK) {
    const rows: string[] = [];
    for (let row = first; row < Math.min(until, first + ROWS_A_CHUNK); row += 1) rows.push(noticeRow(row));
    const bytes = cp932(`${rows.join('\r\n')}\r\n`);
    for (let at = bytes.indexOf(broken); at >= 0; at = bytes.indexOf(broken, at + 1)) bytes[at] = 0xff;
    yield bytes;
  }
}

export function truthOf(rows: number, fate: (row: number) => string = fateOf): Truth {
  const named: Record<string, number> = {};
  let kept = 0;
  for (let row = 0; row < rows; row += 1) {
    const code = fate(row);
    if (code === 'kept') kept += 1;
    else named[code] = (named[code] ?? 0) + 1;
  }
  return { kept, named };
}

export function truthOfForm3(rows: number): Truth {
  return truthOf(rows, form3FateOf);
}

/** Nine lines; another establishment for each file. */
export function headOf(file: number): string {
  const columns = Array.from({ length: 62 }, (_, at) => COLUMN_NAMES[at + 1] ?? `項目${at + 1}`);
  const lines = [
    '都市区符号,事業所記号,ＦＤ通番,作成年月日,代表届書コード,連記式項目バージョン',
    ',,001,20261005,22223,05',
    '[kanri]',
    '社会保険労務士氏名,事業所情報数',
    ',001',
    '都市区符号,事業所記号,事業所番号,親番号（郵便番号）,子番号（郵便番号）,事業所所在地,事業所名称,事業主氏名,電話番号,雇用保険適用事業所番号（安定所番号）,（一連番号）,（CD）',
    `,,,000,0000,見本県見本市見本町0-0,見本食品株式会社,見本 一郎,0000000000,9901,${String(file).padStart(6, '0')},1`,
    '[data]',
    columns.join(','),
    '',
  ];
  return lines.join('\r\n');
}

const COLUMN_NAMES: Readonly<Record<number, string>> = {
  1: '帳票種別',
  3: '個人番号',
  45: '被保険者氏名（ローマ字）',
  62: '在留カード番号',
};
