import { plainDate, type PlainDate } from '@renkei/kernel';
import { type Employer, employers } from './employer.ts';

/** One file an employer or its consultant sent. Files of one season share the hires of that season. */
export type NotificationFile = {
  readonly key: string;
  readonly employer: Employer;
  readonly serial: string;
  readonly created: PlainDate;
  readonly season: string;
};

type FileLine = readonly [employer: keyof typeof employers, serial: string, created: string, season: string];

const lines: readonly FileLine[] = [
  ['fishery', '001', '2020-10-08', '2020'],
  ['machinery', '001', '2024-05-09', '2024 spring'],
  ['restaurant', '001', '2024-11-07', '2024 autumn'],
  ['building', '001', '2025-05-08', '2025 spring'],
  ['care', '001', '2025-11-06', '2025 autumn'],
  ['logistics', '001', '2026-02-06', '2026 winter'],
  ['software', '001', '2026-05-07', '2026 spring'],
  ['foundry', '001', '2026-05-08', '2026 spring'],
  ['hotel', '001', '2026-07-09', '2026 June'],
  ['farm', '001', '2026-08-07', '2026 July'],
  ['building', '002', '2026-10-01', '2026 autumn'],
  ['bakery', '001', '2026-10-02', '2026 autumn'],
  ['restaurant', '002', '2026-10-05', '2026 autumn'],
  ['language', '001', '2026-10-06', '2026 autumn'],
  ['construction', '001', '2026-10-08', '2026 autumn'],
  ['dispatch', '001', '2026-10-09', '2026 autumn'],
  ['care', '002', '2026-10-14', '2026 autumn'],
  ['logistics', '002', '2026-10-20', '2026 autumn'],
  ['hotel', '002', '2026-10-30', '2026 end of October'],
  ['software', '002', '2026-11-02', 'after the day'],
];

/** In the order of their days. */
export const notificationFiles: readonly NotificationFile[] = lines.map(
  ([employer, serial, created, season]) => ({
    key: `${employer}-${serial}`,
    employer: employers[employer],
    serial,
    created: plainDate(created),
    season,
  }),
);
