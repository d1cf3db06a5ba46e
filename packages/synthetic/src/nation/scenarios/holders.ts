import { allStatuses, isEndless, type Status, statusGroups } from '../people/status.ts';

const { permitted, trainees, skilledWorkers, designated, professionals, settled } = statusGroups;

/** The statuses whose holders can live through a scenario. */
export const holders = {
  any: allStatuses,
  withEnd: allStatuses.filter((status) => !isEndless(status)),
  /** Those who would still work in the same way under another's number: not the few whose every place of work is accredited. */
  free: [...settled, ...permitted, ...professionals.filter((status) => status !== 'highly_skilled_1')],
  freeWithEnd: allStatuses.filter(
    (status) =>
      !isEndless(status) &&
      ![...trainees, ...skilledWorkers, 'highly_skilled_1'].some((bound) => bound === status),
  ),
  settled,
  permitted,
  students: ['student'],
  partTimers: ['student', 'dependent'],
  trainees,
  skilledWorkers,
  hosted: [...trainees, ...skilledWorkers],
  designated,
  tied: ['highly_skilled_1', ...skilledWorkers],
  professionals,
  permanent: ['permanent_resident'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;
