import type { FactSet } from '@renkei/detection';
import type { CollectedDirectory } from './collect-directory.ts';

/**
 * The rows of a directory as the facts that the rules read. A register of which a file was refused counts as not
 * covered: what could not be read is not known to be complete.
 */
export function toFacts({ rows, files, unread }: CollectedDirectory): FactSet {
  const refused = new Set(
    files.filter(({ outcome }) => outcome === 'refused').map(({ counts }) => counts.register),
  );
  return {
    residents: rows.residents,
    cards: rows.cards,
    stays: rows.stays.filter((row) => row.record === 'stay'),
    applications: rows.stays.filter((row) => row.record === 'application'),
    permissions: rows.permissions,
    designations: rows.designations,
    affiliations: rows.affiliations,
    plans: rows.plans,
    traineeNotices: rows['trainee-notices'],
    ownNotices: rows['own-notices'],
    movements: rows.departures,
    deaths: rows.deaths,
    employers: rows.employers,
    establishments: rows.establishments,
    licences: rows.licences,
    guidance: rows.guidance,
    separations: rows.separations,
    notifications: rows.notifications,
    unread,
    coverage: rows.coverage.flatMap(({ register, completeUntil, source }) =>
      refused.has(register) ? [] : [{ register, completeUntil, source }],
    ),
  };
}
