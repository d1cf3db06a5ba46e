/** 21344 → 21,344 in both languages. */
export function figure(count: number): string {
  return count.toLocaleString('en-US');
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** 1234567 → 1.2 MB; thousands, as file managers of today count. */
export function showBytes(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 999.5 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  const shown = unit === 0 || size >= 99.5 ? Math.round(size).toString() : size.toFixed(1);
  return `${shown} ${units[unit] ?? ''}`;
}
