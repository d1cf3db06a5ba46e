import type { PlainDate } from '@renkei/kernel';
import type {
  CardFact,
  CoverageFact,
  NotificationFact,
  PersonFacts,
  SeparationFact,
} from '../facts/facts.ts';
import type { Recorded, Source } from '../facts/recorded.ts';
import type { Evidence, Place } from '../finding.ts';
import type { Employment } from '../records/employments.ts';

/** The place of one field; null where its file has no column for it. */
export function findPlace(source: Source, field: string): Place | null {
  const column = source.columns[field];
  return column === undefined ? null : { file: source.file, line: source.line, column };
}

/** The place of one field. A field without a column in its file is a fault of the reader, not of the data. */
export function placeOf(source: Source, field: string): Place {
  const place = findPlace(source, field);
  if (place === null) throw new Error(`${source.file} has no column for ${field}`);
  return place;
}

export type Item = {
  readonly register: string;
  readonly field: string;
  readonly value: string;
  readonly trueOn: PlainDate;
};

/** Evidence for one field of one record, with its source and both times. */
export function evidenceOf(record: Recorded, item: Item): Evidence {
  return {
    fact: `${item.register}.${item.field}`,
    value: item.value,
    source: placeOf(record.source, item.field),
    trueOn: item.trueOn,
    recordedOn: record.recordedOn,
  };
}

/** What the notice says in one field. */
export function notifiedEvidence(
  notification: NotificationFact,
  field: string,
  value: string = String(Reflect.get(notification, field)),
): Evidence {
  return evidenceOf(notification, {
    register: 'notifications',
    field,
    value,
    trueOn: notification.hiredOn,
  });
}

/** The notice of a hire: its first day of work, and by `recordedOn` when it was filed. */
export function hireEvidence(notification: NotificationFact): Evidence {
  return notifiedEvidence(notification, 'hiredOn');
}

/** The notices of these employments, by their hires. */
export function hiresEvidence(employments: readonly Employment[]): readonly Evidence[] {
  return employments.map(({ notification }) => hireEvidence(notification));
}

/** The notice of the hire, and that of the separation where there is one. */
export function employmentEvidence({ notification, separation }: Employment): readonly Evidence[] {
  const hire = hireEvidence(notification);
  return separation === undefined ? [hire] : [hire, separationEvidence(separation)];
}

/** The weekly hours of a notice, where it gives them. */
export function hoursEvidence(notification: NotificationFact): readonly Evidence[] {
  return notification.weeklyHours === undefined ? [] : [notifiedEvidence(notification, 'weeklyHours')];
}

export function separationEvidence(separation: SeparationFact): Evidence {
  return evidenceOf(separation, {
    register: 'separations',
    field: 'separatedOn',
    value: separation.separatedOn,
    trueOn: separation.separatedOn,
  });
}

/** One day or the number of a card. */
export function cardEvidence(
  card: CardFact,
  field: 'cardNumber' | 'issuedOn' | 'lapsedOn' = 'cardNumber',
): Evidence {
  const value = card[field] ?? '';
  const trueOn = field === 'lapsedOn' ? (card.lapsedOn ?? card.issuedOn) : card.issuedOn;
  return evidenceOf(card, { register: 'cards', field, value, trueOn });
}

/** What the register of residents says of somebody in one field. */
export function residentEvidence(
  { resident }: PersonFacts,
  field: 'birthDate' | 'name' | 'japaneseFrom',
): Evidence {
  return evidenceOf(resident, {
    register: 'residents',
    field,
    value: resident[field] ?? '',
    trueOn: (field === 'japaneseFrom' ? resident.japaneseFrom : undefined) ?? resident.birthDate,
  });
}

/** The card and the people the link rests on. */
export function linkEvidence({ card, person, holder }: Employment): readonly Evidence[] {
  const people = new Set([person, holder].filter((each) => each !== undefined));
  return [
    ...(card === undefined ? [] : [cardEvidence(card)]),
    ...[...people].map((each) => residentEvidence(each, 'birthDate')),
  ];
}

export function coverageEvidence(coverage: CoverageFact, asOf: PlainDate): Evidence {
  return {
    fact: `coverage.${coverage.register}`,
    value: coverage.completeUntil,
    source: placeOf(coverage.source, 'completeUntil'),
    trueOn: coverage.completeUntil,
    recordedOn: asOf,
  };
}
