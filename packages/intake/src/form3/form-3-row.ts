import { type EraDay, form3Kinds, type NotificationRow, type SeparationRow } from '@renkei/contract/files';
import {
  err,
  ok,
  parseCardNumber,
  parseCorporateNumber,
  parseEstablishmentNumber,
  type PlainDate,
  type Result,
} from '@renkei/kernel';
import type { CellProblem } from '../egov/row-reading.ts';
import { readNames, splitName } from '../notices/names.ts';
import { employerKeyOf, noticeId } from '../notices/notice-id.ts';
import { filled, present } from '../notices/present.ts';
import { readStatusWords } from '../notices/status-words.ts';
import type { Form3Cells } from './form-3-cells.ts';

const KINDS = new Map([
  [form3Kinds.hire, 'hire'],
  ['雇入', 'hire'],
  ['雇い入れ', 'hire'],
  [form3Kinds.separation, 'separation'],
] as const);
const SEXES = new Map([
  ['1', 'male'],
  ['2', 'female'],
  ['1男', 'male'],
  ['2女', 'female'],
  ['男', 'male'],
  ['女', 'female'],
] as const);
const PERMISSIONS = new Map([
  ['1', true],
  ['2', false],
  ['1有', true],
  ['2無', false],
  ['有', true],
  ['無', false],
]);

/** A row of Form No. 3 is a hire or a separation. */
export type Form3Row =
  | { readonly register: 'notifications'; readonly row: NotificationRow }
  | { readonly register: 'separations'; readonly row: SeparationRow };

type Read<T> = Result<T, readonly CellProblem[]>;

/** One row by its cells, blanked before; or everything that is wrong with it. */
export function readForm3Row(cells: Form3Cells): Read<Form3Row> {
  if (cells.needed('kind') === '') return err(cells.problems());
  const kind = cells.code('kind', KINDS);
  // What the other columns must hold depends on the kind: without it nothing more can be said.
  if (kind === undefined) return err(cells.problems());
  return kind === 'hire' ? readHire(cells) : readSeparation(cells);
}

function readHire(cells: Form3Cells): Read<Form3Row> {
  const common = readCommon(cells);
  const hired = neededDay(cells, 'hiredOn');
  if (cells.text('separatedOn') !== '') cells.blame('separatedOn', 'cell.must-be-blank');
  const optional = present({
    ...readNames({ ...splitName(cells.needed('name')), nameKana: cells.text('nameKana') }),
    sex: cells.code('sex', SEXES),
    ...readStatusWords(cells.text('statusAsWritten')),
    stayUntilAsWritten: cells.day('stayUntilAsWritten')?.day,
    permissionAsWritten: cells.code('permissionAsWritten', PERMISSIONS),
    nationalityAsWritten: filled(cells.text('nationalityAsWritten')),
    ...readCard(cells.text('cardNumber')),
  });
  const problems = cells.problems();
  if (problems.length > 0 || common === undefined || hired === undefined) return err(problems);
  const { birth, employer, employerKey, recordedOn } = common;
  const outsideEra: EraDay[] = [];
  if (birth.isOutsideEra) outsideEra.push('birthDate');
  if (hired.isOutsideEra) outsideEra.push('hiredOn');
  const row: NotificationRow = {
    notificationId: noticeId(employerKey, hired.day, { ...optional, birthDate: birth.day }),
    form: '3',
    employerKey,
    ...employer,
    ...optional,
    birthDate: birth.day,
    hiredOn: hired.day,
    outsideEra,
    recordedOn,
  };
  return ok({ register: 'notifications', row });
}

function readSeparation(cells: Form3Cells): Read<Form3Row> {
  const common = readCommon(cells);
  const separated = neededDay(cells, 'separatedOn');
  const written = cells.needed('cardNumber');
  const cardNumber = written === '' ? undefined : cells.number('cardNumber', parseCardNumber);
  const problems = cells.problems();
  if (problems.length > 0 || common === undefined || separated === undefined || cardNumber === undefined) {
    return err(problems);
  }
  const { birth, employer, employerKey, recordedOn } = common;
  const person = { cardNumberAsWritten: written, birthDate: birth.day };
  const row: SeparationRow = {
    separationId: `f3:${noticeId(employerKey, separated.day, person)}`,
    employerKey,
    ...present({ establishmentNumber: employer.establishmentNumber }),
    cardNumber,
    birthDate: birth.day,
    separatedOn: separated.day,
    recordedOn,
  };
  return ok({ register: 'separations', row });
}

/** What both kinds have; undefined where something of it is wrong. */
function readCommon(cells: Form3Cells) {
  const birth = neededDay(cells, 'birthDate');
  const recorded = neededDay(cells, 'recordedOn');
  const employer = present({
    establishmentNumber: cells.number('establishmentNumber', parseEstablishmentNumber),
    corporateNumber: cells.number('corporateNumber', parseCorporateNumber),
    employerName: filled(cells.text('employerName')),
    employerAddress: filled(cells.text('employerAddress')),
  });
  const { establishmentNumber, corporateNumber, employerName, employerAddress } = employer;
  const isNamed = establishmentNumber !== undefined || corporateNumber !== undefined;
  if (!isNamed && (employerName === undefined || employerAddress === undefined)) {
    cells.blame(employerName === undefined ? 'employerName' : 'employerAddress', 'form-3.employer-missing');
  }
  if (birth === undefined || recorded === undefined) return undefined;
  return { birth, employer, employerKey: employerKeyOf(employer), recordedOn: recorded.day };
}

function neededDay(
  cells: Form3Cells,
  field: string,
): { readonly day: PlainDate; readonly isOutsideEra: boolean } | undefined {
  return cells.needed(field) === '' ? undefined : cells.day(field);
}

/** A malformed card number is no bad row: what the employer wrote is itself worth asking about. */
function readCard(written: string) {
  if (written === '') return {};
  const parsed = parseCardNumber(written);
  return { cardNumberAsWritten: written, ...(parsed.ok ? { cardNumber: parsed.value } : {}) };
}
