import { z } from 'zod';
import { corporateNumber, day, id, oneOf, text } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import {
  optionalCorporateNumberColumn,
  organisationColumn,
  recordIdColumn,
  residentIdColumn,
} from './shared-columns.ts';

const KINDS = ['start', 'end', 'change'] as const;
const FILED_BY = ['window', 'online', 'post'] as const;

/** A person's own notice of their organisation 所属機関等に関する届出, ICRRA 19-16. */
export const OwnNoticeRow = z.strictObject({
  noticeId: id,
  residentId: id,
  kind: oneOf(KINDS),
  corporateNumber: z.exactOptional(corporateNumber),
  organisation: z.exactOptional(text),
  happenedOn: day,
  filedOn: day,
  filedBy: oneOf(FILED_BY),
  recordedOn: day,
});
export type OwnNoticeRow = z.infer<typeof OwnNoticeRow>;

export const ownNotices: RegisterFile<OwnNoticeRow> = {
  register: 'own-notices',
  file: 'own-notices.csv',
  title: { ja: '本人の届出(所属機関)', en: 'Persons’ own notices' },
  about: {
    ja: '1行は本人による所属機関の届出1件(入管法19条の16)です。',
    en: 'One row is one notice by a person about their organisation (ICRRA 19-16).',
  },
  columns: [
    recordIdColumn('notice_id'),
    residentIdColumn,
    required(
      'kind',
      KINDS,
      '所属の開始、終了、機関の変更(名称・所在地など)',
      'Start, end, or a change of the organisation itself',
    ),
    optionalCorporateNumberColumn,
    organisationColumn,
    required('happened_on', 'day', '事由が生じた日', 'The day of it'),
    required('filed_on', 'day', '届出日', 'Day of filing'),
    required('filed_by', FILED_BY, '窓口、オンライン、郵送', 'At the window, online or by post'),
    recordedOnColumn,
  ],
  key: ['noticeId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf: () => OwnNoticeRow,
  examples: [
    'N-0001,R-0001,end,,見本日本語学校,2026-09-30,2026-10-08,online,2026-10-08',
    'N-0002,R-0001,start,7990000000101,,2026-10-01,2026-10-08,online,2026-10-08',
  ],
};
