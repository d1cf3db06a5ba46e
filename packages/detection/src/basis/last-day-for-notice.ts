import type { PlainDate } from '@renkei/kernel';
import { lastDayFor, timeLimitOf } from '@renkei/law';
import type { NotificationFact } from '../facts/facts.ts';

/**
 * The last day for the notice of a hire or separation on a day, moved to the next opening day. The form says which route
 * it is; where none is known, the insured number. Undefined where the table of law does not reach.
 */
export function lastDayForNotice(
  { form, insuredNumber }: NotificationFact,
  event: 'hire' | 'separation',
  on: PlainDate,
): PlainDate | undefined {
  const isInsured = form === undefined ? insuredNumber !== undefined : form === '10101';
  return lastDay(isInsured ? 'yes' : 'no', event, on);
}

/** The last day of any route: until then who is not insured may be notified in time. */
export function longestLastDay(event: 'hire' | 'separation', on: PlainDate): PlainDate | undefined {
  return lastDay('no', event, on);
}

/** Which limit public bodies have for who is not insured is not verified, so theirs is the longer one of Form No. 3, too. */
function lastDay(insured: 'yes' | 'no', event: 'hire' | 'separation', on: PlainDate): PlainDate | undefined {
  const limit = timeLimitOf({ on, event, insured, employer: 'private' });
  return limit === undefined ? undefined : lastDayFor(limit, on);
}
