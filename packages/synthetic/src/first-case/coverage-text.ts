import { csvText } from './csv-text.ts';

/** Two registers lag behind the day of the case, so that a few questions cannot be put. */
const completeUntil = [
  ['residents', '2026-10-31'],
  ['cards', '2026-10-31'],
  ['stays', '2026-10-31'],
  ['permissions', '2026-10-31'],
  ['departures', '2026-10-26'],
  ['separations', '2026-10-20'],
  ['notifications', '2026-10-31'],
] as const;

export function coverageText(): string {
  return csvText(['register', 'complete_until'], completeUntil);
}
