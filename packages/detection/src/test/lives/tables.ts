import type { FactSet, Register } from '../../facts/facts.ts';
import type { Recorded } from '../../facts/recorded.ts';

/** A row of any table, as the laws see it. */
export type AnyRow = Recorded & { readonly residentId?: string };
export type Table = Exclude<keyof FactSet, 'coverage' | 'unread'>;

/** The tables of a fact set with the register whose coverage each falls under. */
export const registerOf: Readonly<Record<Table, Register>> = {
  residents: 'residents',
  cards: 'cards',
  stays: 'stays',
  applications: 'stays',
  permissions: 'permissions',
  designations: 'designations',
  affiliations: 'affiliations',
  plans: 'plans',
  traineeNotices: 'trainee-notices',
  ownNotices: 'own-notices',
  movements: 'departures',
  deaths: 'deaths',
  employers: 'employers',
  establishments: 'establishments',
  licences: 'licences',
  guidance: 'guidance',
  separations: 'separations',
  notifications: 'notifications',
};
export const tables = Object.keys(registerOf) as readonly Table[];

export function rowsOf(facts: FactSet, table: Table): readonly AnyRow[] {
  return facts[table];
}

/** The facts with every table of rows rewritten; coverage and unread rows as they are. */
export function rewritten(
  facts: FactSet,
  change: (rows: readonly AnyRow[], table: Table) => readonly AnyRow[],
): FactSet {
  const changed = tables.map((table) => [table, change(facts[table], table)] as const);
  return { ...facts, ...Object.fromEntries(changed) };
}

const ID_OF: Readonly<Partial<Record<Table, string>>> = {
  cards: 'cardNumber',
  stays: 'recordId',
  applications: 'recordId',
  permissions: 'permissionId',
  designations: 'designationId',
  affiliations: 'affiliationId',
  plans: 'planId',
  traineeNotices: 'noticeId',
  ownNotices: 'noticeId',
  movements: 'movementId',
  deaths: 'deathId',
  notifications: 'notificationId',
};

/** What identifies a row's record within its register, as intake tells it of a row that it could not keep. */
export function recordIdOf(table: Table, row: AnyRow): string | null {
  const id: unknown = Reflect.get(row, ID_OF[table] ?? '');
  return typeof id === 'string' ? id : null;
}
