import { z } from 'zod';
import type { BadRowCode } from './bad-row-codes.ts';
import { day, id, oneOf, slug, stayPeriod, status } from './cell.ts';
import { type Column, recordedOnColumn } from './column.ts';
import { conditional, optional, required } from './make-column.ts';
import type { Cells, RegisterFile } from './register-file.ts';
import { recordIdColumn, residentIdColumn } from './shared-columns.ts';

const RECORDS = ['stay', 'application'] as const;
const ARTICLES = ['20', '21'] as const;
const FILED_BY = ['window', 'online'] as const;
const OUTCOMES = ['granted', 'refused', 'withdrawn'] as const;
const DECISIONS = ['pending', ...OUTCOMES] as const;
const SKILLED_WORK = /^ssw_[12]$/;
const INTERN_TRAINING = /^titp_[123]$/;

const stay = {
  recordId: id,
  record: z.literal('stay'),
  residentId: id,
  status,
  from: day,
  until: z.exactOptional(day),
  period: z.exactOptional(stayPeriod),
  recordedOn: day,
};
const PlainStay = z.strictObject(stay);
const TraineeStay = z.strictObject({
  ...stay,
  detail: z.exactOptional(oneOf(['individual', 'supervised'])),
});

/** A period of stay under one status. `until` absent: no end. `detail`: field of skilled work, or kind of training. */
export const StayRow = z.strictObject({ ...stay, detail: z.exactOptional(slug) });
export type StayRow = z.infer<typeof StayRow>;

const application = {
  recordId: id,
  record: z.literal('application'),
  residentId: id,
  article: oneOf(ARTICLES),
  filedOn: day,
  filedBy: oneOf(FILED_BY),
  recordedOn: day,
};
const PendingApplication = z.strictObject({ ...application, decision: z.literal('pending') });
const DecidedApplication = z.strictObject({ ...application, decision: oneOf(OUTCOMES), decidedOn: day });

/** An application under ICRRA 20 (change) or 21 (extension). No other application exists in this system (S8). */
export const ApplicationRow = z.discriminatedUnion('decision', [PendingApplication, DecidedApplication]);
export type ApplicationRow = z.infer<typeof ApplicationRow>;

function schemaOf({ record, decision, status: written = '' }: Cells): z.ZodType<StayRow | ApplicationRow> {
  if (record === 'application') return decision === 'pending' ? PendingApplication : DecidedApplication;
  if (SKILLED_WORK.test(written)) return StayRow;
  return INTERN_TRAINING.test(written) ? TraineeStay : PlainStay;
}

/** ICRRA 61-2 and what follows it, in digits of any width, with or without 条 and の; or the words for it. */
const OF_PROTECTION = /^\D*61\D+2(?!\d)|難民|補完的保護|仮滞在|庇護|refugee|asylum/iu;

/**
 * S8: that somebody applied for protection must not be inferable. To name the row, or to count it, would tell; a slip in an
 * article that is read (`2l` for `21`) is named as any other, for to lose that row would be to the person's harm.
 */
function passesOver({ article = '', record = '' }: Cells): boolean {
  if (record === 'stay' || article === '20' || article === '21') return false;
  return OF_PROTECTION.test(article.normalize('NFKC')) || OF_PROTECTION.test(record.normalize('NFKC'));
}

/**
 * S8: a row under any other article is not kept, and neither its article nor anything else of it is repeated; nor is a
 * detail of any status that has none here. A row that is neither a stay nor an application cannot be judged further.
 */
function stopsAt(cells: Cells): { field: string; code: BadRowCode } | undefined {
  const { article, detail, record, status: written = '' } = cells;
  if (article !== undefined && !ARTICLES.some((kept) => kept === article)) {
    return { field: 'article', code: 'stays.article-not-kept' };
  }
  const hasDetail = record === 'stay' && (SKILLED_WORK.test(written) || INTERN_TRAINING.test(written));
  if (detail !== undefined && !hasDetail) return { field: 'detail', code: 'stays.detail-not-kept' };
  if (record === undefined) return { field: 'record', code: 'cell.missing' };
  return RECORDS.some((known) => known === record)
    ? undefined
    : { field: 'record', code: 'cell.not-in-list' };
}

const columns: readonly Column[] = [
  recordIdColumn('record_id'),
  required('record', RECORDS, '在留の記録か申請の記録か', 'A period of stay, or an application'),
  residentIdColumn,
  conditional('status', 'status', '在留資格。stay で必須', 'Status of residence; required for a stay'),
  optional(
    'detail',
    'slug',
    '特定技能は分野(例 care)、技能実習は individual(企業単独型)か supervised(団体監理型)。ほかの在留資格では必ず空欄にし、値があれば行を保存しません。',
    'Specified skilled workers: the field, such as care; technical interns: individual or supervised. Always blank for any other status: otherwise the row is not kept.',
  ),
  {
    ...conditional(
      'valid_from',
      'day',
      '在留期間の初日。stay で必須',
      'First day of the period; required for a stay',
    ),
    field: 'from',
  },
  {
    ...conditional(
      'valid_until',
      'day',
      '在留期間の満了日。空欄は無期限',
      'Last day of the period of a stay; blank = without end',
    ),
    field: 'until',
  },
  conditional('period', 'stay-period', '許可された在留期間', 'The period of a stay as granted'),
  conditional(
    'article',
    ARTICLES,
    '入管法の条。20条(変更)か21条(更新)だけ。application で必須',
    'Article of the ICRRA: 20 (change) or 21 (extension) only; required for an application',
  ),
  conditional('filed_on', 'day', '申請日。application で必須', 'Day of filing; required for an application'),
  conditional(
    'filed_by',
    FILED_BY,
    '窓口かオンラインか。application で必須',
    'At the window or online; required for an application',
  ),
  conditional('decision', DECISIONS, '処分。application で必須', 'Decision; required for an application'),
  conditional(
    'decided_on',
    'day',
    '処分の日。pending のときは空欄、それ以外は必須',
    'Day of the decision; blank while pending, otherwise required',
  ),
  recordedOnColumn,
];

export const stays: RegisterFile<StayRow | ApplicationRow> = {
  register: 'stays',
  file: 'stays.csv',
  title: { ja: '在留と申請', en: 'Stays and applications' },
  about: {
    ja: '1行は1つの在留期間、または入管法20条・21条の申請1件です。在留の行では申請の列を、申請の行では在留の列を空欄にします。20条・21条以外の申請の行は保存せず、その内容はどの表示にも出しません。',
    en: 'One row is one period of stay, or one application under ICRRA 20 or 21. A stay leaves the columns of an application blank, and the reverse. A row under any other article is not kept, and no message repeats what it holds.',
  },
  columns,
  key: ['recordId', 'recordedOn'],
  inOrder: [
    ['from', 'until'],
    ['filedOn', 'decidedOn'],
  ],
  found: 'withheld',
  passesOver,
  stopsAt,
  schemaOf,
  examples: [
    'S-0001,stay,R-0001,student,,2025-04-01,2026-09-30,1y6m,,,,,,2025-04-02',
    'S-0002,stay,R-0002,ssw_1,care,2025-10-01,2026-09-30,1y,,,,,,2025-10-02',
    'A-0001,application,R-0001,,,,,,21,2026-09-15,online,pending,,2026-09-15',
    'A-0002,application,R-0002,,,,,,20,2025-08-04,window,granted,2025-10-01,2025-10-01',
  ],
};
