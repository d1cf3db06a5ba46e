import { z } from 'zod';
import { day, id } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { recordIdColumn, residentIdColumn } from './shared-columns.ts';

/** That a person has died, and when. */
export const DeathRow = z.strictObject({ deathId: id, residentId: id, diedOn: day, recordedOn: day });
export type DeathRow = z.infer<typeof DeathRow>;

export const deaths: RegisterFile<DeathRow> = {
  register: 'deaths',
  file: 'deaths.csv',
  title: { ja: '死亡', en: 'Deaths' },
  about: { ja: '1行は1人の死亡の記録です。', en: 'One row is the record of one person’s death.' },
  columns: [
    recordIdColumn('death_id'),
    residentIdColumn,
    required('died_on', 'day', '死亡した日', 'Day of death'),
    recordedOnColumn,
  ],
  key: ['deathId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf: () => DeathRow,
  examples: ['X-0001,R-0005,2026-05-20,2026-05-27'],
};
