import type { PlainDate } from '@renkei/kernel';

/** A fact somebody can answer with yes or no. Absent means that nobody has answered. */
export type YesNo = 'yes' | 'no';

/** Of a person and their stay. There is no nationality and no name: they decide nothing here. */
export type PersonFacts = {
  readonly status?: string;
  readonly card?: string;
  readonly stayFrom?: PlainDate;
  readonly stayUntil?: PlainDate | 'no-end';
  readonly stayThirtyDaysOrLess?: YesNo;
  readonly application?: 'none' | 'change' | 'extension';
  readonly applicationFiledOn?: PlainDate;
  readonly applicationDecided?: PlainDate | 'pending';
};

/** Of a permission or designation: only whether it permits work and its limits are held (S8). */
export type PermissionFacts = {
  readonly designationWork?: YesNo;
  readonly designationLimits?: 'none' | 'hours-28' | 'employer' | 'field' | 'activity';
  readonly designationCoversJob?: YesNo;
  readonly permission?: 'none' | 'comprehensive' | 'comprehensive-education' | 'individual' | 'letter';
  readonly permissionUntil?: PlainDate;
  readonly permissionCoversJob?: YesNo;
  readonly enrolment?: 'enrolled' | 'on-leave' | 'ended';
};

/** Of the job on the day that is asked about. Hours are counted over all employers together. */
export type JobFacts = {
  readonly jobWithinStatus?: YesNo;
  readonly exclusion?: 'none' | 'own-university' | 'reward';
  readonly engagedAs?: 'employee' | 'contractor' | 'director' | 'director-and-employee' | 'seconded';
  readonly premises?: 'barred' | 'not-barred';
  readonly educationJob?: YesNo;
  readonly hoursInAnySevenDays?: number;
  readonly longVacation?: YesNo;
  readonly hoursThisDay?: number;
};

/** What the decision about a stay on a day is taken from. */
export type StayFacts = { readonly on?: PlainDate } & Omit<PersonFacts, 'status' | 'card'>;

/** What the decision about work on a day is taken from. `on`: the day asked about. */
export type WorkFacts = { readonly on?: PlainDate } & PersonFacts & PermissionFacts & JobFacts;

/** Of a notice under LPA 28. `on`: the day of the hire or separation. Whether foreign, never of which country. */
export type NotificationFacts = {
  readonly on?: PlainDate;
  readonly event?: 'hire' | 'separation' | 'renewal' | 'change-of-status' | 'new-card';
  readonly foreignNational?: YesNo;
  readonly recognisable?: YesNo;
  readonly status?: string;
  readonly engagedAs?: NonNullable<JobFacts['engagedAs']>;
  readonly employer?: 'private' | 'public-body';
  readonly insured?: YesNo;
  readonly filedOn?: PlainDate;
};

/** Of the route a notice takes: insured under employment insurance or not. */
export type InsuranceFacts = {
  readonly on?: PlainDate;
  readonly weeklyHours?: number;
  readonly daytimeStudent?: YesNo;
};

/** Of an act and the article asked about. */
export type OffenceFacts = {
  readonly offence?: string;
  readonly actFrom?: PlainDate;
  readonly actUntil?: PlainDate;
};

/** Of a licence and what has been found. */
export type LicenceFacts = {
  readonly on?: PlainDate;
  readonly licence?: string;
  readonly finding?: 'none' | 'question' | 'charged' | 'final-judgment' | 'formal-disposition';
  readonly groundListed?: YesNo;
};

/** Of an office and a place. */
export type OfficeFacts = {
  readonly on?: PlainDate;
  readonly office?: string;
  readonly prefecture?: string;
};

export type MeasureFacts = { readonly on?: PlainDate; readonly measure?: string };

/** `hourlyWage` in yen. */
export type WageFacts = {
  readonly on?: PlainDate;
  readonly prefecture?: string;
  readonly hourlyWage?: number;
};
