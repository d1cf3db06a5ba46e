import type { PlainDate } from '@renkei/kernel';
import type { CoverageFact, NotificationFact, SeparationFact } from '../facts/facts.ts';
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

/** The notice of the hire, and that of the separation where there is one. */
export function employmentEvidence({ notification, separation }: Employment): readonly Evidence[] {
  const hire = evidenceOf(notification, {
    register: 'notifications',
    field: 'hiredOn',
    value: notification.hiredOn,
    trueOn: notification.hiredOn,
  });
  return separation === undefined ? [hire] : [hire, separationEvidence(separation)];
}

/** The weekly hours of a notice, where it gives them. */
export function hoursEvidence(notification: NotificationFact): readonly Evidence[] {
  const { weeklyHours: value, hiredOn: trueOn } = notification;
  return value === undefined
    ? []
    : [evidenceOf(notification, { register: 'notifications', field: 'weeklyHours', value, trueOn })];
}

export function separationEvidence(separation: SeparationFact): Evidence {
  return evidenceOf(separation, {
    register: 'separations',
    field: 'separatedOn',
    value: separation.separatedOn,
    trueOn: separation.separatedOn,
  });
}

/** The card and the people the link rests on. */
export function linkEvidence({ card, person, holder }: Employment): readonly Evidence[] {
  const people = new Set([person, holder].filter((each) => each !== undefined));
  return [
    ...(card === undefined
      ? []
      : [
          evidenceOf(card, {
            register: 'cards',
            field: 'cardNumber',
            value: card.cardNumber,
            trueOn: card.issuedOn,
          }),
        ]),
    ...[...people].map(({ resident }) =>
      evidenceOf(resident, {
        register: 'residents',
        field: 'birthDate',
        value: resident.birthDate,
        trueOn: resident.birthDate,
      }),
    ),
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
