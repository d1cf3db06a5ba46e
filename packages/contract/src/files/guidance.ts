import { z } from 'zod';
import { corporateNumber, day, establishmentNumber, id, oneOf, ruleId } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { corporateNumberColumn, establishmentNumberColumn, recordIdColumn } from './shared-columns.ts';

const KINDS = ['letter', 'visit', 'telephone', 'order'] as const;

/** Guidance given to an employer 指導. `topic`: the rule whose question it was about. */
export const GuidanceRow = z.strictObject({
  guidanceId: id,
  corporateNumber,
  establishmentNumber: z.exactOptional(establishmentNumber),
  kind: oneOf(KINDS),
  topic: ruleId,
  givenOn: day,
  answeredOn: z.exactOptional(day),
  recordedOn: day,
});
export type GuidanceRow = z.infer<typeof GuidanceRow>;

export const guidance: RegisterFile<GuidanceRow> = {
  register: 'guidance',
  file: 'guidance.csv',
  title: { ja: '事業主への指導', en: 'Guidance to employers' },
  about: {
    ja: '1行は事業主への指導1件です。',
    en: 'One row is guidance given once to an employer.',
  },
  columns: [
    recordIdColumn('guidance_id'),
    corporateNumberColumn,
    establishmentNumberColumn,
    required('kind', KINDS, '文書、訪問、電話、命令', 'Letter, visit, telephone or order'),
    required('topic', 'rule', '何についてか', 'What it was about'),
    required('given_on', 'day', '指導した日', 'The day on which it was given'),
    optional('answered_on', 'day', '回答のあった日', 'The day of the answer'),
    recordedOnColumn,
  ],
  key: ['guidanceId', 'recordedOn'],
  inOrder: [['givenOn', 'answeredOn']],
  found: 'shown',
  schemaOf: () => GuidanceRow,
  examples: [
    'G-0001,7990000000101,9901-000001-1,letter,separation-unreported,2026-07-01,2026-07-15,2026-07-02',
  ],
};
