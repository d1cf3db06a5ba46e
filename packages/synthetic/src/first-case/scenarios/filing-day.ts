import { granted, pending, refused, stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** The last day is a Saturday, Sunday, holiday or 29 December to 3 January: the next opening day is in time. */
export const filedOnNextOpeningDay: Scenario = {
  id: 'filed-on-next-opening-day',
  explanation: 'special-period',
  instances: [
    {
      hired: '2026-08-18',
      facts: [
        stay('engineer_humanities_intl', ['2023-09-19', '2026-09-19'], '3y'),
        pending(21, '2026-09-24', 'window'),
      ],
      answer: nothing,
      note: 'Saturday 2026-09-19, then Sunday and three holidays; opening day is Thursday 24th',
    },
    {
      hired: '2025-10-09',
      facts: [
        stay('student', ['2023-10-02', '2026-01-02'], '2y3m'),
        granted(21, '2026-01-05', 'window', '2026-02-19'),
        stay('student', ['2026-02-19', '2027-04-02'], '1y3m'),
      ],
      answer: nothing,
      note: 'Friday 2026-01-02, offices closed to the 3rd, the 4th is a Sunday; opening day is Monday 5th',
    },
    {
      hired: '2025-04-22',
      facts: [
        stay('ssw_1', ['2024-05-02', '2025-05-02'], '1y'),
        stay('ssw_1', ['2025-05-03', '2026-05-03'], '1y', { recorded: '2025-04-17' }),
        granted(21, '2026-05-07', 'online', '2026-06-26'),
        stay('ssw_1', ['2026-06-26', '2027-05-03'], '1y'),
      ],
      answer: nothing,
      note: 'Sunday 2026-05-03; the 6th is the substitute holiday, opening day is Thursday 7th',
    },
    {
      hired: '2026-08-20',
      facts: [stay('dependent', ['2025-10-11', '2026-10-11'], '1y'), pending(21, '2026-10-13', 'window')],
      answer: nothing,
      note: 'Sunday 2026-10-11, Monday is a holiday; opening day is Tuesday 13th',
    },
    {
      hired: '2026-04-07',
      facts: [
        stay('titp_1', ['2025-07-20', '2026-07-20'], '1y'),
        refused(20, '2026-07-21', 'window', '2026-09-04'),
      ],
      separated: { on: '2026-09-04', recorded: '2026-09-11' },
      answer: nothing,
      note: 'Marine Day 2026-07-20; filed on the 21st; left on the day of the refusal',
    },
    {
      hired: '2026-08-19',
      facts: [
        stay('engineer_humanities_intl', ['2023-09-19', '2026-09-19'], '3y'),
        pending(21, '2026-09-25', 'window'),
      ],
      explanation: 'application-pending',
      answer: finding('2026-09-20'),
      note: 'Saturday 2026-09-19, but filed on the day after the opening day',
    },
    {
      hired: '2026-06-23',
      facts: [stay('dependent', ['2025-09-18', '2026-09-18'], '1y'), pending(21, '2026-09-24', 'online')],
      explanation: 'application-pending',
      answer: finding('2026-09-19'),
      note: 'Friday 2026-09-18 was open: filing after the holidays is late',
    },
  ],
};

export const filedOneDayLate: Scenario = {
  id: 'filed-one-day-late',
  explanation: 'application-pending',
  instances: [
    {
      hired: '2026-07-22',
      facts: [stay('skilled_labor', ['2025-08-19', '2026-08-19'], '1y'), pending(21, '2026-08-20', 'window')],
      answer: finding('2026-08-20'),
      note: 'pending, but filed on the day after a Wednesday',
    },
    {
      hired: '2026-04-08',
      facts: [
        stay('student', ['2024-06-10', '2026-06-10'], '2y'),
        granted(20, '2026-06-11', 'online', '2026-07-27'),
        stay('engineer_humanities_intl', ['2026-07-27', '2027-07-27'], '1y'),
      ],
      explanation: 'renewed-or-changed',
      answer: finding('2026-06-11'),
      note: 'accepted one day late and granted after 46 days, which no special period covers',
    },
    {
      hired: '2025-10-21',
      facts: [
        stay('ssw_1', ['2025-07-29', '2026-07-29'], '1y'),
        refused(21, '2026-07-30', 'window', '2026-09-30'),
      ],
      explanation: 'none',
      answer: finding('2026-07-30'),
      note: 'filed one day late and refused',
    },
    {
      hired: '2025-10-22',
      facts: [
        stay('spouse_of_japanese', ['2025-07-15', '2026-07-15'], '1y'),
        granted(21, '2026-07-16', 'window', '2026-07-29'),
        stay('spouse_of_japanese', ['2026-07-29', '2027-07-29'], '1y'),
      ],
      explanation: 'renewed-or-changed',
      answer: nothing,
      note: 'filed one day late, granted within the margin',
    },
  ],
};
