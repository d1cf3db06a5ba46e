import { type Day, textOf } from '../calendar.ts';
import { dayText, type Records } from '../records/records.ts';
import type { Establishment } from './establishment.ts';

export function foundCorporation(records: Records, at: Establishment, succeeds?: Establishment): void {
  const { number, name, nameKana, publicBody } = at.corporation;
  const where = [at.prefecture.code, at.address, at.industry.code, publicBody ? 'yes' : 'no'];
  const cells = [number, name, nameKana, ...where, succeeds?.corporation.number ?? '', textOf(at.opened)];
  records.write('employers', cells, at.opened + 7);
}

export function foundEstablishment(records: Records, at: Establishment): void {
  const { number, corporation, name, prefecture, address, size, opened } = at;
  const cells = [number, corporation.number, name, prefecture.code, address, size, textOf(opened), ''];
  records.write('establishments', cells, opened + 10);
}

export type Licence = {
  readonly id: string;
  readonly kind: 'dispatch' | 'placement' | 'support' | 'amusement';
  readonly of: Establishment;
  /** Only the corporation is named where false. */
  readonly names: 'establishment' | 'corporation';
  readonly premises?: string;
  readonly from: Day;
  readonly endedOn?: Day;
};

export function license(records: Records, licence: Licence): void {
  const { id, kind, of, from, endedOn } = licence;
  const place = licence.names === 'establishment' ? of.number : '';
  const head = [id, kind, `KAKU-${id}`, of.corporation.number, place, licence.premises ?? '', textOf(from)];
  const end = ['', dayText(endedOn), endedOn === undefined ? '' : 'returned'];
  records.write('licences', [...head, ...end], endedOn ?? from + 5);
}

export type Guidance = {
  readonly id: string;
  readonly of: Establishment;
  readonly topic: string;
  readonly on: Day;
};

export function guide(records: Records, { id, of, topic, on }: Guidance): void {
  const cells = [id, of.corporation.number, of.number, 'letter', topic, textOf(on), textOf(on + 20)];
  records.write('guidance', cells, on + 21);
}
