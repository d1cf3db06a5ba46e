import { departure, refused, stay, withdrawn } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

export const refusedThenLeft: Scenario = {
  id: 'refused-then-left',
  explanation: 'departed',
  instances: [
    {
      hired: '2025-04-02',
      facts: [
        stay('engineer_humanities_intl', ['2023-07-17', '2026-07-17'], '3y'),
        refused(21, '2026-07-02', 'window', '2026-09-01'),
        departure('2026-09-08', 'none'),
      ],
      answer: nothing,
      note: 'left a week after the refusal; no separation was reported',
    },
    {
      hired: '2026-01-08',
      facts: [
        stay('student', ['2024-04-03', '2026-04-03'], '2y'),
        refused(20, '2026-03-18', 'online', '2026-05-20'),
        stay('designated_activities', ['2026-05-20', '2026-06-19'], '30d'),
        departure('2026-06-17', 'none'),
      ],
      answer: nothing,
      note: 'left inside the 30 days for preparing departure',
    },
    {
      hired: '2026-05-07',
      facts: [
        stay('dependent', ['2025-06-03', '2026-06-03'], '1y'),
        withdrawn(21, '2026-05-26', 'window', '2026-06-22'),
        departure('2026-06-25', 'none'),
      ],
      answer: nothing,
      note: 'application withdrawn, left three days later',
    },
    {
      hired: '2025-10-29',
      facts: [
        stay('skilled_labor', ['2025-06-16', '2026-06-16'], '1y'),
        refused(21, '2026-06-04', 'window', '2026-07-29'),
        departure('2026-09-02', 'none'),
      ],
      explanation: 'separation-unreported',
      answer: finding('2026-07-30'),
      note: 'left five weeks after the refusal; had stopped working, which was not reported',
    },
    {
      hired: '2026-04-15',
      facts: [
        stay('ssw_1', ['2025-07-11', '2026-07-11'], '1y'),
        withdrawn(21, '2026-07-01', 'online', '2026-08-06'),
        departure('2026-09-15', 'none'),
      ],
      answer: finding('2026-08-07'),
      note: 'the special period ended with the withdrawal; left 40 days later',
    },
  ],
};
