import type { Employment, Employments } from './employments.ts';

/** The employments on the lines above and below in the same file. */
export function neighbouringLines(
  { notification }: Employment,
  { atLine }: Employments,
): readonly Employment[] {
  const { file, line } = notification.source;
  return [line - 1, line + 1].flatMap((near) => atLine(file, near) ?? []);
}
