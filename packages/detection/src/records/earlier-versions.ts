import type { FactSet, Register } from '../facts/facts.ts';
import type { MissingRows } from './missing-rows.ts';

type Whose = { readonly register: Register; readonly residentId: string };

/**
 * Whom earlier versions of rows that were not read name. Such a row may correct the one that was read: it may say that the
 * record is another person's. Then the register is not complete for whoever stands in the earlier version, either.
 */
export function earlierVersionsOf(missing: MissingRows, facts: FactSet): readonly Whose[] {
  const named = <R extends { readonly residentId: string }>(
    register: Register,
    rows: readonly R[],
    idOf: (row: R) => string,
  ): readonly Whose[] => {
    const wanted = missing.idsIn(register);
    if (wanted.size === 0) return [];
    return rows.filter((row) => wanted.has(idOf(row))).map(({ residentId }) => ({ register, residentId }));
  };
  return [
    ...named('cards', facts.cards, (row) => row.cardNumber),
    ...named('stays', facts.stays, (row) => row.recordId),
    ...named('stays', facts.applications, (row) => row.recordId),
    ...named('permissions', facts.permissions, (row) => row.permissionId),
    ...named('designations', facts.designations, (row) => row.designationId),
    ...named('affiliations', facts.affiliations, (row) => row.affiliationId),
    ...named('trainee-notices', facts.traineeNotices, (row) => row.noticeId),
    ...named('own-notices', facts.ownNotices, (row) => row.noticeId),
    ...named('departures', facts.movements, (row) => row.movementId),
    ...named('deaths', facts.deaths, (row) => row.deathId),
  ];
}
