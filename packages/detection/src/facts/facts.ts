import type {
  CardNumber,
  CorporateNumber,
  EstablishmentNumber,
  InsuredNumber,
  PlainDate,
} from '@renkei/kernel';
import type {
  AffiliationFact,
  DeathFact,
  DesignationFact,
  OwnNoticeFact,
  TraineeNoticeFact,
} from './affiliation-facts.ts';
import type {
  EmployerFact,
  EstablishmentFact,
  GuidanceFact,
  LicenceFact,
  PlanFact,
} from './organisation-facts.ts';
import type { Recorded, Source } from './recorded.ts';

export type ResidentFact = Recorded & {
  readonly residentId: string;
  readonly name: string;
  readonly nameKanji?: string;
  readonly birthDate: PlainDate;
  readonly sex: string;
  readonly nationality: string;
  readonly japaneseFrom?: PlainDate;
  readonly trueFrom?: PlainDate;
};

export type CardFact = Recorded & {
  readonly cardNumber: CardNumber;
  readonly residentId: string;
  readonly issuedOn: PlainDate;
  readonly validUntil?: PlainDate;
  readonly lapsedOn?: PlainDate;
};

export type StayFact = Recorded & {
  readonly recordId: string;
  readonly residentId: string;
  readonly status: string;
  /** The field of a specified skilled worker, or the kind of a trainee's training; nothing else (S8). */
  readonly detail?: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly period?: string;
};

/** An application under ICRRA 20 or 21. No other application exists in this system (S8). */
export type ApplicationFact = Recorded & {
  readonly recordId: string;
  readonly residentId: string;
  readonly article: '20' | '21';
  readonly filedOn: PlainDate;
  readonly filedBy: 'window' | 'online';
  readonly decision: 'pending' | 'granted' | 'refused' | 'withdrawn';
  readonly decidedOn?: PlainDate;
};

/** A permission to work. Only a letter is a basis of stay, too. */
export type PermissionFact = Recorded & {
  readonly permissionId: string;
  readonly residentId: string;
  readonly kind: 'letter' | 'comprehensive' | 'individual';
  readonly mayWork: boolean;
  readonly limits?: string;
  readonly corporateNumber?: CorporateNumber;
  readonly from: PlainDate;
  readonly until?: PlainDate;
};

export type MovementFact = Recorded & {
  readonly movementId: string;
  readonly residentId: string;
  readonly movement: 'departure' | 'entry';
  readonly on: PlainDate;
  readonly reEntry?: 'permission' | 'none';
};

export type SeparationFact = Recorded & {
  readonly separationId: string;
  /** Establishment number, else corporate number, else a hash of name and address: the same as of the hire. */
  readonly employerKey: string;
  readonly establishmentNumber?: EstablishmentNumber;
  readonly insuredNumber?: InsuredNumber;
  readonly cardNumber?: CardNumber;
  readonly birthDate?: PlainDate;
  readonly separatedOn: PlainDate;
};

export type NotificationFact = Recorded & {
  readonly notificationId: string;
  readonly form?: '10101' | '3';
  readonly employerKey: string;
  readonly establishmentNumber?: EstablishmentNumber;
  readonly corporateNumber?: CorporateNumber;
  readonly insuredNumber?: InsuredNumber;
  readonly cardNumber?: CardNumber;
  readonly cardNumberAsWritten?: string;
  readonly name?: string;
  readonly nameAsReceived?: string;
  readonly nameKanjiFolded?: string;
  readonly nameKana?: string;
  readonly nameKanaFolded?: string;
  readonly nameLatin?: string;
  readonly sex?: string;
  readonly birthDate: PlainDate;
  readonly hiredOn: PlainDate;
  /** A name that the table of statuses knows; its slug, and the field of a specified skilled worker. Never free words (S8). */
  readonly statusAsWritten?: string;
  readonly statusSlug?: string;
  readonly statusDetail?: string;
  readonly statusNotRecognised?: true;
  readonly stayUntilAsWritten?: PlainDate;
  readonly permissionAsWritten?: boolean;
  readonly nationalityAsWritten?: string;
  readonly weeklyHours?: string;
  readonly wageForm?: '1' | '2' | '3' | '4' | '5';
  /** Thousand yen a month, however it is paid; only for what is owed to the worker. */
  readonly monthlyWage?: number;
  readonly dispatchCode?: string;
  readonly employerName?: string;
  readonly employerAddress?: string;
};

export const registers = [
  'residents',
  'cards',
  'stays',
  'permissions',
  'designations',
  'affiliations',
  'plans',
  'trainee-notices',
  'own-notices',
  'departures',
  'deaths',
  'employers',
  'establishments',
  'licences',
  'guidance',
  'separations',
  'notifications',
] as const;
export type Register = (typeof registers)[number];

/** The day up to which a register is complete. */
export type CoverageFact = {
  readonly register: Register;
  readonly completeUntil: PlainDate;
  readonly source: Source;
};

/** Everything held on one person, as known on the day of the run. */
export type PersonFacts = {
  readonly resident: ResidentFact;
  readonly cards: readonly CardFact[];
  readonly stays: readonly StayFact[];
  readonly applications: readonly ApplicationFact[];
  readonly permissions: readonly PermissionFact[];
  readonly movements: readonly MovementFact[];
  readonly designations: readonly DesignationFact[];
  readonly affiliations: readonly AffiliationFact[];
  /** Plans made for this person; a plan of a host for many is found by its organisation. */
  readonly plans: readonly PlanFact[];
  readonly traineeNotices: readonly TraineeNoticeFact[];
  readonly ownNotices: readonly OwnNoticeFact[];
  readonly deaths: readonly DeathFact[];
};

/**
 * A row of a register that could not be read: the register is not complete for its person, or, where it could not be read
 * whose row it is (null), for nobody. It counts from the day on which the register learnt it (absent or null: unknown,
 * always) until `curedOn`, when it learnt what takes its place.
 */
export type UnreadRow = {
  readonly register: Register;
  readonly residentId: string | null;
  /** Which record of the register: of the cards, the number. Absent or null: it could not be read. */
  readonly recordId?: string | null;
  readonly recordedOn?: PlainDate | null;
  readonly curedOn?: PlainDate;
};

/** All records of a run, in any order and in all their versions. */
export type FactSet = {
  readonly residents: readonly ResidentFact[];
  readonly cards: readonly CardFact[];
  readonly stays: readonly StayFact[];
  readonly applications: readonly ApplicationFact[];
  readonly permissions: readonly PermissionFact[];
  readonly designations: readonly DesignationFact[];
  readonly affiliations: readonly AffiliationFact[];
  readonly plans: readonly PlanFact[];
  readonly traineeNotices: readonly TraineeNoticeFact[];
  readonly ownNotices: readonly OwnNoticeFact[];
  readonly movements: readonly MovementFact[];
  readonly deaths: readonly DeathFact[];
  readonly employers: readonly EmployerFact[];
  readonly establishments: readonly EstablishmentFact[];
  readonly licences: readonly LicenceFact[];
  readonly guidance: readonly GuidanceFact[];
  readonly separations: readonly SeparationFact[];
  readonly notifications: readonly NotificationFact[];
  readonly coverage: readonly CoverageFact[];
  readonly unread: readonly UnreadRow[];
};
