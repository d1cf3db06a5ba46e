import { pending, stay } from '../fact.ts';
import { finding, notCovered, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** Filed and not decided on the day of the case; online filing leaves no stamp on the card and counts the same. */
export const applicationPending: Scenario = {
  id: 'application-pending',
  explanation: 'application-pending',
  instances: [
    {
      hired: '2024-04-01',
      facts: [
        stay('engineer_humanities_intl', ['2023-09-25', '2026-09-25'], '3y'),
        pending(21, '2026-09-02', 'window'),
      ],
      answer: nothing,
      note: 'extension asked for at the window; special period to 2026-11-25',
    },
    {
      hired: '2026-04-13',
      facts: [stay('student', ['2024-10-04', '2026-10-04'], '2y'), pending(20, '2026-09-11', 'online')],
      answer: nothing,
      note: 'change asked for online; special period to 2026-12-04',
    },
    {
      hired: '2025-10-08',
      facts: [stay('ssw_1', ['2025-09-01', '2026-09-01'], '1y'), pending(21, '2026-08-24', 'online')],
      answer: nothing,
      note: 'extension asked for online; special period to 2026-11-01',
    },
    {
      hired: '2026-07-13',
      facts: [stay('dependent', ['2023-09-15', '2026-09-15'], '3y'), pending(21, '2026-09-15', 'window')],
      answer: nothing,
      note: 'filed on the last day of the stay',
    },
    {
      hired: '2026-09-08',
      facts: [stay('spouse_of_pr', ['2025-11-09', '2026-11-09'], '1y'), pending(21, '2026-10-06', 'online')],
      answer: nothing,
      note: 'filed early; the stay itself still runs',
    },
    {
      hired: '2025-04-15',
      facts: [stay('skilled_labor', ['2023-08-17', '2026-08-17'], '3y'), pending(21, '2026-07-21', 'window')],
      answer: nothing,
      note: 'special period ended on 2026-10-17; the day of the case is the 14th day after it',
    },
    {
      hired: '2025-04-16',
      facts: [stay('skilled_labor', ['2023-08-16', '2026-08-16'], '3y'), pending(21, '2026-07-21', 'window')],
      answer: notCovered('departures', '2026-10-31'),
      note: 'special period ended on 2026-10-16; the 15th day after it is the day of the case, which departures do not reach',
    },
    {
      hired: '2026-01-19',
      facts: [stay('student', ['2024-04-10', '2026-07-10'], '2y3m'), pending(20, '2026-06-19', 'online')],
      answer: finding('2026-09-11'),
      note: 'change still pending after the special period ended on 2026-09-10',
    },
    {
      hired: '2024-10-14',
      facts: [
        stay('business_manager', ['2024-05-24', '2025-05-24'], '1y'),
        stay('business_manager', ['2025-05-25', '2026-05-25'], '1y', { recorded: '2025-05-12' }),
        pending(21, '2026-05-07', 'window'),
      ],
      answer: finding('2026-07-26'),
      note: 'extension still pending after the special period ended on 2026-07-25',
    },
    {
      hired: '2026-06-08',
      facts: [stay('dependent', ['2025-08-01', '2026-08-01'], '1y'), pending(21, '2026-07-30', 'online')],
      answer: finding('2026-10-02'),
      note: 'extension still pending after the special period ended on 2026-10-01',
    },
  ],
};
