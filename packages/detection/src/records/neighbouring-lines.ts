import type { Employment, Employments } from './employments.ts';

/** The employments on the lines above and below in the same file. */
export function neighbouringLines(
  { notification }: Employment,
  employments: Employments,
): readonly Employment[] {
  const { file, line } = notification.source;
  return employments.inFile(file).filter((other) => Math.abs(other.notification.source.line - line) === 1);
}
