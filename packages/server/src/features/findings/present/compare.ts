import type { CompareRow } from '@renkei/contract';
import { findPlace, type Register } from '@renkei/contract/files';
import type { Source } from '@renkei/detection';
import { haveEqualLatinTokens } from '@renkei/linkage';
import type { Dossier } from '../stored-finding.ts';

type Notified = CompareRow['notified'][number];
type Recorded = CompareRow['recorded'][number];
type Kind = Notified['kind'];

/** Step 1: the records side by side, each value as recorded and with its place. Nationality last. No rule, no score. */
export function compareRows({ notification, person }: Dossier): readonly CompareRow[] {
  const { resident, cards } = person;
  const heldCard = cards.find((card) => card.cardNumber === notification.cardNumber);
  const says = (kind: Kind, field: string, value: string | undefined) =>
    valueAt(kind, { register: 'notifications', source: notification.source, field }, value);
  const stands = (kind: Kind, field: string, value: string | undefined) =>
    valueAt(kind, { register: 'residents', source: resident.source, field }, value);
  const names = [
    ...says('text', 'name', notification.name),
    ...says('text', 'nameLatin', notification.nameLatin),
  ];
  const latin = notification.nameLatin ?? notification.name ?? '';
  return [
    row(
      'card-number',
      says('card', 'cardNumber', notification.cardNumber ?? notification.cardNumberAsWritten),
      {
        recorded:
          heldCard === undefined
            ? []
            : valueAt(
                'card',
                { register: 'cards', source: heldCard.source, field: 'cardNumber' },
                heldCard.cardNumber,
              ),
        equal: heldCard !== undefined,
      },
    ),
    row('birth-date', says('day', 'birthDate', notification.birthDate), {
      recorded: stands('day', 'birthDate', resident.birthDate),
      equal: notification.birthDate === resident.birthDate,
    }),
    row('name', names, {
      recorded: stands('text', 'name', resident.name),
      equal: haveEqualLatinTokens(latin, resident.name),
    }),
    row('name-kana', says('text', 'nameKana', notification.nameKana), { recorded: [] }),
    row('name-kanji', [], { recorded: stands('text', 'nameKanji', resident.nameKanji) }),
    row('sex', says('code', 'sex', notification.sex), {
      recorded: stands('code', 'sex', resident.sex),
      equal: notification.sex === resident.sex,
    }),
    row('card-history', [], { recorded: cards.flatMap(cardPeriod) }),
    row('workplace', says('text', 'employerAddress', notification.employerAddress), { recorded: [] }),
    row('nationality', says('text', 'nationalityAsWritten', notification.nationalityAsWritten), {
      recorded: stands('text', 'nationality', resident.nationality),
      equal: notification.nationalityAsWritten === resident.nationality,
    }),
  ].filter(({ notified, recorded }) => notified.length + recorded.length > 0);
}

function row(
  field: CompareRow['field'],
  notified: readonly Notified[],
  { recorded, equal = false }: { recorded: readonly Recorded[]; equal?: boolean },
): CompareRow {
  const comparable = notified.length > 0 && recorded.length > 0;
  const comparison = comparable ? (equal ? 'equal' : 'different') : 'not-comparable';
  return { field, notified: [...notified], recorded: [...recorded], comparison };
}

type At = { readonly register: Register; readonly source: Source; readonly field: string };

function valueAt(kind: Kind, at: At, value: string | undefined): readonly Notified[] {
  if (value === undefined) return [];
  const place = findPlace(at.register, at.source, at.field);
  if (place === undefined) throw new Error(`${at.source.file} has no place for ${at.field}`);
  return [{ kind, value, place }];
}

function cardPeriod(card: Dossier['person']['cards'][number]): readonly Recorded[] {
  return valueAt(
    'card',
    { register: 'cards', source: card.source, field: 'cardNumber' },
    card.cardNumber,
  ).map((value) => ({
    ...value,
    from: card.issuedOn,
    until: card.lapsedOn ?? card.validUntil ?? null,
  }));
}
