import { type CardRow, cards } from './cards.ts';
import { coverage, type CoverageRow } from './coverage.ts';
import { departures, type MovementRow } from './departures.ts';
import type { NotificationRow } from './notifications.ts';
import { permissions, type PermissionRow } from './permissions.ts';
import type { TableRegister } from './register.ts';
import type { RegisterFile } from './register-file.ts';
import { type ResidentRow, residents } from './residents.ts';
import { type SeparationRow, separations } from './separations.ts';
import { type ApplicationRow, type StayRow, stays } from './stays.ts';

/** The typed row of every register. */
export type RegisterRows = {
  readonly residents: ResidentRow;
  readonly cards: CardRow;
  readonly stays: StayRow | ApplicationRow;
  readonly permissions: PermissionRow;
  readonly departures: MovementRow;
  readonly separations: SeparationRow;
  readonly coverage: CoverageRow;
  readonly notifications: NotificationRow;
};

/** The contract of each register file. */
export const registerFiles: { readonly [R in TableRegister]: RegisterFile<RegisterRows[R]> } = {
  residents,
  cards,
  stays,
  permissions,
  departures,
  separations,
  coverage,
};
