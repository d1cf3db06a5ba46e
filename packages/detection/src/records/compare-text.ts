/** Orders by code unit, whatever the machine's language: the same records come out in the same order everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
