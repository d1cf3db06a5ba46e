import { departure, entry, stay } from '../fact.ts';
import { finding, notCovered, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

export const departedBeforeExpiry: Scenario = {
  id: 'departed-before-expiry',
  explanation: 'departed',
  instances: [
    {
      hired: '2025-04-03',
      facts: [
        stay('engineer_humanities_intl', ['2023-07-31', '2026-07-31'], '3y'),
        departure('2026-07-10', 'permission'),
      ],
      answer: nothing,
      note: 'abroad since before the last day; the employer reported nothing',
    },
    {
      hired: '2026-01-22',
      facts: [stay('titp_1', ['2025-05-21', '2026-05-21'], '1y'), departure('2026-05-21', 'none')],
      answer: nothing,
      note: 'left on the last day of the stay',
    },
    {
      hired: '2025-10-10',
      facts: [
        stay('student', ['2024-09-30', '2026-09-30'], '2y'),
        departure('2026-03-20', 'permission'),
        entry('2026-04-04'),
        departure('2026-09-27', 'permission'),
      ],
      answer: nothing,
      note: 'one holiday at home and back, then left for good',
    },
    {
      hired: '2025-10-16',
      facts: [
        stay('dependent', ['2023-08-14', '2026-08-14'], '3y'),
        departure('2026-08-11', 'permission'),
        entry('2026-10-25'),
      ],
      answer: nothing,
      note: 'abroad for ten weeks, back for the last seven days without a new stay in the register yet',
    },
    {
      hired: '2025-04-11',
      facts: [
        stay('engineer_humanities_intl', ['2023-06-09', '2026-06-09'], '3y'),
        departure('2026-07-24', 'none'),
      ],
      answer: finding('2026-06-10'),
      note: 'left, but 45 days after the last day of the stay',
    },
    {
      hired: '2026-04-22',
      facts: [
        stay('student', ['2024-06-21', '2026-06-21'], '2y'),
        departure('2026-02-20', 'permission'),
        entry('2026-03-31'),
      ],
      explanation: 'none',
      answer: finding('2026-06-22'),
      note: 'an earlier journey that ended before the hire explains nothing',
    },
  ],
};

export const departedAndReturned: Scenario = {
  id: 'departed-and-returned',
  explanation: 'departed',
  instances: [
    {
      hired: '2024-04-18',
      facts: [
        stay('titp_3', ['2024-04-01', '2026-04-01'], '2y'),
        departure('2026-03-29', 'none'),
        entry('2026-06-11'),
        stay('ssw_1', ['2026-06-11', '2027-06-11'], '1y'),
      ],
      answer: nothing,
      note: 'abroad between the two stays',
    },
    {
      hired: '2024-04-19',
      facts: [
        stay('skilled_labor', ['2023-05-31', '2026-05-31'], '3y'),
        departure('2026-05-25', 'none'),
        entry('2026-09-29'),
        stay('skilled_labor', ['2026-09-29', '2027-09-29'], '1y'),
      ],
      answer: nothing,
      note: 'four months abroad, then a new stay with the same employer',
    },
    {
      hired: '2025-10-24',
      facts: [
        stay('researcher', ['2025-03-13', '2026-03-13'], '1y'),
        departure('2026-03-12', 'none'),
        entry('2026-08-30'),
        stay('engineer_humanities_intl', ['2026-08-30', '2029-08-30'], '3y'),
      ],
      answer: nothing,
      note: 'abroad between the two stays',
    },
    {
      hired: '2024-11-06',
      facts: [
        stay('entertainer', ['2024-08-31', '2025-08-31'], '1y'),
        departure('2025-08-30', 'none'),
        entry('2026-03-26'),
        stay('entertainer', ['2026-03-26', '2026-06-26'], '3m'),
      ],
      explanation: 'none',
      answer: finding('2026-06-27'),
      note: 'the second stay ran out after three months',
    },
    {
      hired: '2026-02-04',
      facts: [
        stay('intra_company', ['2025-03-19', '2026-03-19'], '1y'),
        departure('2026-03-17', 'none'),
        entry('2026-07-09'),
        stay('temporary_visitor', ['2026-07-09', '2026-10-07'], '90d'),
      ],
      answer: notCovered('separations', '2026-10-22'),
      note: 'came back as a visitor for 90 days; separations do not reach the 15th day after them',
    },
  ],
};

/** Leaving without re-entry permission ends the stay itself; these instances read the same either way. */
export const departedWithoutReEntry: Scenario = {
  id: 'departed-without-re-entry',
  explanation: 'departed',
  instances: [
    {
      hired: '2025-04-17',
      facts: [stay('nursing_care', ['2024-05-01', '2027-05-01'], '3y'), departure('2026-05-29', 'none')],
      answer: nothing,
      note: 'gave up the stay and left; the employer reported nothing',
    },
    {
      hired: '2026-01-23',
      facts: [stay('student', ['2025-01-16', '2026-04-16'], '1y3m'), departure('2026-03-27', 'none')],
      answer: nothing,
      note: 'left after graduation',
    },
    {
      hired: '2026-02-05',
      facts: [
        stay('dependent', ['2025-05-05', '2026-05-05'], '1y'),
        departure('2026-04-18', 'none'),
        entry('2026-06-19'),
        stay('temporary_visitor', ['2026-06-19', '2026-07-19'], '30d'),
      ],
      answer: finding('2026-07-20'),
      note: 'returned on a new 30-day stay; nothing after it',
    },
  ],
};
