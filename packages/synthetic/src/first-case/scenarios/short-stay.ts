import { granted, pending, refused, stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** A stay of 30 days or less opens no special period. */
export const thirtyDayStayWithApplication: Scenario = {
  id: 'thirty-day-stay-with-application',
  explanation: 'application-pending',
  instances: [
    {
      hired: '2025-10-23',
      facts: [
        stay('engineer_humanities_intl', ['2023-06-12', '2026-06-12'], '3y'),
        refused(21, '2026-06-01', 'window', '2026-07-31'),
        stay('designated_activities', ['2026-07-31', '2026-08-30'], '30d'),
        pending(21, '2026-08-27', 'window'),
      ],
      answer: finding('2026-08-31'),
      note: 'application on a 30-day stay is pending but opens no special period',
    },
    {
      hired: '2026-04-09',
      facts: [
        stay('student', ['2024-07-08', '2026-07-08'], '2y'),
        refused(20, '2026-06-24', 'online', '2026-08-21'),
        stay('designated_activities', ['2026-08-21', '2026-09-20'], '30d'),
        pending(20, '2026-09-14', 'online'),
      ],
      answer: finding('2026-09-21'),
      note: 'change asked for on a 30-day stay: no special period',
    },
    {
      hired: '2026-01-20',
      facts: [
        stay('dependent', ['2025-04-23', '2026-04-23'], '1y'),
        refused(21, '2026-04-10', 'window', '2026-06-02'),
        stay('designated_activities', ['2026-06-02', '2026-07-02'], '30d'),
        granted(20, '2026-06-30', 'window', '2026-08-12'),
        stay('engineer_humanities_intl', ['2026-08-12', '2027-08-12'], '1y'),
      ],
      explanation: 'short-stay-after-refusal',
      answer: finding('2026-07-03'),
      note: 'granted in the end, but 40 days after a 30-day stay had run out',
    },
    {
      hired: '2026-01-21',
      facts: [
        stay('ssw_1', ['2025-06-19', '2026-06-19'], '1y'),
        refused(21, '2026-06-08', 'window', '2026-08-05'),
        stay('designated_activities', ['2026-08-05', '2026-09-04'], '30d'),
        pending(20, '2026-08-31', 'window'),
      ],
      separated: { on: '2026-09-04', recorded: '2026-09-10' },
      answer: nothing,
      note: 'left work on the last of the 30 days',
    },
  ],
};

/** After a refusal 30 or 31 days are usual; the thirty-first day is what opens a new special period. */
export const shortStayAfterRefusal: Scenario = {
  id: 'short-stay-after-refusal',
  explanation: 'short-stay-after-refusal',
  instances: [
    {
      hired: '2024-11-05',
      facts: [
        stay('skilled_labor', ['2023-07-02', '2026-07-02'], '3y'),
        refused(21, '2026-06-18', 'window', '2026-08-24'),
        stay('designated_activities', ['2026-08-24', '2026-09-24'], '31d'),
        pending(20, '2026-09-18', 'window'),
      ],
      answer: nothing,
      note: 'application on a 31-day stay: special period to 2026-11-24',
    },
    {
      hired: '2026-04-14',
      facts: [
        stay('student', ['2024-04-16', '2026-04-16'], '2y'),
        refused(20, '2026-04-02', 'online', '2026-06-03'),
        stay('designated_activities', ['2026-06-03', '2026-07-04'], '31d'),
        granted(20, '2026-07-01', 'online', '2026-08-28'),
        stay('ssw_1', ['2026-08-28', '2027-08-28'], '1y'),
      ],
      answer: nothing,
      note: 'refused once, granted on a new application during 31 days',
    },
    {
      hired: '2025-10-28',
      facts: [
        stay('business_manager', ['2025-08-09', '2026-08-09'], '1y'),
        refused(21, '2026-07-27', 'window', '2026-09-28'),
        stay('designated_activities', ['2026-09-28', '2026-10-28'], '30d'),
      ],
      answer: nothing,
      note: 'the 30 days ran out three days before the day of the case',
    },
    {
      hired: '2026-06-24',
      facts: [
        stay('dependent', ['2025-06-27', '2026-06-27'], '1y'),
        refused(21, '2026-06-17', 'online', '2026-07-22'),
        stay('designated_activities', ['2026-07-22', '2026-08-22'], '31d'),
      ],
      answer: finding('2026-08-23'),
      note: '31 days after the refusal, no new application',
    },
    {
      hired: '2025-04-23',
      facts: [
        stay('engineer_humanities_intl', ['2023-05-29', '2026-05-29'], '3y'),
        refused(21, '2026-05-18', 'window', '2026-07-13'),
        stay('designated_activities', ['2026-07-13', '2026-08-13'], '31d'),
        refused(20, '2026-08-07', 'window', '2026-09-09'),
      ],
      answer: finding('2026-09-10'),
      note: 'second application refused as well; the special period ended that day',
    },
    {
      hired: '2026-02-03',
      facts: [
        stay('ssw_1', ['2025-07-06', '2026-07-06'], '1y'),
        refused(21, '2026-06-29', 'window', '2026-08-17'),
        stay('designated_activities', ['2026-08-17', '2026-09-16'], '30d'),
      ],
      answer: finding('2026-09-17'),
      note: '30 days after the refusal, no application',
    },
  ],
};
