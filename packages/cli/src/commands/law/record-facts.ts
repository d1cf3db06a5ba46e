import { z } from 'zod';
import { day, engagedAs, word, yesNo } from './work-facts.ts';

const MOST_HOURS = 168;
const MOST_YEN = 1_000_000;

/** Facts of `notification-duty` and `notification-in-time`. */
export const NotificationFactsFile = z.strictObject({
  on: day.exactOptional(),
  event: z.enum(['hire', 'separation', 'renewal', 'change-of-status', 'new-card']).exactOptional(),
  foreignNational: yesNo.exactOptional(),
  recognisable: yesNo.exactOptional(),
  status: word.exactOptional(),
  engagedAs: engagedAs.exactOptional(),
  employer: z.enum(['private', 'public-body']).exactOptional(),
  insured: yesNo.exactOptional(),
  filedOn: day.exactOptional(),
});

/** Facts of `insured-route`. */
export const InsuranceFactsFile = z.strictObject({
  on: day.exactOptional(),
  weeklyHours: z.number().min(0).max(MOST_HOURS).exactOptional(),
  daytimeStudent: yesNo.exactOptional(),
});

/** Facts of `penalty`. */
export const OffenceFactsFile = z.strictObject({
  offence: word.exactOptional(),
  actFrom: day.exactOptional(),
  actUntil: day.exactOptional(),
});

/** Facts of `licence-referral`. */
export const LicenceFactsFile = z.strictObject({
  on: day.exactOptional(),
  licence: word.exactOptional(),
  finding: z.enum(['none', 'question', 'charged', 'final-judgment', 'formal-disposition']).exactOptional(),
  groundListed: yesNo.exactOptional(),
});

/** Facts of `office-jurisdiction`. */
export const OfficeFactsFile = z.strictObject({
  on: day.exactOptional(),
  office: word.exactOptional(),
  prefecture: word.exactOptional(),
});

/** Facts of `measure-text`. */
export const MeasureFactsFile = z.strictObject({ on: day.exactOptional(), measure: word.exactOptional() });

/** Facts of `minimum-wage`. */
export const WageFactsFile = z.strictObject({
  on: day.exactOptional(),
  prefecture: word.exactOptional(),
  hourlyWage: z.number().min(0).max(MOST_YEN).exactOptional(),
});
