import { granted, stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** ICRRA 20(6), 21(4): from the day after expiry to the decision, at most two months. */
export const specialPeriodBorders: Scenario = {
  id: 'special-period-borders',
  explanation: 'special-period',
  instances: [
    {
      hired: '2025-04-21',
      facts: [
        stay('engineer_humanities_intl', ['2023-05-11', '2026-05-11'], '3y'),
        granted(21, '2026-05-11', 'window', '2026-05-12'),
        stay('engineer_humanities_intl', ['2026-05-12', '2029-05-11'], '3y'),
      ],
      answer: nothing,
      note: 'decided on the first day of the special period',
    },
    {
      hired: '2025-10-14',
      facts: [
        stay('student', ['2024-04-07', '2026-04-07'], '2y'),
        granted(20, '2026-03-10', 'online', '2026-06-07'),
        stay('engineer_humanities_intl', ['2026-06-07', '2027-06-07'], '1y'),
      ],
      answer: nothing,
      note: 'decided on the last day of the special period, 2026-06-07',
    },
    {
      hired: '2025-10-15',
      facts: [
        stay('student', ['2024-04-07', '2026-04-07'], '2y'),
        granted(20, '2026-03-10', 'online', '2026-06-08'),
        stay('engineer_humanities_intl', ['2026-06-08', '2027-06-08'], '1y'),
      ],
      answer: nothing,
      note: 'decided on the day after the special period: no day is missing',
    },
    {
      hired: '2024-10-15',
      facts: [
        stay('dependent', ['2023-03-31', '2026-03-31'], '3y'),
        granted(21, '2026-03-09', 'window', '2026-06-15'),
        stay('dependent', ['2026-06-15', '2029-03-31'], '3y'),
      ],
      answer: nothing,
      note: 'special period to 2026-05-31, granted from 2026-06-15: 14 days without',
    },
    {
      hired: '2024-10-16',
      facts: [
        stay('dependent', ['2023-03-31', '2026-03-31'], '3y'),
        granted(21, '2026-03-09', 'window', '2026-06-16'),
        stay('dependent', ['2026-06-16', '2029-03-31'], '3y'),
      ],
      answer: finding('2026-06-01'),
      note: 'special period to 2026-05-31, granted from 2026-06-16: 15 days without',
    },
    {
      hired: '2026-01-07',
      facts: [
        stay('ssw_1', ['2025-06-24', '2026-06-24'], '1y'),
        granted(21, '2026-06-15', 'online', '2026-09-18'),
        stay('ssw_1', ['2026-09-18', '2027-06-24'], '1y'),
      ],
      answer: finding('2026-08-25'),
      note: 'granted late: 24 days between the special period and the new stay',
    },
  ],
};

/** Two calendar months from the last day of a month end on the last day of a shorter one. */
export const twoMonthsClamped: Scenario = {
  id: 'two-months-clamped',
  explanation: 'special-period',
  instances: [
    {
      hired: '2025-04-28',
      facts: [
        stay('skilled_labor', ['2024-12-31', '2025-12-31'], '1y'),
        granted(21, '2025-12-08', 'window', '2026-03-15'),
        stay('skilled_labor', ['2026-03-15', '2026-12-31'], '1y'),
      ],
      answer: nothing,
      note: 'special period to 2026-02-28; 14 days without',
    },
    {
      hired: '2025-04-30',
      facts: [
        stay('skilled_labor', ['2024-12-31', '2025-12-31'], '1y'),
        granted(21, '2025-12-08', 'window', '2026-03-16'),
        stay('skilled_labor', ['2026-03-16', '2026-12-31'], '1y'),
      ],
      answer: finding('2026-03-01'),
      note: 'special period to 2026-02-28; 15 days without',
    },
    {
      hired: '2024-04-15',
      facts: [
        stay('engineer_humanities_intl', ['2021-12-30', '2024-12-30'], '3y'),
        granted(21, '2024-12-02', 'online', '2025-03-10'),
        stay('engineer_humanities_intl', ['2025-03-10', '2027-12-30'], '3y'),
      ],
      answer: nothing,
      note: 'from 2024-12-30 the special period ends on 2025-02-28, not in March',
    },
    {
      hired: '2024-04-16',
      facts: [
        stay('spouse_of_pr', ['2021-12-29', '2024-12-29'], '3y'),
        granted(21, '2024-12-03', 'online', '2025-03-20'),
        stay('spouse_of_pr', ['2025-03-20', '2027-12-29'], '3y'),
      ],
      answer: finding('2025-03-01'),
      note: 'special period to 2025-02-28 and not to 2025-03-01; granted from 2025-03-20',
    },
    {
      hired: '2026-06-29',
      facts: [
        stay('student', ['2025-06-30', '2026-06-30'], '1y', { recorded: '2025-06-12' }),
        granted(21, '2026-06-03', 'window', '2026-08-30'),
        stay('student', ['2026-08-30', '2027-06-30'], '1y'),
      ],
      answer: nothing,
      note: 'from 2026-06-30 to 2026-08-30, the same day of the month and not its end',
    },
  ],
};
