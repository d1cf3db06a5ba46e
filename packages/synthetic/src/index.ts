import { fileURLToPath } from 'node:url';
import { plainDate, type PlainDate } from '@renkei/kernel';
import { firstCase } from './first-case/first-case.ts';
import type { FirstCaseLabel } from './first-case/label.ts';

export { type ExpectedAnswer, type FirstCaseLabel, type TrueCause } from './first-case/label.ts';
export { generateNation, type GenerateOptions } from './nation/generate-nation.ts';
/** Rows of a generated nation that a reader names and does not keep, by file and line. */
export { type Planted } from './nation/notices/file-notices.ts';
/** The most residents whose numbers have room in the reserved ranges. */
export { MOST_RESIDENTS } from './nation/numbers.ts';

/** Absolute path of the first case's files, a folder as `renkei detect` reads it. All of it is invented. */
export const firstCaseDirectory: string = fileURLToPath(new URL('../first-case', import.meta.url));

/** The civil day for which the labels hold. */
export const firstCaseDay: PlainDate = plainDate('2026-10-31');

/** The hand-written answers, one for each readable notification row, also those filed after `firstCaseDay`. */
export function firstCaseLabels(): readonly FirstCaseLabel[] {
  return firstCase().labels;
}
