import type { CompareRow } from '@renkei/contract';
import { findPlace, type Register } from '@renkei/contract/files';
import type { NotificationFact, PersonFacts, Source } from '@renkei/detection';
import { haveEqualLatinTokens } from '@renkei/linkage';
import type { BesideAs, Dossier } from '../stored-finding.ts';

type Notified = CompareRow['notified'][number];
type Recorded = CompareRow['recorded'][number];
type Kind = Notified['kind'];
type Beside = Pick<CompareRow, 'recorded' | 'comparison'>;
type Field = CompareRow['field'];

/** The records that stand beside the notice, in the order of their columns. */
export function besideNotice({
  person,
  others,
}: Dossier): readonly { readonly as: BesideAs | 'record'; readonly person: PersonFacts }[] {
  return [...(person === null ? [] : [{ as: 'record' as const, person }]), ...others];
}

/** Step 1: the records side by side, each value as recorded and with its place. Nationality last. No rule, no score. */
export function compareRows(dossier: Dossier): readonly CompareRow[] {
  const { notification } = dossier;
  if (notification === null) return [];
  const columns = besideNotice(dossier).map(({ person }) => recordedColumn(notification, person));
  return notifiedColumn(notification)
    .map(([field, notified]): CompareRow => {
      const [first, ...more] = columns.map((of) => compared(notified, of[field]));
      return { field, notified: [...notified], ...(first ?? nothing), others: more };
    })
    .filter(
      ({ notified, recorded, others }) =>
        notified.length + recorded.length + others.flatMap((other) => other.recorded).length > 0,
    );
}

const nothing: Beside = { recorded: [], comparison: 'not-comparable' };

function notifiedColumn(notification: NotificationFact): readonly (readonly [Field, readonly Notified[]])[] {
  const says = (kind: Kind, field: string, value: string | undefined) =>
    valueAt(kind, { register: 'notifications', source: notification.source, field }, value);
  return [
    ['card-number', says('card', 'cardNumber', notification.cardNumber ?? notification.cardNumberAsWritten)],
    ['birth-date', says('day', 'birthDate', notification.birthDate)],
    [
      'name',
      [...says('text', 'name', notification.name), ...says('text', 'nameLatin', notification.nameLatin)],
    ],
    ['name-kana', says('text', 'nameKana', notification.nameKana)],
    ['name-kanji', []],
    ['sex', says('code', 'sex', notification.sex)],
    ['card-history', []],
    ['workplace', says('text', 'employerAddress', notification.employerAddress)],
    ['nationality', says('text', 'nationalityAsWritten', notification.nationalityAsWritten)],
  ];
}

type RecordedField = { readonly values: readonly Recorded[]; readonly equal: boolean };

/** One record by fields; a field that is not there is held by no register. */
function recordedColumn(
  notification: NotificationFact,
  { resident, cards }: PersonFacts,
): Readonly<Partial<Record<Field, RecordedField>>> {
  const stands = (kind: Kind, field: string, value: string | undefined) =>
    valueAt(kind, { register: 'residents', source: resident.source, field }, value);
  const held = cards.find((card) => card.cardNumber === notification.cardNumber);
  const latin = notification.nameLatin ?? notification.name ?? '';
  return {
    'card-number': {
      values: held === undefined ? [] : cardValue(held),
      equal: held !== undefined,
    },
    'birth-date': {
      values: stands('day', 'birthDate', resident.birthDate),
      equal: notification.birthDate === resident.birthDate,
    },
    name: {
      values: stands('text', 'name', resident.name),
      equal: haveEqualLatinTokens(latin, resident.name),
    },
    'name-kanji': { values: stands('text', 'nameKanji', resident.nameKanji), equal: false },
    sex: { values: stands('code', 'sex', resident.sex), equal: notification.sex === resident.sex },
    'card-history': { values: cards.flatMap(cardPeriod), equal: false },
    nationality: {
      values: stands('text', 'nationality', resident.nationality),
      equal: notification.nationalityAsWritten === resident.nationality,
    },
  };
}

function compared(notified: readonly Notified[], field: RecordedField | undefined): Beside {
  const recorded = [...(field?.values ?? [])];
  const comparable = notified.length > 0 && recorded.length > 0;
  const comparison = comparable ? (field?.equal === true ? 'equal' : 'different') : 'not-comparable';
  return { recorded, comparison };
}

type At = { readonly register: Register; readonly source: Source; readonly field: string };

function valueAt(kind: Kind, at: At, value: string | undefined): readonly Notified[] {
  if (value === undefined) return [];
  const place = findPlace(at.register, at.source, at.field);
  if (place === undefined) throw new Error(`${at.source.file} has no place for ${at.field}`);
  return [{ kind, value, place }];
}

type Card = PersonFacts['cards'][number];

function cardValue({ source, cardNumber }: Card): readonly Notified[] {
  return valueAt('card', { register: 'cards', source, field: 'cardNumber' }, cardNumber);
}

function cardPeriod(card: Card): readonly Recorded[] {
  return cardValue(card).map((value) => ({
    ...value,
    from: card.issuedOn,
    until: card.lapsedOn ?? card.validUntil ?? null,
  }));
}
