import { stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

export const separationReported: Scenario = {
  id: 'separation-reported',
  explanation: 'none',
  instances: [
    {
      hired: '2024-10-04',
      facts: [stay('engineer_humanities_intl', ['2023-06-30', '2026-06-30'], '3y')],
      separated: { on: '2026-06-30', recorded: '2026-07-08' },
      answer: nothing,
      note: 'left on the last day of the stay',
    },
    {
      hired: '2024-10-08',
      facts: [stay('engineer_humanities_intl', ['2023-06-30', '2026-06-30'], '3y')],
      separated: { on: '2026-07-14', recorded: '2026-07-22' },
      answer: nothing,
      note: 'left on the 14th day after it',
    },
    {
      hired: '2024-10-09',
      facts: [stay('engineer_humanities_intl', ['2023-06-30', '2026-06-30'], '3y')],
      separated: { on: '2026-07-15', recorded: '2026-07-23' },
      answer: finding('2026-07-01'),
      note: 'left on the 15th day after it',
    },
    {
      hired: '2026-04-16',
      facts: [stay('student', ['2024-04-12', '2026-07-12'], '2y3m')],
      separated: { on: '2026-05-31', recorded: '2026-06-09', by: 'card-and-birth' },
      answer: nothing,
      note: 'reported by card number and birth date',
    },
    {
      hired: '2020-09-30',
      facts: [stay('student', ['2019-04-01', '2021-04-01'], '2y')],
      separated: { on: '2021-03-31', recorded: '2021-04-07' },
      answer: nothing,
      note: 'left long ago',
    },
    {
      hired: '2025-10-17',
      facts: [stay('ssw_1', ['2025-08-22', '2026-08-22'], '1y')],
      separated: { on: '2026-08-15', recorded: '2026-10-23' },
      answer: nothing,
      note: 'left in time, reported two months late but before the day of the case',
    },
    {
      hired: '2026-01-27',
      facts: [stay('skilled_labor', ['2025-07-23', '2026-07-23'], '1y')],
      separated: { on: '2026-09-30', recorded: '2026-10-08', by: 'card-and-birth' },
      answer: finding('2026-07-24'),
      note: 'the reported day of leaving is ten weeks after the last day of the stay',
    },
  ],
};

/** The commonest lawful cause: the person left, nobody told the employment office. */
export const separationUnreported: Scenario = {
  id: 'separation-unreported',
  explanation: 'separation-unreported',
  instances: [
    {
      hired: '2024-04-03',
      facts: [stay('student', ['2023-04-04', '2026-07-04'], '3y3m')],
      answer: finding('2026-07-05'),
      note: 'left in March 2026 on graduation',
    },
    {
      hired: '2025-10-31',
      facts: [stay('student', ['2025-04-09', '2026-07-09'], '1y3m')],
      answer: finding('2026-07-10'),
      note: 'part-time, left after two months',
    },
    {
      hired: '2026-01-28',
      facts: [stay('dependent', ['2025-05-27', '2026-05-27'], '1y')],
      answer: finding('2026-05-28'),
      note: 'left before moving to another prefecture',
    },
    {
      hired: '2020-03-09',
      facts: [stay('engineer_humanities_intl', ['2017-08-28', '2020-08-28'], '3y')],
      answer: finding('2020-08-29'),
      note: 'left in June 2020, never reported',
    },
    {
      hired: '2026-05-11',
      facts: [stay('designated_activities', ['2026-02-26', '2026-08-26'], '6m')],
      answer: finding('2026-08-27'),
      note: 'job-seeking stay, left for another employer whose notice is not in this folder',
    },
    {
      hired: '2024-11-04',
      facts: [stay('spouse_of_japanese', ['2023-09-05', '2026-09-05'], '3y')],
      separated: { on: '2026-08-31', recorded: '2026-11-05' },
      answer: finding('2026-09-06'),
      note: 'left in August; the report reached the register after the day of the case',
    },
    {
      hired: '2026-02-06',
      facts: [stay('student', ['2025-10-05', '2027-01-05'], '1y3m')],
      answer: nothing,
      note: 'left in May, unreported, and the stay still runs: nothing to ask by this rule',
    },
  ],
};
