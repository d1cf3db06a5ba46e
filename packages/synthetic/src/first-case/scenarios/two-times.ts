import { departure, granted, letter, pending, stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** True before the day of the case, known after it: for the day of the case it does not exist. */
export const recordedAfterTheDay: Scenario = {
  id: 'recorded-after-the-day',
  explanation: 'renewed-or-changed',
  instances: [
    {
      hired: '2025-04-29',
      facts: [
        stay('engineer_humanities_intl', ['2023-08-31', '2026-08-31'], '3y'),
        stay('engineer_humanities_intl', ['2026-09-01', '2029-08-31'], '3y', { recorded: '2026-11-04' }),
      ],
      answer: finding('2026-09-01'),
      note: 'renewed in time, entered on 2026-11-04',
    },
    {
      hired: '2026-04-17',
      facts: [
        stay('student', ['2024-07-25', '2026-07-25'], '2y'),
        pending(20, '2026-07-06', 'online'),
        stay('ssw_1', ['2026-09-25', '2027-09-25'], '1y', { recorded: '2026-11-02' }),
      ],
      answer: finding('2026-09-26'),
      note: 'change granted on 2026-09-25, entered on 2026-11-02',
    },
    {
      hired: '2024-10-10',
      facts: [
        stay('spouse_of_pr', ['2023-07-14', '2026-07-14'], '3y'),
        stay('permanent_resident', ['2026-07-01', 'indefinite'], '', { recorded: '2026-11-10' }),
      ],
      explanation: 'permanent-residence-or-nationality',
      answer: finding('2026-07-15'),
      note: 'permanent residence entered on 2026-11-10',
    },
    {
      hired: '2024-10-11',
      facts: [stay('long_term_resident', ['2023-09-07', '2026-09-07'], '3y')],
      register: { japanese: { from: '2026-08-03', recorded: '2026-11-06' } },
      explanation: 'permanent-residence-or-nationality',
      answer: finding('2026-09-08'),
      note: 'Japanese since August, entered on 2026-11-06',
    },
    {
      hired: '2026-02-09',
      facts: [
        stay('dependent', ['2025-08-28', '2026-08-28'], '1y'),
        departure('2026-08-20', 'none', { recorded: '2026-11-03' }),
      ],
      explanation: 'departed',
      answer: finding('2026-08-29'),
      note: 'left in August, entered on 2026-11-03',
    },
    {
      hired: '2026-06-12',
      facts: [
        stay('titp_1', ['2025-06-25', '2026-06-25'], '1y'),
        letter('yes', 'employer', ['2026-06-26', '2026-12-25'], { recorded: '2026-11-09' }),
      ],
      explanation: 'permission-by-letter',
      answer: finding('2026-06-26'),
      note: 'letter of June, entered on 2026-11-09',
    },
    {
      hired: '2025-10-13',
      facts: [
        stay('skilled_labor', ['2025-09-03', '2026-09-03'], '1y'),
        granted(21, '2026-08-12', 'window', '2026-11-02'),
        stay('skilled_labor', ['2026-11-02', '2027-09-03'], '1y'),
      ],
      explanation: 'application-pending',
      answer: nothing,
      note: 'granted after the day of the case; on that day pending, special period to 2026-11-03',
    },
  ],
};

/** The same record again with a later day of recording replaces the earlier one, from that day on. */
export const correctedRecord: Scenario = {
  id: 'corrected-record',
  explanation: 'none',
  instances: [
    {
      hired: '2025-04-05',
      facts: [
        stay('engineer_humanities_intl', ['2025-02-18', '2026-02-18'], '3y', {
          corrected: { until: '2028-02-18', recorded: '2026-08-31' },
        }),
      ],
      answer: nothing,
      note: 'last day entered two years too early, corrected in August',
    },
    {
      hired: '2026-02-10',
      facts: [
        stay('student', ['2025-07-03', '2026-07-03'], '1y3m', {
          corrected: { until: '2026-10-03', recorded: '2025-09-10' },
        }),
        pending(21, '2026-09-22', 'online'),
      ],
      explanation: 'application-pending',
      answer: nothing,
      note: 'last day corrected; the application was in time for the corrected day',
    },
    {
      hired: '2025-10-27',
      facts: [
        stay('ssw_1', ['2025-08-07', '2027-08-07'], '1y', {
          corrected: { until: '2026-08-07', recorded: '2026-09-14' },
        }),
      ],
      answer: finding('2026-08-08'),
      note: 'last day entered a year too late, corrected in September',
    },
    {
      hired: '2026-06-16',
      facts: [
        stay('dependent', ['2024-08-13', '2026-08-13'], '3y', {
          corrected: { until: '2027-08-13', recorded: '2026-11-05' },
        }),
      ],
      explanation: 'renewed-or-changed',
      answer: finding('2026-08-14'),
      note: 'the correction came after the day of the case',
    },
    {
      hired: '2026-09-04',
      facts: [
        stay('titp_2', ['2026-05-22', '2028-05-22'], '2y', {
          corrected: { until: '2026-08-22', recorded: '2026-11-12' },
        }),
      ],
      answer: nothing,
      note: 'shortened only after the day of the case',
    },
    {
      hired: '2026-09-22',
      facts: [stay('spouse_of_japanese', ['2024-11-26', '2027-11-26'], '3y')],
      birth: '1991-11-20',
      register: { birthWas: { birth: '1991-11-02', corrected: '2026-06-02' } },
      answer: nothing,
      note: 'the register corrected its birth date in June; the notice agrees with it',
    },
    {
      hired: '2026-09-23',
      facts: [stay('long_term_resident', ['2023-04-24', '2028-04-24'], '5y')],
      birth: '1988-02-21',
      register: { birthWas: { birth: '1988-02-12', corrected: '2026-11-05' } },
      answer: nothing,
      note: 'the register corrects its birth date only after the day of the case: number and name still tell',
    },
  ],
};

export const noticeAfterTheDay: Scenario = {
  id: 'notice-after-the-day',
  explanation: 'none',
  instances: [
    {
      hired: '2026-10-26',
      file: 'software-002',
      facts: [stay('student', ['2024-04-18', '2026-04-18'], '2y')],
      answer: nothing,
      note: 'filed on 2026-11-02: for the day of the case there is no notice to ask about',
    },
    {
      hired: '2026-10-01',
      file: 'software-002',
      facts: [stay('engineer_humanities_intl', ['2026-03-03', '2029-03-03'], '3y')],
      answer: nothing,
      note: 'filed on 2026-11-02, lawful',
    },
    {
      hired: '2026-09-09',
      file: 'software-002',
      facts: [stay('dependent', ['2025-03-28', '2026-03-28'], '1y')],
      notice: { card: 'digit-missing' },
      answer: nothing,
      note: 'filed on 2026-11-02, with a malformed number',
    },
  ],
};
