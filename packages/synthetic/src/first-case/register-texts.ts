import type { Resident } from './cast.ts';
import { csvText } from './csv-text.ts';
import type { Fact, LetterFact, MovementFact, StayFact, ApplicationFact } from './fact.ts';
import { romanName, kanjiName } from './notice-writing.ts';
import { worksByPermission } from './works-by-permission.ts';

type Row = readonly string[];
type Numbered<F extends Fact> = { readonly resident: Resident; readonly fact: F; readonly id: string };

export function residentsText(residents: readonly Resident[]): string {
  const header = 'resident_id,name,name_kanji,birth_date,sex,nationality,japanese_from,recorded_on'.split(
    ',',
  );
  return csvText(header, residents.flatMap(residentVersions));
}

/** One row for what the register first held and one for each thing it learnt later. */
function residentVersions(resident: Resident): readonly Row[] {
  const { birthWas, japanese } = resident.register;
  const version = (birth: string, japaneseFrom: string, recorded: string) => [
    resident.id,
    romanName(resident),
    kanjiName(resident).replaceAll('　', ''),
    birth,
    resident.sex,
    `架空国${resident.tradition.nationality}`,
    japaneseFrom,
    recorded,
  ];
  const first = version(birthWas?.birth ?? resident.birth, '', firstRecorded(resident));
  return [
    first,
    ...(birthWas ? [version(resident.birth, '', birthWas.corrected)] : []),
    ...(japanese ? [version(resident.birth, japanese.from, japanese.recorded ?? japanese.from)] : []),
  ];
}

function firstRecorded({ cards }: Resident): string {
  return cards[0]?.issued ?? '';
}

export function cardsText(residents: readonly Resident[]): string {
  const header = 'card_number,resident_id,issued_on,valid_until,lapsed_on,recorded_on'.split(',');
  const rows = residents.flatMap(({ id, cards }) =>
    cards.flatMap(({ number, issued, validUntil, lapsed }) => [
      [number, id, issued, validUntil, '', issued],
      ...(lapsed === undefined ? [] : [[number, id, issued, validUntil, lapsed, lapsed]]),
    ]),
  );
  return csvText(header, rows);
}

export function staysText(residents: readonly Resident[]): string {
  const header =
    'record_id,record,resident_id,status,valid_from,valid_until,period,article,filed_on,filed_by,decision,decided_on,recorded_on';
  const stays = numbered(residents, 'S', (fact) => fact.kind === 'stay').flatMap(stayVersions);
  const applications = numbered(residents, 'A', (fact) => fact.kind === 'application').flatMap(
    applicationVersions,
  );
  return csvText(header.split(','), [...stays, ...applications]);
}

function stayVersions({ resident, fact, id }: Numbered<StayFact>): readonly Row[] {
  const version = (until: string, recorded: string) => [
    id,
    'stay',
    resident.id,
    fact.status,
    fact.from,
    until,
    fact.period,
    '',
    '',
    '',
    '',
    '',
    recorded,
  ];
  const first = version(fact.until ?? '', fact.recorded);
  return fact.corrected ? [first, version(fact.corrected.until, fact.corrected.recorded)] : [first];
}

/** Recorded as pending on the day of filing, and once more on the day of the decision. */
function applicationVersions({ resident, fact, id }: Numbered<ApplicationFact>): readonly Row[] {
  const version = (decision: string, decided: string, recorded: string) => [
    id,
    'application',
    resident.id,
    '',
    '',
    '',
    '',
    String(fact.article),
    fact.filed,
    fact.by,
    decision,
    decided,
    recorded,
  ];
  const first = version('pending', '', fact.filed);
  const { decision } = fact;
  return decision ? [first, version(decision.outcome, decision.on, decision.on)] : [first];
}

export function permissionsText(residents: readonly Resident[]): string {
  const header = 'permission_id,resident_id,kind,may_work,limits,valid_from,valid_until,recorded_on'.split(
    ',',
  );
  const letters = numbered(residents, 'P', (fact): fact is LetterFact => fact.kind === 'letter');
  const rows = letters.map(({ resident, fact, id }) => [
    id,
    resident.id,
    'letter',
    fact.mayWork,
    fact.limits,
    fact.from,
    fact.until ?? '',
    fact.recorded,
  ]);
  const comprehensive = numbered(residents, 'C', (fact): fact is StayFact => fact.kind === 'stay')
    .filter(({ fact }) => worksByPermission.has(fact.status))
    .map(({ resident, fact, id }) => [
      id,
      resident.id,
      'comprehensive',
      'yes',
      'hours-28',
      fact.from,
      fact.corrected?.until ?? fact.until ?? '',
      fact.recorded,
    ]);
  return csvText(header, [...rows, ...comprehensive]);
}

export function departuresText(residents: readonly Resident[]): string {
  const header = 'movement_id,resident_id,movement,on,re_entry,recorded_on'.split(',');
  const movements = numbered(residents, 'M', (fact): fact is MovementFact => fact.kind === 'movement');
  const rows = movements.map(({ resident, fact, id }) => [
    id,
    resident.id,
    fact.movement,
    fact.on,
    fact.reEntry,
    fact.recorded,
  ]);
  return csvText(header, rows);
}

/** The facts of one kind with ids such as `S-0042-1`. */
function numbered<F extends Fact>(
  residents: readonly Resident[],
  letter: string,
  isKind: (fact: Fact) => fact is F,
): readonly Numbered<F>[] {
  return residents.flatMap((resident) =>
    resident.facts
      .filter(isKind)
      .map((fact, index) => ({ resident, fact, id: `${letter}${resident.id.slice(1)}-${index + 1}` })),
  );
}
