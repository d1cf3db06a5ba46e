import type { Random } from '../random.ts';

type Corruption = (lines: string[], random: Random) => string[];

const WIDE = '０１２３４５６７８９';
const VALUES = [
  '',
  ' ',
  '　',
  'x',
  '0',
  '-1',
  '2026-02-30',
  '2026-13-01',
  '20260230',
  '2026/10/31',
  '99999999',
  '令和8年2月30日',
  'R8.10.31',
  '令和元年5月1日',
  '平成35年4月1日',
  '元',
  '５',
  '令和',
  'M',
  '4',
  '99',
  '999999999999',
  '９９９９９９９９９９９９',
  '9999-9999-9999',
  '9999　9999　9999',
  'x999999999999y',
  '99999999999',
  '"',
  '""',
  '"open',
  'a"b',
  '"a"b',
  '"a,b"',
  '"a\r\nb"',
  "'",
  '\0',
  '\t',
  '\u0001',
  '\u0085',
  '表',
  '笊',
  'ｱｲｳ',
  '①',
  '10191',
  '10101',
  '20',
  '21',
  '61',
  'refugee',
  'designated_activities',
  '特定活動',
  'yes',
  'no',
  'R-0001',
  'XX00000001XX',
  'x'.repeat(300),
  '=1+1',
  '../../etc',
  '<b>',
  '%',
  'null',
  '個人番号',
  'my_number',
  'renkei_row',
  '[data]',
];

/** Each makes of good lines something that a hand, a program or a post has made of them. */
const corruptions: Readonly<Record<string, Corruption>> = {
  'line twice': (lines, random) => {
    const at = random.below(lines.length);
    return [...lines.slice(0, at), lines[at] ?? '', ...lines.slice(at)];
  },
  'line gone': (lines, random) => lines.toSpliced(random.below(lines.length), 1),
  'lines change places': (lines, random) => {
    const line = random.below(lines.length);
    const rest = lines.toSpliced(line, 1);
    return rest.toSpliced(random.below(rest.length + 1), 0, lines[line] ?? '');
  },
  'row again with another cell': (lines, random) => {
    const at = random.below(lines.length);
    const cells = (lines[at] ?? '').split(',');
    cells[random.below(cells.length)] = random.pick(VALUES);
    return [...lines, cells.join(',')];
  },
  'another value': (lines, random) => inCell(lines, random, () => random.pick(VALUES)),
  'full width': (lines, random) =>
    inCell(lines, random, (cell) => cell.replaceAll(/\d/g, (digit) => WIDE[Number(digit)] ?? digit)),
  quoted: (lines, random) => inCell(lines, random, (cell) => `"${cell.replaceAll('"', '""')}"`),
  'quote not closed': (lines, random) => inCell(lines, random, (cell) => `"${cell}`),
  'quote at the end': (lines, random) => inCell(lines, random, (cell) => `${cell}"`),
  'one comma more': (lines, random) => inCell(lines, random, (cell) => `${cell},`),
  'one cell less': (lines, random) => {
    const at = random.below(lines.length);
    const cells = (lines[at] ?? '').split(',');
    return lines.with(at, cells.toSpliced(random.below(cells.length), 1).join(','));
  },
  'blank line': (lines, random) =>
    lines.toSpliced(random.below(lines.length + 1), 0, random.pick(['', '', '""', ' ', ',', '999999999999'])),
  'columns change places everywhere': (lines, random) => {
    const width = (lines.at(-1) ?? '').split(',').length;
    const [a, b] = [random.below(width), random.below(width)];
    return lines.map((line) => swapped(line, a, b));
  },
  'columns change places in one line': (lines, random) => {
    const at = random.below(lines.length);
    const width = (lines[at] ?? '').split(',').length;
    return lines.with(at, swapped(lines[at] ?? '', random.below(width), random.below(width)));
  },
  'a very long line': (lines, random) =>
    inCell(lines, random, (cell) => cell + random.pick(['x', '9', ',', '9999 ', 'あ']).repeat(66_000)),
};

export const lineCorruptions: readonly string[] = Object.keys(corruptions);

export function corruptLines(name: string, lines: string[], random: Random): string[] {
  return lines.length === 0 ? lines : (corruptions[name]?.(lines, random) ?? lines);
}

function inCell(lines: string[], random: Random, change: (cell: string) => string): string[] {
  const at = random.below(lines.length);
  const cells = (lines[at] ?? '').split(',');
  const column = random.below(cells.length);
  return lines.with(at, cells.with(column, change(cells[column] ?? '')).join(','));
}

function swapped(line: string, a: number, b: number): string {
  const cells = line.split(',');
  const [first, second] = [cells[a], cells[b]];
  return first === undefined || second === undefined ? line : cells.with(a, second).with(b, first).join(',');
}
