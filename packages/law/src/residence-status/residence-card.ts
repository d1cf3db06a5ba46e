import { addMonths, type PlainDate } from '@renkei/kernel';
import { statusOn } from './statuses-by-date.ts';

/** A stay as granted. `period`: as the register writes it, such as 1y3m, 3m or 31d. */
export type GrantedStay = {
  readonly status: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly period?: string;
};

const PERIOD = /^(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)d)?$/u;
const LONGEST_MONTHS_WITHOUT_CARD = 3;
/** A period granted in days is one of 90 days at most, as of Temporary Visitors. */
const MOST_DAYS_WITHOUT_CARD = 90;

/**
 * ICRRA 19-3: no card is given for a stay of three months or less, nor to Temporary Visitors, Diplomats and Officials. A
 * status that the table does not know on the day has a card like nearly all: that nobody holds one is never supposed.
 */
export function hasResidenceCard(stay: GrantedStay, on: PlainDate): boolean {
  if (statusOn(stay.status, on)?.card === 'none') return false;
  return !isThreeMonthsOrLess(stay);
}

/** The length as granted decides; where it is not known, the days between the first and the last. */
function isThreeMonthsOrLess({ from, until, period = '' }: GrantedStay): boolean {
  const granted = PERIOD.exec(period);
  if (period === '' || granted === null)
    return until !== undefined && until <= addMonths(from, LONGEST_MONTHS_WITHOUT_CARD);
  const [years = 0, months = 0, days = 0] = granted.slice(1).map((count) => Number(count ?? 0));
  const inMonths = years * 12 + months;
  if (inMonths === 0) return days <= MOST_DAYS_WITHOUT_CARD;
  return inMonths < LONGEST_MONTHS_WITHOUT_CARD || (inMonths === LONGEST_MONTHS_WITHOUT_CARD && days === 0);
}
