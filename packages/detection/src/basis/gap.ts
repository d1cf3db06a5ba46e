import { addDays, laterOf, type PlainDate } from '@renkei/kernel';
import type { Basis } from './basis.ts';

/** Days without a basis. `from` absent: nothing is known before; `until` absent: nothing is known after. */
type Gap = { readonly from?: PlainDate; readonly until?: PlainDate };

export type UncoveredDay = {
  /** The first day of the employment in the gap: the day asked about. */
  readonly day: PlainDate;
  /** The first day of the employment beyond the margin: the last day that must be known for the question to be asked. */
  readonly judgedOn: PlainDate;
};

/**
 * The first day of an employment without any basis, where days without basis reach beyond the margin within it.
 * The margin runs from the end of the last basis; where none is known before, from the first day of the employment
 * (a contract is often dated before the arrival).
 */
export function firstUncoveredDay(
  bases: readonly Basis[],
  employment: { readonly from: PlainDate; readonly until: PlainDate },
  marginDays: number,
): UncoveredDay | undefined {
  for (const gap of gapsBetween(bases)) {
    const start = gap.from === undefined ? employment.from : laterOf(gap.from, employment.from);
    const beyond = laterOf(addDays(gap.from ?? employment.from, marginDays), start);
    const outsideGap = gap.until !== undefined && beyond > gap.until;
    if (beyond > employment.until || outsideGap) continue;
    return { day: start, judgedOn: beyond };
  }
  return undefined;
}

/** The complement of the union of all bases, earliest first. */
function gapsBetween(bases: readonly Basis[]): readonly Gap[] {
  const sorted = [...bases].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const [first] = sorted;
  if (first === undefined) return [{}];
  const gaps: Gap[] = [{ until: addDays(first.from, -1) }];
  let covered: PlainDate | undefined = first.until;
  for (const basis of sorted) {
    if (covered === undefined) return gaps;
    if (basis.from > addDays(covered, 1))
      gaps.push({ from: addDays(covered, 1), until: addDays(basis.from, -1) });
    covered = basis.until === undefined ? undefined : laterOf(covered, basis.until);
  }
  return covered === undefined ? gaps : [...gaps, { from: addDays(covered, 1) }];
}
