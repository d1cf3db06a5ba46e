import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import type { Recorded } from './recorded.ts';

/** S8: of a designation only whether the person may work, and within which limits. */
export type DesignationFact = Recorded & {
  readonly designationId: string;
  readonly residentId: string;
  readonly mayWork: boolean;
  readonly limits?: string;
  readonly corporateNumber?: CorporateNumber;
  readonly from: PlainDate;
  readonly until?: PlainDate;
};

/** Where a person belonged, from when to when. */
export type AffiliationFact = Recorded & {
  readonly affiliationId: string;
  readonly residentId: string;
  readonly kind: 'school' | 'trainee-plan' | 'specified-skilled' | 'employer';
  readonly corporateNumber?: CorporateNumber;
  readonly organisation?: string;
  readonly planId?: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly endReason?: string;
  readonly listedOn?: PlainDate;
};

/** What a host or a supervising body notified about a trainee. */
export type TraineeNoticeFact = Recorded & {
  readonly noticeId: string;
  readonly residentId: string;
  readonly planId?: string;
  readonly corporateNumber: CorporateNumber;
  readonly kind: 'difficulty' | 'withdrawn' | 'located' | 'transfer';
  readonly reason?: string;
  readonly happenedOn: PlainDate;
  readonly reportedBy: 'host' | 'supervising-body';
};

/** A person's own notice of their organisation, ICRRA 19-16. */
export type OwnNoticeFact = Recorded & {
  readonly noticeId: string;
  readonly residentId: string;
  readonly kind: 'start' | 'end' | 'change';
  readonly corporateNumber?: CorporateNumber;
  readonly organisation?: string;
  readonly happenedOn: PlainDate;
  readonly filedOn: PlainDate;
  readonly filedBy: 'window' | 'online' | 'post';
};

export type DeathFact = Recorded & {
  readonly deathId: string;
  readonly residentId: string;
  readonly diedOn: PlainDate;
};
