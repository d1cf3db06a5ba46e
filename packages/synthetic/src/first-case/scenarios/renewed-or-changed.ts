import { granted, stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

const plainRenewal = 'renewed; the notice still shows the stay of the day of hire';

export const renewed: Scenario = {
  id: 'renewed',
  explanation: 'renewed-or-changed',
  instances: [
    {
      hired: '2024-10-01',
      facts: [
        stay('engineer_humanities_intl', ['2023-08-15', '2026-08-15'], '3y'),
        granted(21, '2026-06-22', 'online', '2026-08-03'),
        stay('engineer_humanities_intl', ['2026-08-16', '2029-08-15'], '3y', { recorded: '2026-08-03' }),
      ],
      answer: nothing,
      note: plainRenewal,
    },
    {
      hired: '2026-04-20',
      facts: [
        stay('student', ['2025-04-01', '2026-07-01'], '1y3m'),
        granted(21, '2026-05-20', 'window', '2026-06-25'),
        stay('student', ['2026-07-02', '2027-10-01'], '1y3m', { recorded: '2026-06-25' }),
      ],
      answer: nothing,
      note: plainRenewal,
    },
    {
      hired: '2025-10-06',
      facts: [
        stay('skilled_labor', ['2025-09-12', '2026-09-12'], '1y'),
        granted(21, '2026-08-28', 'window', '2026-10-09'),
        stay('skilled_labor', ['2026-10-09', '2027-09-12'], '1y'),
      ],
      answer: nothing,
      note: 'granted inside the special period',
    },
    {
      hired: '2025-04-01',
      facts: [
        stay('ssw_1', ['2025-03-24', '2026-03-24'], '1y'),
        granted(21, '2026-02-24', 'online', '2026-03-23'),
        stay('ssw_1', ['2026-03-25', '2027-03-24'], '1y', { recorded: '2026-03-23' }),
      ],
      answer: nothing,
      note: plainRenewal,
    },
    {
      hired: '2020-09-17',
      facts: [
        stay('spouse_of_japanese', ['2018-09-03', '2021-09-03'], '3y'),
        stay('spouse_of_japanese', ['2021-09-04', '2024-09-03'], '3y', { recorded: '2021-08-20' }),
        stay('spouse_of_japanese', ['2024-09-04', '2029-09-03'], '5y', { recorded: '2024-08-19' }),
      ],
      answer: nothing,
      note: 'renewed twice since the hire',
    },
    {
      hired: '2026-01-15',
      facts: [
        stay('dependent', ['2023-06-05', '2026-06-05'], '3y'),
        granted(21, '2026-04-13', 'online', '2026-05-28'),
        stay('dependent', ['2026-06-06', '2029-06-05'], '3y', { recorded: '2026-05-28' }),
      ],
      answer: nothing,
      note: plainRenewal,
    },
  ],
};

export const changedStatus: Scenario = {
  id: 'changed-status',
  explanation: 'renewed-or-changed',
  instances: [
    {
      hired: '2025-10-20',
      facts: [
        stay('student', ['2024-04-02', '2026-04-02'], '2y'),
        granted(20, '2026-01-19', 'window', '2026-03-27'),
        stay('engineer_humanities_intl', ['2026-03-27', '2029-03-27'], '3y'),
      ],
      answer: nothing,
      note: 'student until graduation, then employed under the new status',
    },
    {
      hired: '2024-04-08',
      facts: [
        stay('titp_2', ['2024-04-01', '2026-04-01'], '2y'),
        granted(20, '2026-02-27', 'online', '2026-04-22'),
        stay('ssw_1', ['2026-04-22', '2027-04-22'], '1y'),
      ],
      answer: nothing,
      note: 'trainee changed to specified skilled worker inside the special period',
    },
    {
      hired: '2026-02-02',
      facts: [
        stay('dependent', ['2023-05-15', '2026-05-15'], '3y'),
        granted(20, '2026-04-01', 'online', '2026-05-11'),
        stay('long_term_resident', ['2026-05-11', '2029-05-11'], '3y'),
      ],
      answer: nothing,
      note: 'dependent to long-term resident',
    },
    {
      hired: '2025-04-14',
      facts: [
        stay('engineer_humanities_intl', ['2023-07-20', '2026-07-20'], '3y'),
        granted(20, '2026-07-17', 'window', '2026-09-14'),
        stay('spouse_of_japanese', ['2026-09-14', '2027-09-14'], '1y'),
      ],
      answer: nothing,
      note: 'change after marriage, granted inside the special period',
    },
  ],
};

/** Two stays with days between them: how many days decides. */
export const renewedAfterGap: Scenario = {
  id: 'renewed-after-gap',
  explanation: 'renewed-or-changed',
  instances: [
    {
      hired: '2025-04-01',
      facts: [
        stay('nursing_care', ['2023-04-30', '2026-04-30'], '3y'),
        stay('nursing_care', ['2026-05-15', '2027-05-15'], '1y'),
      ],
      answer: nothing,
      note: '14 days between the two stays',
    },
    {
      hired: '2025-10-01',
      facts: [
        stay('dependent', ['2023-02-28', '2026-02-28'], '3y'),
        stay('dependent', ['2026-03-15', '2029-03-15'], '3y'),
      ],
      answer: nothing,
      note: '14 days between the two stays, over the end of February',
    },
    {
      hired: '2024-11-01',
      facts: [
        stay('skilled_labor', ['2023-04-30', '2026-04-30'], '3y'),
        stay('skilled_labor', ['2026-05-16', '2027-05-16'], '1y'),
      ],
      answer: finding('2026-05-01'),
      note: '15 days between the two stays',
    },
    {
      hired: '2025-10-02',
      facts: [
        stay('student', ['2024-02-28', '2026-02-28'], '2y'),
        stay('engineer_humanities_intl', ['2026-03-16', '2027-03-16'], '1y'),
      ],
      answer: finding('2026-03-01'),
      note: '15 days between the student stay and the stay after the change',
    },
    {
      hired: '2026-01-05',
      facts: [
        stay('nursing_care', ['2025-05-18', '2026-05-18'], '1y'),
        stay('nursing_care', ['2026-07-06', '2027-07-06'], '1y'),
      ],
      answer: finding('2026-05-19'),
      note: 'seven weeks between the two stays',
    },
  ],
};
