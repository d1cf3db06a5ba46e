import { COMMA } from './raw-record.ts';

const LOOK_BACK = 200;

/**
 * Where to cut a line that is too long, between `from` and `to`: after the last comma; else, near the end, at a byte
 * that cannot belong to a number, so that a number is not cut in two unseen; else at `to`.
 */
export function cutLongLine(data: Uint8Array, from: number, to: number): number {
  const comma = data.lastIndexOf(COMMA, to - 1);
  if (comma >= from) return comma + 1;
  const first = Math.max(from + 1, to - LOOK_BACK);
  for (let at = to; at > first; at -= 1) if (isLetter(data[at - 1])) return at;
  return to;
}

function isLetter(byte = 0): boolean {
  // Y to z: ASCII letters that are not trail bytes of a CP932 full-width digit (4F to 58).
  return byte >= 0x59 && byte <= 0x7a;
}
