import type { PlainDate } from '@renkei/kernel';
import type { Citation } from '../citation.ts';
import { type DatedRow, rowsOn } from '../dated.ts';
import { oneOf, term, textTable } from '../text-table.ts';
import {
  act60of2024,
  act60of2024Transition,
  icrraTable2,
  icrraTables,
  specialPermanentAct,
} from './citations.ts';

const TABLES = ['1-1', '1-2', '1-3', '1-4', '1-5', '2', 'special'] as const;
const WORK = ['unlimited', 'within-status', 'designated', 'by-permission'] as const;
const CARDS = ['residence', 'special', 'none'] as const;
const NOTICE = ['notice', 'exempt'] as const;

/**
 * A status of residence on the days of the row. `work`: no limit, within the status's activity, only what the designation
 * document (指定書) says, or only by permission. `codes`: what the card's 就労制限 can show (1 none, 2 within the status,
 * 4 as designated, 9 not permitted, org "only at the designated organisation").
 */
export type StatusRow = DatedRow & {
  readonly slug: string;
  readonly ja: string;
  readonly en: string;
  readonly table: (typeof TABLES)[number];
  readonly work: (typeof WORK)[number];
  readonly card: (typeof CARDS)[number];
  readonly codes: readonly string[];
  /** As the ordinance lists them: y years, m months, d days; "≤" individually up to. */
  readonly periods: string;
  readonly notice: (typeof NOTICE)[number];
};

/** The table reaches back to the day on which Specified Skilled Worker was added; an earlier day is "ask". */
// slug | 日本語 | English | table | work | card | codes | periods of stay | LPA 28 | from | until | citation
const TABLE = `
diplomat|外交|Diplomat|1-1|within-status|none||duration of mission|exempt|2019-04-01||tables
official|公用|Official|1-1|within-status|none||5y 3y 1y 3m 30d 15d|exempt|2019-04-01||tables
professor|教授|Professor|1-1|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
artist|芸術|Artist|1-1|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
religious_activities|宗教|Religious Activities|1-1|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
journalist|報道|Journalist|1-1|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
highly_skilled_1|高度専門職1号|Highly Skilled Professional (i)|1-2|designated|residence|2 4 org|5y|notice|2019-04-01||codes
highly_skilled_2|高度専門職2号|Highly Skilled Professional (ii)|1-2|designated|residence|2 4 org|indefinite|notice|2019-04-01||codes
business_manager|経営・管理|Business Manager|1-2|within-status|residence|2|5y 3y 1y 6m 4m 3m|notice|2019-04-01||tables
legal_accounting|法律・会計業務|Legal/Accounting Services|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
medical|医療|Medical Services|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
researcher|研究|Researcher|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
instructor|教育|Instructor|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
engineer_humanities_intl|技術・人文知識・国際業務|Engineer/Specialist in Humanities/International Services|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
intra_company|企業内転勤|Intra-company Transferee|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01|2027-03-31|tables
intra_company|企業内転勤1号|Intra-company Transferee (i)|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2027-04-01||act60
intra_company_2|企業内転勤2号|Intra-company Transferee (ii)|1-2|within-status|residence|2|not known|notice|2027-04-01||act60
nursing_care|介護|Nursing Care|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
entertainer|興行|Entertainer|1-2|within-status|residence|2|3y 1y 6m 3m 30d|notice|2019-04-01||tables
skilled_labor|技能|Skilled Labor|1-2|within-status|residence|2|5y 3y 1y 3m|notice|2019-04-01||tables
ssw_1|特定技能1号|Specified Skilled Worker (i)|1-2|designated|residence|2 4 org|≤1y|notice|2019-04-01|2025-09-29|codes
ssw_1|特定技能1号|Specified Skilled Worker (i)|1-2|designated|residence|2 4 org|≤3y|notice|2025-09-30||ssw2025
ssw_2|特定技能2号|Specified Skilled Worker (ii)|1-2|designated|residence|2 4 org|3y 1y 6m|notice|2019-04-01||codes
titp_1|技能実習1号|Technical Intern Training (i)|1-2|designated|residence|2 4 org|≤1y|notice|2019-04-01|2027-03-31|codes
titp_2|技能実習2号|Technical Intern Training (ii)|1-2|designated|residence|2 4 org|≤2y|notice|2019-04-01|2027-03-31|codes
titp_3|技能実習3号|Technical Intern Training (iii)|1-2|designated|residence|2 4 org|≤2y|notice|2019-04-01|2027-03-31|codes
titp_1|技能実習1号|Technical Intern Training (i)|1-2|designated|residence|2 4 org|≤1y|notice|2027-04-01||transition
titp_2|技能実習2号|Technical Intern Training (ii)|1-2|designated|residence|2 4 org|≤2y|notice|2027-04-01||transition
titp_3|技能実習3号|Technical Intern Training (iii)|1-2|designated|residence|2 4 org|≤2y|notice|2027-04-01||transition
employment_for_skill_development|育成就労|Employment for Skill Development|1-2|designated|residence|2 4 org|≤3y|notice|2027-04-01||act60
cultural_activities|文化活動|Cultural Activities|1-3|by-permission|residence|9|3y 1y 6m 3m|notice|2019-04-01||tables
temporary_visitor|短期滞在|Temporary Visitor|1-3|by-permission|none||90d 30d ≤15d|notice|2019-04-01||tables
student|留学|Student|1-4|by-permission|residence|9|≤4y3m|notice|2019-04-01||tables
trainee|研修|Trainee|1-4|by-permission|residence|9|1y 6m 3m|notice|2019-04-01||tables
dependent|家族滞在|Dependent|1-4|by-permission|residence|9|≤5y|notice|2019-04-01||tables
designated_activities|特定活動|Designated Activities|1-5|designated|residence|4 9|5y 3y 1y 6m 3m ≤5y|notice|2019-04-01||tables
permanent_resident|永住者|Permanent Resident|2|unlimited|residence|1|indefinite|notice|2019-04-01||table2
spouse_of_japanese|日本人の配偶者等|Spouse or Child of Japanese National|2|unlimited|residence|1|5y 3y 1y 6m|notice|2019-04-01||table2
spouse_of_pr|永住者の配偶者等|Spouse or Child of Permanent Resident|2|unlimited|residence|1|5y 3y 1y 6m|notice|2019-04-01||table2
long_term_resident|定住者|Long-Term Resident|2|unlimited|residence|1|5y 3y 1y 6m ≤5y|notice|2019-04-01||table2
special_permanent_resident|特別永住者|Special Permanent Resident|special|unlimited|special||–|exempt|2019-04-01||special
`;

const citations = {
  tables: icrraTables,
  table2: icrraTable2,
  special: specialPermanentAct,
  act60: act60of2024,
  transition: act60of2024Transition,
  codes: { ...icrraTables, verified: false, source: 'domain facts 2.1; what the card shows is from memory' },
  ssw2025: {
    ...icrraTables,
    verified: false,
    source: 'MOJ Ordinance 47 of 2025, sn-hoki.co.jp 2025-09-30; what the card shows is from memory',
  },
} as const satisfies Record<string, Citation>;
const CITATIONS = ['tables', 'table2', 'special', 'act60', 'transition', 'codes', 'ssw2025'] as const;

/** Every status with its days, in the order of the law's tables. */
export const statusRows: readonly StatusRow[] = textTable(TABLE, 12).map((cells) => {
  const [slug = '', ja = '', en = '', table = '', work = '', card = '', codes = '', periods = ''] = cells;
  const [notice = '', from = '', until = '', citation = ''] = cells.slice(8);
  return {
    slug,
    ja,
    en,
    table: oneOf(TABLES, table),
    work: oneOf(WORK, work),
    card: oneOf(CARDS, card),
    codes: codes.split(' ').filter((code) => code !== ''),
    periods,
    notice: oneOf(NOTICE, notice),
    ...term(from, until),
    citation: citations[oneOf(CITATIONS, citation)],
  };
});

const rowsBySlug = Map.groupBy(statusRows, ({ slug }) => slug);

/** The row of this status on this day; may miss. */
export function statusOn(slug: string, on: PlainDate): StatusRow | undefined {
  return rowsOn(rowsBySlug.get(slug) ?? [], on)[0];
}
