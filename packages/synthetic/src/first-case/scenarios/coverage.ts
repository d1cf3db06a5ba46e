import { stay } from '../fact.ts';
import { finding, notCovered } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** Separations are complete until 2026-10-20, departures until 2026-10-26; the other registers reach the day of the case. */
export const coverageMissing: Scenario = {
  id: 'coverage-missing',
  explanation: 'none',
  instances: [
    {
      hired: '2026-10-21',
      facts: [stay('student', ['2024-07-01', '2026-07-01'], '2y')],
      answer: notCovered('separations', '2026-10-21'),
      note: 'hired on the first day which the separations register does not reach',
    },
    {
      hired: '2026-10-23',
      facts: [stay('ssw_1', ['2025-09-15', '2026-09-15'], '1y')],
      answer: notCovered('separations', '2026-10-23'),
      note: 'the person may have left again',
    },
    {
      hired: '2026-10-26',
      facts: [stay('dependent', ['2025-06-11', '2026-06-11'], '1y')],
      answer: notCovered('separations', '2026-10-26'),
      note: 'the departures register just reaches the day, the separations register does not',
    },
    {
      hired: '2026-10-27',
      facts: [stay('student', ['2024-08-06', '2026-08-06'], '2y')],
      separated: { on: '2026-10-29', recorded: '2026-10-30' },
      answer: notCovered('departures', '2026-10-27'),
      note: 'a separation is known; the person may have been abroad',
    },
    {
      hired: '2026-10-28',
      facts: [stay('designated_activities', ['2026-03-10', '2026-09-10'], '6m')],
      separated: { on: '2026-10-30', recorded: '2026-10-31' },
      answer: notCovered('departures', '2026-10-28'),
      note: 'a separation is known; the person may have been abroad',
    },
    {
      hired: '2026-10-26',
      facts: [stay('titp_1', ['2025-08-04', '2026-08-04'], '1y')],
      separated: { on: '2026-10-30', recorded: '2026-10-30' },
      answer: finding('2026-10-26'),
      note: 'a separation is known and the departures register just reaches the day',
    },
  ],
};
