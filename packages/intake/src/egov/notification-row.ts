import { type EraDay, notificationCodes, type NotificationRow } from '@renkei/contract/files';
import { err, nfkc, ok, parseCardNumber, type Result } from '@renkei/kernel';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import { readNames } from '../notices/names.ts';
import { employerKeyOf, noticeId } from '../notices/notice-id.ts';
import { readStatusWords } from '../notices/status-words.ts';
import type { Head } from './head.ts';
import {
  readCode,
  readDay,
  readEstablishmentNumber,
  readInsuredNumber,
  readMonthlyWage,
  readStayUntil,
  readWeeklyHours,
} from './notification-cells.ts';
import { type CellProblem, RowReading } from './row-reading.ts';

const SEXES = new Map([
  ['1', 'male'],
  ['2', 'female'],
] as const);
const PERMISSIONS = new Map([
  ['1', true],
  ['2', false],
]);
const DISPATCH = new Map([
  ['1', '1'],
  ['2', '2'],
] as const);
const WAGE_FORMS = new Map([
  ['1', '1'],
  ['2', '2'],
  ['3', '3'],
  ['4', '4'],
  ['5', '5'],
] as const);
const CARD_COLUMN = 62;

/** The file's head, and how the file is encoded. */
export type RowContext = { readonly head: Head; readonly encoding: Encoding };

export type ReadNotification = {
  readonly row: NotificationRow;
  /** Whether the establishment number is the row's own or the head's. */
  readonly establishmentFrom: 'row' | 'head';
};

/** A row while it is put together, field by field: of millions of rows no part is made only to be copied. */
type Draft = { -readonly [Field in keyof NotificationRow]: NotificationRow[Field] };
type Optional = Partial<Draft>;

/** One record of the right width, blanked before, to its row; or everything that is wrong with it. */
export function readNotificationRow(
  record: RawRecord,
  { head, encoding }: RowContext,
): Result<ReadNotification, readonly CellProblem[]> {
  const reading = new RowReading(record, encoding);
  if (nfkc(reading.cell(1)) !== notificationCodes.form) reading.blame(1, 'form.not-supported');
  const birth = readDay(reading, 13);
  const hired = readDay(reading, 20);
  const own = readEstablishmentNumber(reading);
  const fields: Optional = {};
  readWho(reading, fields);
  readWork(reading, fields);
  if (head.layoutWidth >= CARD_COLUMN) readCard(reading, fields);
  const problems = reading.problems();
  if (birth === undefined || hired === undefined || problems.length > 0) return err(problems);
  const establishmentNumber = own ?? head.establishmentNumber;
  const employerKey = employerKeyOf({ establishmentNumber });
  const person = Object.assign(fields, { birthDate: birth.day });
  const row: Draft = {
    notificationId: noticeId(employerKey, hired.day, person),
    form: notificationCodes.form,
    employerKey,
    establishmentNumber,
    birthDate: birth.day,
    hiredOn: hired.day,
    outsideEra: outsideEra(birth, hired),
    recordedOn: head.recordedOn,
  };
  if (head.employerName !== undefined) row.employerName = head.employerName;
  if (head.employerAddress !== undefined) row.employerAddress = head.employerAddress;
  return ok({ row: Object.assign(row, fields), establishmentFrom: own === undefined ? 'head' : 'row' });
}

type Day = NonNullable<ReturnType<typeof readDay>>;

function outsideEra(birth: Day, hired: Day): EraDay[] {
  const outside: EraDay[] = [];
  if (birth.isOutsideEra) outside.push('birthDate');
  if (hired.isOutsideEra) outside.push('hiredOn');
  return outside;
}

function readWho(reading: RowReading, fields: Optional): void {
  const insuredNumber = readInsuredNumber(reading);
  if (insuredNumber !== undefined) fields.insuredNumber = insuredNumber;
  const names = { name: reading.cell(8), nameKana: reading.cell(9), nameLatin: reading.cell(45) };
  Object.assign(fields, readNames(names));
  const sex = readCode(reading, 12, SEXES);
  if (sex !== undefined) fields.sex = sex;
  const nationality = reading.cell(46);
  if (nationality !== '') fields.nationalityAsWritten = nationality;
}

function readWork(reading: RowReading, fields: Optional): void {
  Object.assign(fields, readStatusWords(reading.cell(48)));
  const stayUntil = readStayUntil(reading);
  if (stayUntil !== undefined) fields.stayUntilAsWritten = stayUntil;
  const permission = readCode(reading, 53, PERMISSIONS);
  if (permission !== undefined) fields.permissionAsWritten = permission;
  const dispatchCode = readCode(reading, 54, DISPATCH);
  if (dispatchCode !== undefined) fields.dispatchCode = dispatchCode;
  const weeklyHours = readWeeklyHours(reading);
  if (weeklyHours !== undefined) fields.weeklyHours = weeklyHours;
  readWage(reading, fields);
}

function readWage(reading: RowReading, fields: Optional): void {
  const wageForm = readCode(reading, 25, WAGE_FORMS);
  if (wageForm !== undefined) fields.wageForm = wageForm;
  const monthlyWage = readMonthlyWage(reading);
  if (monthlyWage !== undefined) fields.monthlyWage = monthlyWage;
}

/** A malformed card number is no bad row: what the employer wrote is itself worth asking about. */
function readCard(reading: RowReading, fields: Optional): void {
  const written = reading.cell(CARD_COLUMN);
  if (written === '') return;
  fields.cardNumberAsWritten = written;
  const parsed = parseCardNumber(written);
  if (parsed.ok) fields.cardNumber = parsed.value;
}
