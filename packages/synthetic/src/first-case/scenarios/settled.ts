import { stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

export const permanentResidenceGranted: Scenario = {
  id: 'permanent-residence-granted',
  explanation: 'permanent-residence-or-nationality',
  instances: [
    {
      hired: '2024-04-01',
      facts: [
        stay('engineer_humanities_intl', ['2021-05-06', '2026-05-06'], '5y'),
        stay('permanent_resident', ['2026-04-24', 'indefinite'], ''),
      ],
      answer: nothing,
      note: 'permanent residence before the last day of the stay in the notice',
    },
    {
      hired: '2025-10-03',
      facts: [
        stay('spouse_of_japanese', ['2023-08-27', '2026-08-27'], '3y'),
        stay('permanent_resident', ['2026-08-28', 'indefinite'], '', { recorded: '2026-08-26' }),
      ],
      answer: nothing,
      note: 'permanent residence from the day after',
    },
    {
      hired: '2024-10-02',
      facts: [
        stay('long_term_resident', ['2021-06-14', '2026-06-14'], '5y'),
        stay('permanent_resident', ['2026-06-29', 'indefinite'], ''),
      ],
      answer: nothing,
      note: '14 days between the stay and permanent residence',
    },
    {
      hired: '2024-10-03',
      facts: [
        stay('long_term_resident', ['2021-06-14', '2026-06-14'], '5y'),
        stay('permanent_resident', ['2026-06-30', 'indefinite'], ''),
      ],
      answer: finding('2026-06-15'),
      note: '15 days between: the application for permanent residence itself opens no special period',
    },
  ],
};

export const nationalityAcquired: Scenario = {
  id: 'nationality-acquired',
  explanation: 'permanent-residence-or-nationality',
  instances: [
    {
      hired: '2024-04-02',
      facts: [stay('engineer_humanities_intl', ['2021-07-07', '2026-07-07'], '5y')],
      register: { japanese: { from: '2026-05-13' } },
      answer: nothing,
      note: 'Japanese since before the last day of the stay',
    },
    {
      hired: '2020-09-03',
      facts: [stay('permanent_resident', ['2011-04-18', 'indefinite'], '')],
      register: { japanese: { from: '2023-02-09' } },
      answer: nothing,
      note: 'permanent resident, later Japanese',
    },
    {
      hired: '2025-04-09',
      facts: [stay('spouse_of_japanese', ['2023-08-02', '2026-08-02'], '3y')],
      register: { japanese: { from: '2026-08-17' } },
      answer: nothing,
      note: '14 days between the stay and the nationality',
    },
    {
      hired: '2025-04-10',
      facts: [stay('spouse_of_japanese', ['2023-08-02', '2026-08-02'], '3y')],
      register: { japanese: { from: '2026-08-18' } },
      answer: finding('2026-08-03'),
      note: '15 days between the stay and the nationality',
    },
  ],
};

/** LPA Enforcement Rules 1-2: nobody notifies these statuses; an employer did all the same. */
export const outsideTheDuty: Scenario = {
  id: 'outside-the-duty',
  explanation: 'none',
  instances: [
    {
      hired: '2020-09-24',
      birth: '1968-04-17',
      facts: [stay('special_permanent_resident', ['1991-11-01', 'indefinite'], '')],
      answer: nothing,
      note: 'special permanent resident',
    },
    {
      hired: '2026-09-02',
      birth: '2001-04-30',
      facts: [stay('special_permanent_resident', ['2001-05-28', 'indefinite'], '')],
      answer: nothing,
      note: 'special permanent resident',
    },
    {
      hired: '2025-04-24',
      birth: '1990-12-25',
      facts: [stay('special_permanent_resident', ['1993-02-15', '2026-02-15'], '')],
      answer: nothing,
      note: 'the day for exchanging the certificate stands in the register where a last day would stand',
    },
    {
      hired: '2026-09-03',
      facts: [stay('diplomat', ['2025-02-01', 'indefinite'], '')],
      answer: nothing,
      note: 'member of a mission',
    },
    {
      hired: '2025-10-30',
      facts: [stay('official', ['2023-06-20', '2026-06-20'], '3y')],
      answer: nothing,
      note: 'official; the period in the register has run out, the duty never applied',
    },
  ],
};
