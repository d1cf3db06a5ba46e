import { z } from 'zod';
import { corporateNumber, day, id, oneOf } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { conditional, optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { corporateNumberColumn, recordIdColumn, residentIdColumn } from './shared-columns.ts';

const OTHER_KINDS = ['withdrawn', 'located', 'transfer'] as const;
const KINDS = ['difficulty', ...OTHER_KINDS] as const;
const REASONS = ['missing', 'illness', 'employer', 'ended', 'other'] as const;
const REPORTED_BY = ['host', 'supervising-body'] as const;

const notice = {
  noticeId: id,
  residentId: id,
  planId: z.exactOptional(id),
  corporateNumber,
  happenedOn: day,
  reportedBy: oneOf(REPORTED_BY),
  recordedOn: day,
};
const Difficulty = z.strictObject({
  ...notice,
  kind: oneOf(KINDS).pipe(z.literal('difficulty', { error: 'cell.not-in-list' })),
  reason: oneOf(REASONS),
});
const Other = z.strictObject({ ...notice, kind: oneOf(OTHER_KINDS) });

/** A notice about a trainee: training became difficult 技能実習実施困難時届, that was withdrawn, the person located, or moved. */
export const TraineeNoticeRow = z.union([Difficulty, Other]);
export type TraineeNoticeRow = z.infer<typeof TraineeNoticeRow>;

export const traineeNotices: RegisterFile<TraineeNoticeRow> = {
  register: 'trainee-notices',
  file: 'trainee-notices.csv',
  title: { ja: '技能実習の届出', en: 'Notices about trainees' },
  about: {
    ja: '1行は1件の届出です。difficulty(実施困難)では事情が必須で、ほかでは空欄です。missing は「行方がわからないと届け出られた」というだけで、事情の判断ではありません。',
    en: 'One row is one notice. A difficulty has its reason, the others have none. “missing” says only that the notice said so; it judges nobody.',
  },
  columns: [
    recordIdColumn('notice_id'),
    residentIdColumn,
    optional('plan_id', 'id', '認定された計画のID', 'The accredited plan'),
    corporateNumberColumn,
    required(
      'kind',
      KINDS,
      '届出の種類: 実施困難、取下げ、所在の確認、転籍',
      'Difficulty, withdrawn, located, or transfer',
    ),
    conditional(
      'reason',
      REASONS,
      '実施困難の事情。difficulty で必須、ほかは空欄',
      'Why it became difficult; required for a difficulty, else blank',
    ),
    required('happened_on', 'day', 'その日', 'The day of it'),
    required('reported_by', REPORTED_BY, '実習実施者か監理団体か', 'The host or the supervising body'),
    recordedOnColumn,
  ],
  key: ['noticeId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf: ({ kind }) => (OTHER_KINDS.some((each) => each === kind) ? Other : Difficulty),
  examples: [
    'T-0001,R-0004,K-0001,7990000000101,difficulty,missing,2026-06-01,host,2026-06-03',
    'T-0002,R-0004,K-0001,7990000000101,located,,2026-06-20,supervising-body,2026-06-22',
  ],
};
