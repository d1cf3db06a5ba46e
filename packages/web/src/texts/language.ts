/** The two languages of the officers' screens. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return value === 'ja' || value === 'en';
}
