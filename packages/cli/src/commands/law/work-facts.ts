import { parsePlainDate } from '@renkei/kernel';
import { z } from 'zod';

const MOST_HOURS = 168;
const LONGEST_WORD = 60;

/** A civil day. The value itself is never repeated in a message. */
export const day = z.string().transform((text, context) => {
  const read = parsePlainDate(text);
  if (read.ok) return read.value;
  context.issues.push({ code: 'custom', message: 'day', input: text });
  return z.NEVER;
});
export const yesNo = z.enum(['yes', 'no']);
export const word = z.string().min(1).max(LONGEST_WORD);
export const engagedAs = z.enum(['employee', 'contractor', 'director', 'director-and-employee', 'seconded']);
const hours = z.number().min(0).max(MOST_HOURS);

const stay = {
  on: day.exactOptional(),
  stayFrom: day.exactOptional(),
  stayUntil: z.union([z.literal('no-end'), day]).exactOptional(),
  stayThirtyDaysOrLess: yesNo.exactOptional(),
  application: z.enum(['none', 'change', 'extension']).exactOptional(),
  applicationFiledOn: day.exactOptional(),
  applicationDecided: z.union([z.literal('pending'), day]).exactOptional(),
} as const;

/** Facts of `basis-to-stay`. Applications for a change or an extension only; no other application is ever asked about. */
export const StayFactsFile = z.strictObject(stay);

/** Facts of `work-permission`. Nothing is required: what is not known is left out, and the answer says what to ask. */
export const WorkFactsFile = z.strictObject({
  ...stay,
  status: word.exactOptional(),
  card: word.exactOptional(),
  designationWork: yesNo.exactOptional(),
  designationLimits: z.enum(['none', 'hours-28', 'employer', 'field', 'activity']).exactOptional(),
  designationCoversJob: yesNo.exactOptional(),
  permission: z
    .enum(['none', 'comprehensive', 'comprehensive-education', 'individual', 'letter'])
    .exactOptional(),
  permissionUntil: day.exactOptional(),
  permissionCoversJob: yesNo.exactOptional(),
  enrolment: z.enum(['enrolled', 'on-leave', 'ended']).exactOptional(),
  jobWithinStatus: yesNo.exactOptional(),
  exclusion: z.enum(['none', 'own-university', 'reward']).exactOptional(),
  engagedAs: engagedAs.exactOptional(),
  premises: z.enum(['barred', 'not-barred']).exactOptional(),
  educationJob: yesNo.exactOptional(),
  hoursInAnySevenDays: hours.exactOptional(),
  longVacation: yesNo.exactOptional(),
  hoursThisDay: hours.exactOptional(),
});
