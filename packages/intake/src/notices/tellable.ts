const NUMBERS_AND_DAYS = /^[\p{N}\p{P}\p{S}\s年月日元明治大正昭和平成令男女有無TSHR]*$/iu;

/**
 * What a message may repeat of a cell that should hold a number, a code or a day: only what such a cell can be made of. In
 * a row shifted by a comma words stand there that must not be repeated: a name, or what a status was given for (S8).
 */
export function tellable(found: string): string {
  return NUMBERS_AND_DAYS.test(found.normalize('NFKC')) ? found : '';
}
