import type { CorporateNumber, EstablishmentNumber, PlainDate } from '@renkei/kernel';
import type { Recorded } from './recorded.ts';

/** An accredited plan of a host; of a trainee it is one person's. */
export type PlanFact = Recorded & {
  readonly planId: string;
  readonly kind: 'trainee' | 'specified-skilled' | 'skill-development';
  readonly corporateNumber: CorporateNumber;
  readonly jointCorporateNumbers?: readonly CorporateNumber[];
  readonly supervisingCorporateNumber?: CorporateNumber;
  readonly field?: string;
  readonly quota?: number;
  readonly residentId?: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
};

export type EmployerFact = Recorded & {
  readonly corporateNumber: CorporateNumber;
  readonly name: string;
  readonly nameKana?: string;
  readonly prefecture: string;
  readonly address: string;
  readonly industry: string;
  readonly publicBody?: boolean;
  readonly succeedsCorporateNumber?: CorporateNumber;
  readonly trueFrom: PlainDate;
};

export type EstablishmentFact = Recorded & {
  readonly establishmentNumber: EstablishmentNumber;
  readonly corporateNumber: CorporateNumber;
  readonly name: string;
  readonly prefecture: string;
  readonly address: string;
  readonly size: string;
  readonly openedOn: PlainDate;
  readonly closedOn?: PlainDate;
};

export type LicenceFact = Recorded & {
  readonly licenceId: string;
  readonly kind: 'dispatch' | 'placement' | 'supervising' | 'support' | 'amusement';
  readonly licenceNumber: string;
  readonly corporateNumber: CorporateNumber;
  readonly establishmentNumber?: EstablishmentNumber;
  readonly premises?: string;
  readonly grantedOn: PlainDate;
  readonly validUntil?: PlainDate;
  readonly endedOn?: PlainDate;
  readonly endReason?: 'expired' | 'returned' | 'revoked';
};

/** Guidance to an employer; `topic` is the rule whose question it was about. */
export type GuidanceFact = Recorded & {
  readonly guidanceId: string;
  readonly corporateNumber: CorporateNumber;
  readonly establishmentNumber?: EstablishmentNumber;
  readonly kind: 'letter' | 'visit' | 'telephone' | 'order';
  readonly topic: string;
  readonly givenOn: PlainDate;
  readonly answeredOn?: PlainDate;
};
