import type { PlainDate } from '@renkei/kernel';
import { lastDayFor, timeLimitOf } from '@renkei/law';
import type { NotificationFact } from '../facts/facts.ts';

/**
 * The last day for the notice of a hire or separation on a day, moved to the next opening day. The form says which route
 * it is; where none is known, the insured number. Which limit public bodies have for who is not insured is not verified,
 * so theirs is the longer one of Form No. 3, too. Undefined where the table of law does not reach.
 */
export function lastDayForNotice(
  { form, insuredNumber }: NotificationFact,
  event: 'hire' | 'separation',
  on: PlainDate,
): PlainDate | undefined {
  const isInsured = form === undefined ? insuredNumber !== undefined : form === '10101';
  const limit = timeLimitOf({ on, event, insured: isInsured ? 'yes' : 'no', employer: 'private' });
  return limit === undefined ? undefined : lastDayFor(limit, on);
}
