import { entry, pending, stay } from '../fact.ts';
import { finding, nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

export const hiredBeforeAnyStay: Scenario = {
  id: 'hired-before-any-stay',
  explanation: 'none',
  instances: [
    {
      hired: '2026-04-01',
      facts: [stay('ssw_1', ['2026-05-06', '2027-05-06'], '1y')],
      answer: finding('2026-04-01'),
      note: 'five weeks between the notified day and the first stay: probably the day of the contract',
    },
    {
      hired: '2026-07-10',
      facts: [stay('engineer_humanities_intl', ['2026-08-05', '2029-08-05'], '3y')],
      answer: finding('2026-07-10'),
      note: 'nearly four weeks between the notified day and the first stay',
    },
    {
      hired: '2026-04-24',
      facts: [entry('2026-05-01'), stay('titp_1', ['2026-05-01', '2027-05-01'], '1y')],
      answer: nothing,
      note: 'insured a week before arrival: within the margin, and abroad until then',
    },
    {
      hired: '2026-10-01',
      file: 'care-002',
      facts: [entry('2026-10-09'), stay('intra_company', ['2026-10-09', '2027-10-09'], '1y')],
      answer: nothing,
      note: 'insured eight days before arrival: within the margin, and abroad until then',
    },
  ],
};

export const twoNoticesForOneEmployment: Scenario = {
  id: 'two-notices-for-one-employment',
  explanation: 'none',
  instances: [
    {
      person: 'filed twice, lawful',
      hired: '2026-08-24',
      file: 'restaurant-002',
      facts: [stay('student', ['2026-04-09', '2027-07-09'], '1y3m')],
      answer: nothing,
      note: 'first of two notices about the same employment',
    },
    {
      person: 'filed twice, lawful',
      hired: '2026-08-24',
      file: 'restaurant-002',
      facts: [],
      notice: { insured: 'blank' },
      answer: nothing,
      note: 'second of two notices about the same employment, without the insured number',
    },
    {
      person: 'filed twice, expired',
      hired: '2025-04-01',
      file: 'building-001',
      facts: [stay('dependent', ['2023-06-23', '2026-06-23'], '3y')],
      explanation: 'separation-unreported',
      answer: finding('2026-06-24'),
      note: 'first notice, filed in 2025; the person left in 2025',
    },
    {
      person: 'filed twice, expired',
      hired: '2025-04-01',
      file: 'building-002',
      facts: [],
      notice: { insured: 'blank' },
      explanation: 'separation-unreported',
      answer: finding('2026-06-24'),
      note: 'the same employment filed again in October 2026 without the insured number; the person left in 2025',
    },
  ],
};

export const onePersonTwoJobs: Scenario = {
  id: 'one-person-two-jobs',
  explanation: 'none',
  instances: [
    {
      person: 'two jobs, one left in time',
      hired: '2026-04-02',
      file: 'software-001',
      facts: [stay('student', ['2024-06-30', '2026-06-30'], '2y')],
      separated: { on: '2026-06-15', recorded: '2026-06-24' },
      answer: nothing,
      note: 'first job, left in time and reported',
    },
    {
      person: 'two jobs, one left in time',
      hired: '2026-04-20',
      file: 'foundry-001',
      facts: [],
      explanation: 'separation-unreported',
      answer: finding('2026-07-01'),
      note: 'second job, left as well but not reported; the report of the first job says nothing of it',
    },
    {
      person: 'two jobs, both lawful',
      hired: '2026-09-07',
      file: 'bakery-001',
      facts: [stay('dependent', ['2025-09-21', '2026-09-21'], '1y'), pending(21, '2026-09-07', 'online')],
      explanation: 'application-pending',
      answer: nothing,
      note: 'first of two jobs; special period to 2026-11-21',
    },
    {
      person: 'two jobs, both lawful',
      hired: '2026-09-14',
      file: 'language-001',
      facts: [],
      explanation: 'application-pending',
      answer: nothing,
      note: 'second of two jobs; special period to 2026-11-21',
    },
    {
      person: 'two jobs, both open',
      hired: '2026-06-01',
      file: 'hotel-001',
      facts: [stay('cultural_activities', ['2025-08-18', '2026-08-18'], '1y')],
      answer: finding('2026-08-19'),
      note: 'first of two jobs, hired before the last day of the stay',
    },
    {
      person: 'two jobs, both open',
      hired: '2026-09-28',
      file: 'construction-001',
      facts: [],
      answer: finding('2026-09-28'),
      note: 'second of two jobs, hired after the last day of the stay',
    },
  ],
};
