import { type EraDay, notificationCodes, type NotificationRow } from '@renkei/contract/files';
import { err, ok, parseCardNumber, type Result } from '@renkei/kernel';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import { readNames } from '../notices/names.ts';
import { employerKeyOf, noticeId } from '../notices/notice-id.ts';
import { filled, present } from '../notices/present.ts';
import { readStatusWords } from '../notices/status-words.ts';
import type { Head } from './head.ts';
import {
  readCode,
  readDay,
  readEstablishmentNumber,
  readInsuredNumber,
  readStayUntil,
  readWeeklyHours,
} from './notification-cells.ts';
import { type CellProblem, newRowReading, type RowReading } from './row-reading.ts';

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
const CARD_COLUMN = 62;

/** The file's head, and how the file is encoded. */
export type RowContext = { readonly head: Head; readonly encoding: Encoding };

export type ReadNotification = {
  readonly row: NotificationRow;
  /** Whether the establishment number is the row's own or the head's. */
  readonly establishmentFrom: 'row' | 'head';
};

/** One record of the right width, blanked before, to its row; or everything that is wrong with it. */
export function readNotificationRow(
  record: RawRecord,
  { head, encoding }: RowContext,
): Result<ReadNotification, readonly CellProblem[]> {
  const reading = newRowReading(record, encoding);
  if (reading.cell(1).normalize('NFKC') !== notificationCodes.form) reading.blame(1, 'form.not-supported');
  const [birth, hired] = [readDay(reading, 13), readDay(reading, 20)];
  const own = readEstablishmentNumber(reading);
  const optional = optionalFields(reading);
  const card = head.layoutWidth < CARD_COLUMN ? {} : cardFields(reading);
  const problems = reading.problems();
  if (birth === undefined || hired === undefined || problems.length > 0) return err(problems);
  const outsideEra: EraDay[] = [];
  if (birth.isOutsideEra) outsideEra.push('birthDate');
  if (hired.isOutsideEra) outsideEra.push('hiredOn');
  const establishmentNumber = own ?? head.establishmentNumber;
  const employerKey = employerKeyOf({ establishmentNumber });
  const person = { ...optional, ...card, birthDate: birth.day };
  const row: NotificationRow = {
    notificationId: noticeId(employerKey, hired.day, person),
    form: notificationCodes.form,
    employerKey,
    establishmentNumber,
    ...optional,
    ...card,
    birthDate: birth.day,
    hiredOn: hired.day,
    outsideEra,
    ...(head.employerName === undefined ? {} : { employerName: head.employerName }),
    ...(head.employerAddress === undefined ? {} : { employerAddress: head.employerAddress }),
    recordedOn: head.recordedOn,
  };
  return ok({ row, establishmentFrom: own === undefined ? 'head' : 'row' });
}

function optionalFields(reading: RowReading) {
  const names = { name: reading.cell(8), nameKana: reading.cell(9), nameLatin: reading.cell(45) };
  return present({
    insuredNumber: readInsuredNumber(reading),
    ...readNames(names),
    sex: readCode(reading, 12, SEXES),
    ...readStatusWords(reading.cell(48)),
    stayUntilAsWritten: readStayUntil(reading),
    permissionAsWritten: readCode(reading, 53, PERMISSIONS),
    dispatchCode: readCode(reading, 54, DISPATCH),
    weeklyHours: readWeeklyHours(reading),
    nationalityAsWritten: filled(reading.cell(46)),
  });
}

/** A malformed card number is no bad row: what the employer wrote is itself worth asking about. */
function cardFields(reading: RowReading) {
  const written = reading.cell(CARD_COLUMN);
  if (written === '') return {};
  const parsed = parseCardNumber(written);
  return { cardNumberAsWritten: written, ...(parsed.ok ? { cardNumber: parsed.value } : {}) };
}
