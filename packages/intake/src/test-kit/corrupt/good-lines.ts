import { type Register, registerFiles } from '@renkei/contract/files';
import { exampleCells } from '../egov-file.ts';
import { form3Cells } from '../form-3-file.ts';
import type { Random } from '../random.ts';

/** Lines before the first row. */
export function headLines(kind: Register | 'form-3'): number {
  return kind === 'notifications' ? 9 : 1;
}

/** The lines of a file without a problem: the examples of its page, and rows like them. */
export function goodLines(kind: Register | 'form-3', rows: number, random: Random): string[] {
  if (kind === 'form-3') return form3Lines(rows, random);
  return kind === 'notifications' ? noticeLines(rows, random) : registerLines(kind, rows, random);
}

function form3Lines(rows: number, random: Random): string[] {
  const [header = [], ...examples] = form3Cells();
  const put = (cells: string[], name: string, text: string): void => {
    cells.splice(header.indexOf(name), 1, text);
  };
  const more = Array.from({ length: rows }, (_, row) => {
    const cells = [...random.pick(examples)];
    put(cells, '在留カード番号', `XX${String(10_000_000 + row)}XX`);
    put(cells, '氏名', random.pick(['SAMPLE HANAKO', '見本　花子', '"MIHON, HANAKO"', '見本999999999999']));
    put(cells, '生年月日', random.pick(['平成12年3月4日', '1999-12-01', '２００１／０２／０３', 'H10.5.6']));
    put(cells, '事業所電話番号', random.pick(['', '9999-9999-9999', '９９９９９９９９９９９９']));
    return cells.join(',');
  });
  return [header.join(','), ...more];
}

function registerLines(register: Exclude<Register, 'notifications'>, rows: number, random: Random): string[] {
  const { columns, examples, key } = registerFiles[register];
  const at = columns.findIndex(({ field }) => field === key[0]);
  const lines = [...examples];
  while (lines.length < rows) {
    const cells = random.pick(examples).split(',');
    const id = anotherId(cells[at] ?? '', lines.length);
    if (id === undefined) break;
    lines.push(cells.with(at, id).join(','));
  }
  return [columns.map(({ name }) => name).join(','), ...lines.slice(0, rows)];
}

/** Or undefined where the key is a number with a check digit or a word of a list. */
function anotherId(id: string, row: number): string | undefined {
  if (/^XX\d{8}XX$/.test(id)) return `XX${String(90_000_000 + row)}XX`;
  return /^[A-Z]+-/.test(id) ? `${id}.${row}` : undefined;
}

function noticeLines(rows: number, random: Random): string[] {
  const head = exampleCells().slice(0, 9);
  // Few enough that some files of a directory are of one establishment and speak of the same notices.
  head[6]?.splice(10, 1, String(random.below(1000)).padStart(6, '0'));
  const example = exampleCells()[9] ?? [];
  const more = Array.from({ length: rows }, (_, row) => {
    const cells = [...example];
    cells[2] = random.pick(['', '9'.repeat(12), '0'.repeat(12)]);
    cells[4] = String(100_000 + row);
    cells[7] = random.pick(['SAMPLE HANAKO', '見本　花子', '試験 太郎', '"MIHON, HANAKO"']);
    cells[12] = random.pick(['4', '平成', 'H', 'Ｈ']);
    cells[54] = random.pick(['', '連絡先は03-0000-0000です', '"１行目\r\n２行目"', '"「""見本""」"']);
    return cells.join(',');
  });
  return [...head.map((cells) => cells.join(',')), ...more];
}
