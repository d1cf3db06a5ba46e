import type { Day } from '../calendar.ts';
import type { Industry } from './industry.ts';
import type { Prefecture } from './prefecture.ts';

export const sizes = ['1-29', '30-99', '100-499', '500+'] as const;
export type Size = (typeof sizes)[number];

/** A corporation, or the sole owner's business. */
export type Corporation = {
  readonly number: string;
  readonly name: string;
  readonly nameKana: string;
  readonly publicBody: boolean;
};

/** How an employer's notices reach the employment service. */
export type FilingHabit = {
  /** Consultant's office that files for it; absent: files itself. */
  readonly consultant?: number;
  /** Day of the month on which notices are filed. */
  readonly dayOfMonth: number;
  /** What the employer writes of itself on Form No. 3. */
  readonly form3: 'establishment' | 'corporate' | 'neither';
};

/** A place of work 事業所 with its employment-insurance number. */
export type Establishment = {
  readonly number: string;
  readonly corporation: Corporation;
  readonly name: string;
  readonly prefecture: Prefecture;
  readonly address: string;
  readonly industry: Industry;
  readonly size: Size;
  readonly opened: Day;
  readonly habit: FilingHabit;
  /** The office that files for it, where it is a branch. */
  readonly headOffice?: Establishment;
};
