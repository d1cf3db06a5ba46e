import { partsOf, plainDate, type PlainDate } from '@renkei/kernel';
import type { CastNotice, Resident } from './cast.ts';
import { type Employer, employers, type Establishment } from './employer.ts';
import type { StayFact } from './fact.ts';
import { halfWidthKana } from './half-width-kana.ts';
import { dayCells } from './japanese-day.ts';
import { cardText, kanaName, kanjiName, romanName } from './notice-writing.ts';
import { establishmentOf } from './place-notices.ts';
import { statusName } from './status-name.ts';
import { worksByPermission } from './works-by-permission.ts';

const blanks = (count: number) => Array.from({ length: count }, () => '');

/** The 62 cells of form 10101 for one notice. */
export function notificationRow(
  notice: CastNotice,
  employer: Employer,
  before: Resident | undefined,
): readonly string[] {
  const { instance, resident } = notice;
  const writing = instance.notice ?? {};
  const hired = plainDate(instance.hired);
  const birth = writing.birth === undefined ? resident.birth : plainDate(writing.birth);
  const establishment = establishmentOf(notice, employer);
  const [office = '', serial = '', check = ''] = establishment.number.split('-');
  // The eras of the birth date stay right where only the day of hire is written past an era's end.
  const birthDays = writing.days === 'heisei-past-its-end' ? undefined : writing.days;
  return [
    '10101',
    office,
    writing.individualNumber ?? '',
    ...(writing.insured === 'blank' ? blanks(3) : resident.insured),
    '2',
    kanjiName(resident) || kanaName(resident),
    halfWidthKana(kanaName(resident).replaceAll('　', ' ')),
    ...blanks(2),
    resident.sex === 'male' ? '1' : '2',
    ...dayCells(birth, birthDays),
    office,
    serial,
    check,
    ...dayCells(hired, writing.days),
    ...workCells(stayAtHire(resident, hired)),
    ...foreignerCells(notice, establishment, stayAtHire(resident, hired)),
    employer === employers.dispatch ? '1' : '2',
    '',
    '架空公共職業安定所長',
    ...blanks(5),
    cardText(notice, before),
  ];
}

/** Columns 24 to 43: cause, wage, kind of work, hours, contract. */
function workCells(stay: StayFact): readonly string[] {
  const hours = worksByPermission.has(stay.status) ? '20' : '40';
  return [
    '2',
    hours === '20' ? '4' : '1',
    hours === '20' ? '110' : '240',
    '7',
    '09',
    '4',
    '',
    '',
    hours,
    '00',
    '2',
  ]
    .concat(blanks(8))
    .concat('2');
}

/** Columns 44 to 53: establishment, and what the employer read from the card. */
function foreignerCells(
  { instance, resident }: CastNotice,
  establishment: Establishment,
  stay: StayFact,
): readonly string[] {
  return [
    establishment.name,
    romanName(resident, instance.notice?.name),
    `架空国${resident.tradition.nationality}`,
    '',
    statusName[stay.status],
    '',
    ...(stay.until === undefined ? blanks(3) : gregorian(stay.until)),
    worksByPermission.has(stay.status) ? '1' : '2',
  ];
}

/** What the card showed on the day of hire; the first stay where none had begun. */
function stayAtHire(resident: Resident, hired: PlainDate): StayFact {
  const stays = resident.facts.filter((fact): fact is StayFact => fact.kind === 'stay');
  const stay = stays.findLast((candidate) => candidate.from <= hired) ?? stays[0];
  if (stay === undefined) throw new Error(`${resident.id} has no stay`);
  return stay;
}

function gregorian(day: PlainDate): readonly string[] {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0'));
}
