import type { FactSet } from '@renkei/detection';
import type { CollectedDirectory } from './collect-directory.ts';
import type { KeptEvent } from './read-event.ts';

/**
 * The rows of a directory as the facts that the rules read. A register of which a file was refused counts as not
 * covered: what could not be read is not known to be complete.
 */
export function toFacts({ rows, files, unread }: CollectedDirectory): FactSet {
  const refused = new Set(
    files.filter(({ outcome }) => outcome === 'refused').map(({ counts }) => counts.register),
  );
  return {
    residents: rows.residents.map(withSource),
    cards: rows.cards.map(withSource),
    stays: rows.stays.flatMap(({ row, source }) => (row.record === 'stay' ? [{ ...row, source }] : [])),
    applications: rows.stays.flatMap(({ row, source }) =>
      row.record === 'application' ? [{ ...row, source }] : [],
    ),
    permissions: rows.permissions.map(withSource),
    designations: rows.designations.map(withSource),
    affiliations: rows.affiliations.map(withSource),
    plans: rows.plans.map(withSource),
    traineeNotices: rows['trainee-notices'].map(withSource),
    ownNotices: rows['own-notices'].map(withSource),
    movements: rows.departures.map(withSource),
    deaths: rows.deaths.map(withSource),
    employers: rows.employers.map(withSource),
    establishments: rows.establishments.map(withSource),
    licences: rows.licences.map(withSource),
    guidance: rows.guidance.map(withSource),
    separations: rows.separations.map(withSource),
    notifications: rows.notifications.map(withSource),
    unread,
    coverage: rows.coverage.flatMap(({ row: { register, completeUntil }, source }) =>
      refused.has(register) ? [] : [{ register, completeUntil, source }],
    ),
  };
}

function withSource<E extends KeptEvent>({ row, source }: E): E['row'] & { readonly source: E['source'] } {
  return { ...row, source };
}
