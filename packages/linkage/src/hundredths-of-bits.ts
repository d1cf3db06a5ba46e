/** log2 in hundredths, straight between powers of two: whole numbers only, so that it is the same on every machine. */
export function hundredthsOfBits(count: number): number {
  if (count < 2) return 0;
  const bits = 31 - Math.clz32(count);
  const power = 2 ** bits;
  return bits * 100 + Math.floor(((count - power) * 100) / power);
}
