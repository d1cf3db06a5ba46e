import { pending, stay } from '../fact.ts';
import { finding, notCovered, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** The margin of 14 days: the fourteenth day after the last day asks nothing, the fifteenth asks. */
export const stayExpiredBorder: Scenario = {
  id: 'stay-expired-border',
  explanation: 'none',
  instances: [
    {
      hired: '2025-04-07',
      facts: [stay('engineer_humanities_intl', ['2023-10-17', '2026-10-17'], '3y')],
      answer: nothing,
      note: 'the day of the case is the 14th day after the last day of the stay',
    },
    {
      hired: '2026-08-10',
      facts: [stay('ssw_1', ['2025-10-17', '2026-10-17'], '1y')],
      answer: nothing,
      note: 'the day of the case is the 14th day after the last day of the stay',
    },
    {
      hired: '2026-10-19',
      facts: [stay('dependent', ['2023-10-17', '2026-10-17'], '3y')],
      answer: nothing,
      note: 'hired two days after the last day; still the 14th day on the day of the case',
    },
    {
      hired: '2025-10-15',
      facts: [stay('skilled_labor', ['2023-10-31', '2026-10-31'], '3y')],
      answer: nothing,
      note: 'the day of the case is the last day of the stay',
    },
    {
      hired: '2025-04-08',
      facts: [stay('engineer_humanities_intl', ['2023-10-16', '2026-10-16'], '3y')],
      answer: notCovered('departures', '2026-10-31'),
      note: 'the day of the case is the 15th day, which departures do not reach',
    },
    {
      hired: '2026-08-11',
      facts: [stay('ssw_1', ['2025-09-16', '2026-09-16'], '1y')],
      separated: { on: '2026-10-01', recorded: '2026-10-02' },
      answer: finding('2026-09-17'),
      note: 'separated on the 15th day',
    },
    {
      hired: '2026-04-06',
      facts: [stay('student', ['2025-04-02', '2026-07-02'], '1y3m')],
      answer: finding('2026-07-03'),
      note: 'nothing in any register after the last day of the stay',
    },
  ],
};

export const hiredAfterExpiry: Scenario = {
  id: 'hired-after-expiry',
  explanation: 'none',
  instances: [
    {
      hired: '2026-08-03',
      facts: [stay('student', ['2024-04-01', '2026-06-30'], '2y3m')],
      answer: finding('2026-08-03'),
      note: 'no basis on any day of the employment: the day asked about is the day of hire',
    },
    {
      hired: '2026-10-20',
      facts: [stay('designated_activities', ['2025-08-25', '2026-08-25'], '1y')],
      answer: finding('2026-10-20'),
      note: 'hired on the last day which the separations register reaches',
    },
    {
      hired: '2026-09-16',
      facts: [stay('dependent', ['2025-09-10', '2026-09-10'], '1y'), pending(21, '2026-08-31', 'online')],
      explanation: 'special-period',
      answer: nothing,
      note: 'hired after the last day of the stay, inside the special period',
    },
  ],
};
