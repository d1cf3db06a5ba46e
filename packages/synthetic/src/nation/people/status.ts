/** What a status of residence is for the simulation. The slugs are those of law's table; the work a status allows is not asked of law. */
export const statusGroups = {
  settled: ['permanent_resident', 'spouse_of_japanese', 'spouse_of_pr', 'long_term_resident'],
  permitted: ['student', 'dependent', 'cultural_activities'],
  trainees: ['titp_1', 'titp_2', 'titp_3'],
  skilledWorkers: ['ssw_1', 'ssw_2'],
  designated: ['designated_activities'],
  professionals: [
    'engineer_humanities_intl',
    'highly_skilled_1',
    'highly_skilled_2',
    'business_manager',
    'intra_company',
    'skilled_labor',
    'nursing_care',
    'instructor',
    'professor',
    'researcher',
    'medical',
    'religious_activities',
    'entertainer',
  ],
} as const;

export type StatusGroup = keyof typeof statusGroups;
export type Status = (typeof statusGroups)[StatusGroup][number];

type StatusFigures = {
  /** Residents in thousands, June 2025 (domain facts 7.2; figures not published there are estimates, marked so in the guide). */
  readonly residents: number;
  /** Share of them with an employment, fitted to the workers by group of October 2024 (7.1). */
  readonly working: number;
  /** Periods as granted, in months. */
  readonly periods: readonly number[];
};

export const statusFigures: Readonly<Record<Status, StatusFigures>> = {
  permanent_resident: { residents: 932.1, working: 0.45, periods: [] },
  spouse_of_japanese: { residents: 151.8, working: 0.44, periods: [12, 36, 36, 60] },
  spouse_of_pr: { residents: 55, working: 0.44, periods: [12, 36, 60] },
  long_term_resident: { residents: 225.9, working: 0.44, periods: [12, 36, 36, 60] },
  student: { residents: 435.2, working: 0.585, periods: [15, 24, 24, 27] },
  dependent: { residents: 325.4, working: 0.385, periods: [12, 36, 36, 60] },
  cultural_activities: { residents: 2.7, working: 0.2, periods: [12, 36] },
  titp_1: { residents: 134.8, working: 1, periods: [12] },
  titp_2: { residents: 247.2, working: 1, periods: [24] },
  titp_3: { residents: 67.4, working: 1, periods: [24] },
  ssw_1: { residents: 332, working: 0.68, periods: [12, 12, 36] },
  ssw_2: { residents: 4.2, working: 0.68, periods: [12, 36] },
  designated_activities: { residents: 116.1, working: 0.7, periods: [6, 12, 12] },
  engineer_humanities_intl: { residents: 458.1, working: 0.78, periods: [12, 36, 36, 60] },
  highly_skilled_1: { residents: 29, working: 0.75, periods: [60] },
  highly_skilled_2: { residents: 2, working: 0.75, periods: [] },
  business_manager: { residents: 44, working: 0.1, periods: [12, 36] },
  intra_company: { residents: 19, working: 0.6, periods: [12, 36] },
  skilled_labor: { residents: 49, working: 0.7, periods: [12, 36] },
  nursing_care: { residents: 14, working: 0.8, periods: [12, 36] },
  instructor: { residents: 15, working: 0.7, periods: [12, 36] },
  professor: { residents: 7.5, working: 0.7, periods: [36, 60] },
  researcher: { residents: 1.3, working: 0.7, periods: [36, 60] },
  medical: { residents: 2.7, working: 0.7, periods: [12, 36] },
  religious_activities: { residents: 4, working: 0.4, periods: [12, 36] },
  entertainer: { residents: 4, working: 0.6, periods: [6, 12] },
};

const groupOf = new Map<Status, StatusGroup>(
  groupNames().flatMap((group) => statusGroups[group].map((status) => [status, group] as const)),
);

export function statusGroupOf(status: Status): StatusGroup {
  const group = groupOf.get(status);
  if (group === undefined) throw new Error(`${status} is in no group`);
  return group;
}

export function groupNames(): readonly StatusGroup[] {
  return ['settled', 'permitted', 'trainees', 'skilledWorkers', 'designated', 'professionals'];
}

export const allStatuses: readonly Status[] = groupNames().flatMap((group) => statusGroups[group]);

/** Statuses whose period has no end. */
export function isEndless(status: Status): boolean {
  return statusFigures[status].periods.length === 0;
}
