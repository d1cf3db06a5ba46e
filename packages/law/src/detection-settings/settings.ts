import { plainDate, type PlainDate } from '@renkei/kernel';
import { type Dated, inForceOn } from '../dated.ts';
import { textTable } from '../text-table.ts';

// name | value | first day | where it stands. A number of days or months never stands in a rule itself.
const SETTINGS = `
stay-expired-margin-days | 14 | 2024-05-16 | rules.md: stay-expired, a margin of 14 days: registers lag, and so do people
absence-margin-days | 2 | 2024-05-16 | rules.md: hired-while-abroad, ± 2 days; departed-or-deceased by the same days
grant-after-hire-days | 180 | 2024-05-16 | rules.md: hired-before-permission; how near the grant must be is our reading: offers are made half a year ahead
next-school-months | 3 | 2024-05-16 | rules.md: permission-lapsed-with-enrolment, transferred or advanced; the length is our reading of ICRRA 22-4(1)(vi), three months
change-around-hire-days | 14 | 2024-05-16 | rules.md: register-mismatch-at-hire, a change granted around the day; 14 days is our reading
batch-least-notices | 5 | 2024-05-16 | rules.md, step 3: one consultant's batch error; five notices is our reading
batch-least-percent | 10 | 2024-05-16 | rules.md, step 3: a tenth of the file is our reading
plan-margin-days | 14 | 2024-05-16 | rules.md: trainee-notified-elsewhere, host-not-accredited; our reading: a contract is dated up to two weeks before plan, permission or designation
two-notices-days | 45 | 2024-05-16 | rules.md: notification-contradictory; our reading: notices of one person and employer as near as this are of one employment
own-notice-days | 31 | 2024-05-16 | rules.md: notification-missing; our reading: a notice of nobody knows whom may be the one sought if its hire is within a month
weeks-of-work-a-year | 48 | 2024-05-16 | rules.md: wage-below-minimum; our reading of hours agreed for a year: 52 weeks less public holidays, so that no lawful monthly wage looks too small
host-silent-months | 3 | 2024-05-16 | rules.md: host-silent, three months without any notice
idle-months | 3 | 2024-05-16 | rules.md: idle-three-months, three months without a new affiliation
idle-months-hsp-ii | 6 | 2024-05-16 | rules.md: idle-three-months, six for HSP (ii)
finding-due-days | 30 | 2024-05-16 | rules.md: a finding is due 30 days after it was written
finding-closes-after-months | 12 | 2024-05-16 | measures.md S3: an unreviewed finding closes by age
rule-ends-after-months | 24 | 2024-05-16 | measures.md S13: every rule ends after 24 months unless renewed
rule-floor-of-cases | 20 | 2024-05-16 | measures.md S13: outcomes are compared from a floor of cases on; the floor is our reading
`;

export type SettingName =
  | 'stay-expired-margin-days'
  | 'change-around-hire-days'
  | 'batch-least-notices'
  | 'batch-least-percent'
  | 'absence-margin-days'
  | 'grant-after-hire-days'
  | 'next-school-months'
  | 'plan-margin-days'
  | 'two-notices-days'
  | 'own-notice-days'
  | 'weeks-of-work-a-year'
  | 'host-silent-months'
  | 'idle-months'
  | 'idle-months-hsp-ii'
  | 'finding-due-days'
  | 'finding-closes-after-months'
  | 'rule-ends-after-months'
  | 'rule-floor-of-cases';

const rows = textTable(SETTINGS, 4).map(([name = '', value, from = '', basis = '']) => ({
  name,
  value: Number(value),
  validFrom: plainDate(from),
  basis,
}));
const settings: ReadonlyMap<string, readonly Dated<number>[]> = Map.groupBy(rows, ({ name }) => name);

/** A number the rules and their reviews go by, in force on a day. Throws for a name without a row in force. */
export function settingOn(name: SettingName, day: PlainDate): number {
  return inForceOn(settings.get(name) ?? [], day).value;
}
