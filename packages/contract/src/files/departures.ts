import { z } from 'zod';
import { day, id, oneOf } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import type { Cells, RegisterFile } from './register-file.ts';

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

function schemaOf(cells: Cells): z.ZodType<MovementRow> {
  return cells['movement'] === 'entry' ? Entry : Departure;
}

export const departures: RegisterFile<MovementRow> = {
  register: 'departures',
  file: 'departures.csv',
  title: { ja: '出国と入国', en: 'Departures and entries' },
  about: { ja: '1行は1回の出国または入国です。', en: 'One row is one departure or one entry.' },
  columns: [
    {
      name: 'movement_id',
      field: 'movementId',
      need: 'required',
      form: 'id',
      meaning: { ja: 'この記録のID', en: 'Id of this record' },
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
      name: 'movement',
      field: 'movement',
      need: 'required',
      form: 'list',
      allowed: MOVEMENTS,
      meaning: { ja: '出国か入国か', en: 'Departure or entry' },
      verified: true,
    },
    {
      name: 'on',
      field: 'on',
      need: 'required',
      form: 'day',
      meaning: { ja: 'その日', en: 'The day of it' },
      verified: true,
    },
    {
      name: 're_entry',
      field: 'reEntry',
      need: 'conditional',
      form: 'list',
      allowed: RE_ENTRY,
      meaning: {
        ja: '再入国許可(みなしを含む)による出国か。出国の行だけ',
        en: 'Left with permission to come back (special re-entry included), or without; departures only',
      },
      verified: true,
    },
    recordedOnColumn,
  ],
  key: ['movementId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf,
  examples: [
    'M-0001,R-0001,departure,2026-08-01,permission,2026-08-01',
    'M-0002,R-0001,entry,2026-08-21,,2026-08-21',
  ],
};
