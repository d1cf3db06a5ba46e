import { letter, stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** Of a letter only may work, limits and dates are kept. */
export const permissionByLetter: Scenario = {
  id: 'permission-by-letter',
  explanation: 'permission-by-letter',
  instances: [
    {
      hired: '2024-05-01',
      facts: [
        stay('skilled_labor', ['2022-10-21', '2025-10-21'], '3y'),
        letter('yes', 'employer', ['2025-10-30', '2026-12-31']),
      ],
      answer: nothing,
      note: 'may work for one employer; eight days between the stay and the letter',
    },
    {
      hired: '2026-06-10',
      facts: [
        stay('student', ['2023-10-09', '2025-10-09'], '2y'),
        letter('yes', 'hours-28', ['2026-03-05', 'indefinite']),
      ],
      answer: nothing,
      note: 'hired under the letter, long after the stay',
    },
    {
      hired: '2026-09-17',
      facts: [
        stay('dependent', ['2022-11-30', '2025-11-30'], '3y'),
        letter('yes', 'none', ['2026-07-01', '2027-06-30']),
      ],
      answer: nothing,
      note: 'hired under the letter',
    },
    {
      hired: '2025-04-25',
      facts: [
        stay('engineer_humanities_intl', ['2023-01-30', '2026-01-30'], '3y'),
        letter('yes', 'employer', ['2026-02-05', '2026-10-17']),
      ],
      answer: nothing,
      note: 'the letter ended 14 days before the day of the case',
    },
    {
      hired: '2025-04-18',
      facts: [
        stay('engineer_humanities_intl', ['2023-01-30', '2026-01-30'], '3y'),
        letter('yes', 'employer', ['2026-01-31', '2026-08-04']),
      ],
      answer: finding('2026-08-05'),
      note: 'the letter followed the stay and ended in August',
    },
    {
      hired: '2026-06-11',
      facts: [
        stay('student', ['2023-10-11', '2025-10-11'], '2y'),
        letter('yes', 'activity', ['2026-04-01', '2026-09-30']),
      ],
      answer: finding('2026-10-01'),
      note: 'hired under the letter, which has ended',
    },
    {
      hired: '2026-07-07',
      facts: [
        stay('titp_2', ['2024-05-14', '2026-05-14'], '2y'),
        letter('no', '', ['2026-05-20', '2027-05-19']),
      ],
      explanation: 'none',
      answer: finding('2026-07-07'),
      note: 'the letter says that work is not permitted',
    },
    {
      hired: '2026-01-29',
      facts: [
        stay('ssw_1', ['2025-06-01', '2026-06-01'], '1y'),
        letter('no', '', ['2026-06-02', 'indefinite']),
      ],
      explanation: 'none',
      answer: finding('2026-06-02'),
      note: 'the letter says that work is not permitted',
    },
  ],
};

/** Special treatment in a disaster or an epidemic stands in no register: the officer must know of it. */
export const emergencyMeasures: Scenario = {
  id: 'emergency-measures',
  explanation: 'emergency-measures',
  instances: [
    {
      hired: '2020-03-02',
      facts: [
        stay('titp_2', ['2018-04-20', '2020-04-20'], '2y'),
        stay('designated_activities', ['2020-06-15', '2020-12-15'], '6m'),
        stay('spouse_of_japanese', ['2020-12-16', '2025-12-15'], '5y', { recorded: '2020-12-10' }),
        stay('spouse_of_japanese', ['2025-12-16', '2028-12-15'], '3y', { recorded: '2025-12-09' }),
      ],
      answer: finding('2020-04-21'),
      note: 'filing was deferred by notice in spring 2020',
    },
    {
      hired: '2025-04-04',
      facts: [
        stay('student', ['2024-03-12', '2026-03-12'], '2y'),
        stay('engineer_humanities_intl', ['2026-04-20', '2027-04-20'], '1y'),
      ],
      answer: finding('2026-03-13'),
      note: 'office of an invented earthquake area closed, periods extended by notice',
    },
    {
      hired: '2025-10-20',
      facts: [
        stay('skilled_labor', ['2025-03-11', '2026-03-11'], '1y'),
        stay('skilled_labor', ['2026-04-10', '2027-04-10'], '1y'),
      ],
      answer: finding('2026-03-12'),
      note: 'the same invented earthquake',
    },
    {
      hired: '2025-10-07',
      facts: [
        stay('nursing_care', ['2025-03-14', '2026-03-14'], '1y'),
        stay('nursing_care', ['2026-03-25', '2027-03-25'], '1y'),
      ],
      answer: nothing,
      note: 'the same invented earthquake; ten days are within the margin',
    },
  ],
};
