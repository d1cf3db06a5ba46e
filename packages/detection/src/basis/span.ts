import type { PlainDate } from '@renkei/kernel';

/** Days from the first to the last, both inclusive; without a last day, without end. */
export type Span = { readonly from: PlainDate; readonly until?: PlainDate };

export function includes({ from, until }: Span, day: PlainDate): boolean {
  return from <= day && (until === undefined || day <= until);
}

/** Whether some day from the first to the last lies in the span. */
export function overlaps({ from, until }: Span, first: PlainDate, last: PlainDate): boolean {
  return from <= last && (until === undefined || until >= first);
}
