import type { RecordGroup } from '@renkei/contract';
import { findPlace, type Register } from '@renkei/contract/files';
import type { Source } from '@renkei/detection';
import type { Bilingual } from '@renkei/law';
import type { BodyRecords } from '../body-records.ts';
import type { Dossier } from '../stored-finding.ts';
import { evidenceInWords } from './evidence-words.ts';
import { nameOfField, registerNames } from './words.ts';

/** What the registers hold where there are no two records to compare: on a body, or what a person notified. */
export function recordGroups({ notification, person, body }: Dossier): readonly RecordGroup[] {
  if (body !== null) return bodyGroups(body);
  if (notification !== null || person === null) return [];
  return [
    group('own-notices', person.ownNotices, ['kind', 'organisation', 'happenedOn', 'filedOn']),
    group('affiliations', person.affiliations, ['kind', 'organisation', 'from', 'until']),
  ].filter(({ records }) => records.length > 0);
}

/** Nobody who works there is named. */
function bodyGroups({
  employer,
  plans,
  guidance,
  notices,
  noticesInAll,
}: BodyRecords): readonly RecordGroup[] {
  return [
    group('employers', employer === null ? [] : [employer], ['corporateNumber', 'name', 'address']),
    group('plans', plans, ['kind', 'field', 'quota', 'from', 'until']),
    group('guidance', guidance, ['kind', 'givenOn', 'answeredOn']),
    { ...group('notifications', notices, ['hiredOn', 'recordedOn']), inAll: noticesInAll },
  ];
}

function group(
  register: Register,
  rows: readonly (object & { readonly source: Source })[],
  fields: readonly string[],
): RecordGroup {
  return {
    title: registerNames[register] ?? { ja: register, en: register },
    inAll: null,
    records: rows.map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return {
        items: fields.flatMap((field) => item(register, field, values.get(field))),
        place: findPlace(register, row.source, fields[0] ?? '') ?? null,
      };
    }),
  };
}

/** One item, named without its register, which stands over its records already. */
function item(
  register: string,
  field: string,
  value: unknown,
): readonly { label: Bilingual; value: Bilingual }[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const words = evidenceInWords({ fact: `${register}.${field}`, value: String(value) });
  return [{ label: nameOfField(field), value: words }];
}
