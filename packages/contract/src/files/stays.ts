import { z } from 'zod';
import type { BadRowCode } from './bad-row-codes.ts';
import { day, id, oneOf, stayPeriod, status } from './cell.ts';
import { type Column, recordedOnColumn } from './column.ts';
import type { Cells, RegisterFile } from './register-file.ts';

const RECORDS = ['stay', 'application'] as const;
const ARTICLES = ['20', '21'] as const;
const FILED_BY = ['window', 'online'] as const;
const OUTCOMES = ['granted', 'refused', 'withdrawn'] as const;
const DECISIONS = ['pending', ...OUTCOMES] as const;

/** A period of stay under one status. `until` absent: no end. */
export const StayRow = z.strictObject({
  recordId: id,
  record: z.literal('stay'),
  residentId: id,
  status,
  from: day,
  until: z.exactOptional(day),
  period: z.exactOptional(stayPeriod),
  recordedOn: day,
});
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

function schemaOf(cells: Cells): z.ZodType<StayRow | ApplicationRow> {
  if (cells['record'] !== 'application') return StayRow;
  return cells['decision'] === 'pending' ? PendingApplication : DecidedApplication;
}

/**
 * S8: a row under any other article is not kept, and neither its article nor anything else of it is repeated. A row
 * that is neither a stay nor an application cannot be judged further.
 */
function stopsAt(cells: Cells): { field: string; code: BadRowCode } | undefined {
  const { article, record } = cells;
  if (article !== undefined && !ARTICLES.some((kept) => kept === article)) {
    return { field: 'article', code: 'stays.article-not-kept' };
  }
  if (record === undefined) return { field: 'record', code: 'cell.missing' };
  return RECORDS.some((known) => known === record)
    ? undefined
    : { field: 'record', code: 'cell.not-in-list' };
}

const stayOnly = { need: 'conditional', verified: true } as const;

const columns: readonly Column[] = [
  {
    name: 'record_id',
    field: 'recordId',
    need: 'required',
    form: 'id',
    meaning: { ja: 'この記録のID', en: 'Id of this record' },
    verified: true,
  },
  {
    name: 'record',
    field: 'record',
    need: 'required',
    form: 'list',
    allowed: RECORDS,
    meaning: { ja: '在留の記録か申請の記録か', en: 'A period of stay, or an application' },
    verified: true,
  },
  {
    name: 'resident_id',
    field: 'residentId',
    need: 'required',
    form: 'id',
    meaning: { ja: '本人のID', en: 'The person' },
    verified: true,
  },
  {
    ...stayOnly,
    name: 'status',
    field: 'status',
    form: 'status',
    meaning: { ja: '在留資格。stay で必須', en: 'Status of residence; required for a stay' },
  },
  {
    ...stayOnly,
    name: 'valid_from',
    field: 'from',
    form: 'day',
    meaning: { ja: '在留期間の初日。stay で必須', en: 'First day of the period; required for a stay' },
  },
  {
    ...stayOnly,
    name: 'valid_until',
    field: 'until',
    form: 'day',
    meaning: {
      ja: '在留期間の満了日。空欄は無期限',
      en: 'Last day of the period of a stay; blank = without end',
    },
  },
  {
    ...stayOnly,
    name: 'period',
    field: 'period',
    form: 'stay-period',
    meaning: { ja: '許可された在留期間', en: 'The period of a stay as granted' },
  },
  {
    ...stayOnly,
    name: 'article',
    field: 'article',
    form: 'list',
    allowed: ARTICLES,
    meaning: {
      ja: '入管法の条。20条(変更)か21条(更新)だけ。application で必須',
      en: 'Article of the ICRRA: 20 (change) or 21 (extension) only; required for an application',
    },
  },
  {
    ...stayOnly,
    name: 'filed_on',
    field: 'filedOn',
    form: 'day',
    meaning: { ja: '申請日。application で必須', en: 'Day of filing; required for an application' },
  },
  {
    ...stayOnly,
    name: 'filed_by',
    field: 'filedBy',
    form: 'list',
    allowed: FILED_BY,
    meaning: {
      ja: '窓口かオンラインか。application で必須',
      en: 'At the window or online; required for an application',
    },
  },
  {
    ...stayOnly,
    name: 'decision',
    field: 'decision',
    form: 'list',
    allowed: DECISIONS,
    meaning: { ja: '処分。application で必須', en: 'Decision; required for an application' },
  },
  {
    ...stayOnly,
    name: 'decided_on',
    field: 'decidedOn',
    form: 'day',
    meaning: {
      ja: '処分の日。pending のときは空欄、それ以外は必須',
      en: 'Day of the decision; blank while pending, otherwise required',
    },
  },
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
  stopsAt,
  schemaOf,
  examples: [
    'S-0001,stay,R-0001,student,2025-04-01,2026-09-30,1y6m,,,,,,2025-04-02',
    'A-0001,application,R-0001,,,,,21,2026-09-15,online,pending,,2026-09-15',
  ],
};
