import { z } from 'zod';
import { day, id, oneOf } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { conditional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { recordIdColumn, residentIdColumn } from './shared-columns.ts';

const MOVEMENTS = ['departure', 'entry'] as const;
const RE_ENTRY = ['permission', 'none'] as const;

const common = { movementId: id, residentId: id, on: day, recordedOn: day };
const Departure = z.strictObject({
  ...common,
  movement: oneOf(MOVEMENTS).pipe(z.literal('departure', { error: 'cell.not-in-list' })),
  reEntry: z.exactOptional(oneOf(RE_ENTRY)),
});
const Entry = z.strictObject({ ...common, movement: z.literal('entry') });

/** A departure from Japan or an entry into it; only a departure says with or without permission to come back. */
export const MovementRow = z.union([Departure, Entry]);
export type MovementRow = z.infer<typeof MovementRow>;

export const departures: RegisterFile<MovementRow> = {
  register: 'departures',
  file: 'departures.csv',
  title: { ja: '出国と入国', en: 'Departures and entries' },
  about: { ja: '1行は1回の出国または入国です。', en: 'One row is one departure or one entry.' },
  columns: [
    recordIdColumn('movement_id'),
    residentIdColumn,
    required('movement', MOVEMENTS, '出国か入国か', 'Departure or entry'),
    required('on', 'day', 'その日', 'The day of it'),
    conditional(
      're_entry',
      RE_ENTRY,
      '再入国許可(みなしを含む)による出国か。出国の行だけ',
      'Left with permission to come back (special re-entry included), or without; departures only',
    ),
    recordedOnColumn,
  ],
  key: ['movementId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf: ({ movement }) => (movement === 'entry' ? Entry : Departure),
  examples: [
    'M-0001,R-0001,departure,2026-08-01,permission,2026-08-01',
    'M-0002,R-0001,entry,2026-08-21,,2026-08-21',
  ],
};
