import { createHash } from 'node:crypto';
import { type Generated, noticeRows, rowsOf } from './generated-nation.ts';

export type Row = Readonly<Record<string, string>>;

/** A notice of form 10101 beside its line of the truth. */
export type Line = {
  readonly resident: string;
  readonly holder: string;
  readonly expected: readonly string[];
  readonly explanation: string;
  readonly hired: string;
  readonly created: string;
  /** As the reader of the number repairs it. */
  readonly card: string;
  readonly corporate: string;
  readonly cells: readonly string[];
};

/** Notices of form 10101 that name their establishment and an insured number: those whose id can be told from the cells at a glance. */
export function acquisitionLines(nation: Generated): readonly Line[] {
  const truth = new Map(rowsOf(nation, 'truth.csv').map((row) => [row['notification_id'], row]));
  const corporates = new Map(
    rowsOf(nation, 'establishments.csv').map((row) => [
      row['establishment_number'],
      row['corporate_number'] ?? '',
    ]),
  );
  return noticeRows(nation).flatMap(({ cells, acquisition, path }) => {
    if (
      !acquisition ||
      cells.length < 61 ||
      cells[3] === '' ||
      cells[16] === '' ||
      !/^[345]$/u.test(cells[19] ?? '')
    )
      return [];
    const hired = dayOf(cells.slice(19, 23));
    const person = createHash('sha256')
      .update(`i:${cells.slice(3, 6).join('-')}`)
      .digest('hex')
      .slice(0, 12)
      .replaceAll(/[0-9]/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)));
    const establishment = cells.slice(16, 19).join('-');
    const row = truth.get(`${establishment}/${hired.replaceAll('-', '')}/${person}`);
    if (row === undefined) return [];
    const line = {
      resident: row['resident_id'] ?? '',
      holder: row['card_holder_id'] ?? '',
      expected: (row['expected_rules'] ?? '').split(';').filter((rule) => rule !== ''),
      explanation: row['lawful_explanation'] ?? '',
      hired,
      created: /\/(\d{4}-\d\d-\d\d)-/u.exec(path)?.[1] ?? '',
      card: (cells[61] ?? '').normalize('NFKC').replaceAll(' ', '').replaceAll('O', '0').replaceAll('I', '1'),
      corporate: corporates.get(establishment) ?? '',
      cells,
    };
    return [line];
  });
}

function dayOf([era = '', year, month, date]: readonly string[]): string {
  const base = { '3': 1925, '4': 1988, '5': 2018 }[era] ?? 0;
  return `${Number(year) + base}-${month}-${date}`;
}
