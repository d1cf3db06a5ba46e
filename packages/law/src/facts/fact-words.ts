/** A fact in words: [name in Japanese, name in English, what to ask in Japanese, what to ask in English]. */
export type FactWords = readonly [labelJa: string, labelEn: string, askJa: string, askEn: string];
