import { affiliations, type AffiliationRow } from './affiliations.ts';
import { type CardRow, cards } from './cards.ts';
import { coverage, type CoverageRow } from './coverage.ts';
import { type DeathRow, deaths } from './deaths.ts';
import { departures, type MovementRow } from './departures.ts';
import { type DesignationRow, designations } from './designations.ts';
import { type EmployerRow, employers } from './employers.ts';
import { type EstablishmentRow, establishments } from './establishments.ts';
import { guidance, type GuidanceRow } from './guidance.ts';
import { type LicenceRow, licences } from './licences.ts';
import type { NotificationRow } from './notifications.ts';
import { type OwnNoticeRow, ownNotices } from './own-notices.ts';
import { permissions, type PermissionRow } from './permissions.ts';
import { type PlanRow, plans } from './plans.ts';
import type { TableRegister } from './register.ts';
import type { RegisterFile } from './register-file.ts';
import { type ResidentRow, residents } from './residents.ts';
import { type SeparationRow, separations } from './separations.ts';
import { type ApplicationRow, type StayRow, stays } from './stays.ts';
import { type TraineeNoticeRow, traineeNotices } from './trainee-notices.ts';

/** The typed row of every register. */
export type RegisterRows = {
  readonly residents: ResidentRow;
  readonly cards: CardRow;
  readonly stays: StayRow | ApplicationRow;
  readonly permissions: PermissionRow;
  readonly designations: DesignationRow;
  readonly affiliations: AffiliationRow;
  readonly plans: PlanRow;
  readonly 'trainee-notices': TraineeNoticeRow;
  readonly 'own-notices': OwnNoticeRow;
  readonly departures: MovementRow;
  readonly deaths: DeathRow;
  readonly employers: EmployerRow;
  readonly establishments: EstablishmentRow;
  readonly licences: LicenceRow;
  readonly guidance: GuidanceRow;
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
  designations,
  affiliations,
  plans,
  'trainee-notices': traineeNotices,
  'own-notices': ownNotices,
  departures,
  deaths,
  employers,
  establishments,
  licences,
  guidance,
  separations,
  coverage,
};
