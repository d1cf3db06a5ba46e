import { stay } from '../fact.ts';
import { nothing } from '../label.ts';
import type { Scenario } from '../scenario.ts';

/** The same person on both sides, written as people write: none of these may break the link. */
export const lawfulWrittenDifferently: Scenario = {
  id: 'lawful-written-differently',
  explanation: 'none',
  instances: [
    {
      hired: '2026-09-01',
      facts: [stay('engineer_humanities_intl', ['2025-09-11', '2028-09-11'], '3y')],
      notice: { name: 'reversed' },
      answer: nothing,
      note: 'given name before family name',
    },
    {
      hired: '2026-04-01',
      facts: [stay('spouse_of_japanese', ['2024-03-05', '2029-03-05'], '5y')],
      notice: { name: 'full-width' },
      answer: nothing,
      note: 'name in full-width letters',
    },
    {
      hired: '2026-10-01',
      facts: [stay('ssw_1', ['2026-02-25', '2027-02-25'], '1y')],
      notice: { name: 'lower-case' },
      answer: nothing,
      note: 'name in lower case',
    },
    {
      hired: '2026-09-14',
      facts: [stay('student', ['2025-10-06', '2027-10-06'], '2y')],
      notice: { card: 'full-width' },
      answer: nothing,
      note: 'card number in full-width characters',
    },
    {
      hired: '2026-06-22',
      facts: [stay('dependent', ['2025-01-20', '2028-01-20'], '3y')],
      notice: { days: 'era-letters' },
      answer: nothing,
      note: 'eras written S, H, R',
    },
    {
      hired: '2026-07-27',
      facts: [stay('nursing_care', ['2026-04-01', '2029-04-01'], '3y')],
      notice: { days: 'era-kanji' },
      answer: nothing,
      note: 'eras written in characters',
    },
    {
      hired: '2025-04-07',
      facts: [stay('skilled_labor', ['2024-12-02', '2027-12-02'], '3y')],
      notice: { days: 'gregorian' },
      answer: nothing,
      note: 'no era, Gregorian years',
    },
    {
      hired: '2025-10-01',
      facts: [stay('long_term_resident', ['2022-08-29', '2027-08-29'], '5y')],
      notice: { days: 'heisei-past-its-end' },
      answer: nothing,
      note: 'hired in the year Heisei 37, that is 2025',
    },
    {
      hired: '2026-10-05',
      facts: [stay('titp_2', ['2026-02-12', '2028-02-12'], '2y')],
      notice: { individualNumber: '111111111111' },
      answer: nothing,
      note: 'the cell of the individual number is filled; it is blanked while reading',
    },
    {
      hired: '2026-09-30',
      facts: [stay('permanent_resident', ['2013-10-10', 'indefinite'], '')],
      notice: { individualNumber: '222222222222' },
      answer: nothing,
      note: 'the cell of the individual number is filled; it is blanked while reading',
    },
    {
      hired: '2026-05-01',
      facts: [stay('student', ['2026-04-03', '2028-04-03'], '2y')],
      notice: { individualNumber: '999999999999', insured: 'blank' },
      answer: nothing,
      note: 'the cell of the individual number is filled, the insured number is not yet given',
    },
  ],
};
