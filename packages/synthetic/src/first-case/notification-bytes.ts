import { LONE_LEAD_BYTE } from './bad-row.ts';
import { type CastNotice, residentBefore, type Resident } from './cast.ts';
import { columnNames } from './column-names.ts';
import { compactDay } from './compact-day.ts';
import { encodeCp932 } from './encode-cp932.ts';

import type { NotificationFile } from './notification-file.ts';
import { notificationRow } from './notification-row.ts';
import type { FilledFile, FileRow } from './place-notices.ts';

/** The bytes of one e-Gov file: CP932, CRLF, no quotes. */
export function notificationBytes({ file, rows }: FilledFile, residents: readonly Resident[]): Uint8Array {
  const lines = [...headLines(file), ...rows.map((row) => rowLine(row, file, residents))];
  const bytes = encodeCp932(lines.map((line) => `${line}\r\n`).join(''));
  return bytes.map((byte) => (byte === LONE_LEAD_BYTE.charCodeAt(0) ? 0x81 : byte));
}

function headLines({ employer, serial, created }: NotificationFile): readonly string[] {
  const [office = '', number = '', check = ''] = employer.number.split('-');
  const employerCells = ['99', 'KAKU', '', '000', '0000', employer.address, employer.name, employer.owner];
  return [
    '都市区符号,事業所記号,ＦＤ通番,作成年月日,代表届書コード,連記式項目バージョン',
    `99,KAKU,${serial},${compactDay(created)},22223,05`,
    '[kanri]',
    '社会保険労務士氏名,事業所情報数',
    ',001',
    '都市区符号,事業所記号,事業所番号,親番号（郵便番号）,子番号（郵便番号）,事業所所在地,事業所名称,事業主氏名,電話番号,雇用保険適用事業所番号（安定所番号）,（一連番号）,（CD）',
    [...employerCells, '000-000-0000', office, number, check].join(','),
    '[data]',
    columnNames.join(','),
  ];
}

function rowLine(row: FileRow, file: NotificationFile, residents: readonly Resident[]): string {
  if ('notice' in row) return cellsOf(row.notice, file, residents).join(',');
  return row.bad.spoil(cellsOf(nobody(residents), file, residents)).join(',');
}

function cellsOf(notice: CastNotice, file: NotificationFile, residents: readonly Resident[]) {
  return notificationRow(notice, file.employer, residentBefore(notice.resident, residents));
}

/** Somebody in no register, for the rows that are no notices: the first resident's shape under other numbers. */
function nobody(residents: readonly Resident[]): CastNotice {
  const model = residents[0];
  if (model === undefined) throw new Error('no residents');
  const parts = [['NOBODY', 'ダレデモナイ'] as const];
  const instance = { hired: '2026-09-01', facts: [], answer: { expected: 'nothing' }, note: '' } as const;
  return {
    scenario: { id: 'bad-row', explanation: 'none', instances: [] },
    instance: { ...instance, notice: { card: 'never-issued' } },
    resident: { ...model, parts, insured: ['9999', '999999', '9'] },
  };
}
