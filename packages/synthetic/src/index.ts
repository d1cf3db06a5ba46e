import { fileURLToPath } from 'node:url';
import { plainDate, type PlainDate } from '@renkei/kernel';
import { firstCase } from './first-case/first-case.ts';
import type { FirstCaseLabel } from './first-case/label.ts';

export { type ExpectedAnswer, type FirstCaseLabel, type TrueCause } from './first-case/label.ts';

/** Absolute path of the first case's files, a folder as `renkei detect` reads it. All of it is invented. */
export const firstCaseDirectory: string = fileURLToPath(new URL('../first-case', import.meta.url));

/** The civil day for which the labels hold. */
export const firstCaseDay: PlainDate = plainDate('2026-10-31');

/** The hand-written answers, one for each readable notification row, also those filed after `firstCaseDay`. */
export function firstCaseLabels(): readonly FirstCaseLabel[] {
  return firstCase().labels;
}
