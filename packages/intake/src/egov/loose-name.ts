/** A column name as it is compared: NFKC, without brackets, blanks and quotes. */
export function looseName(name: string): string {
  return name.normalize('NFKC').replaceAll(/[\s()[\]{}<>「」『』【】〔〕"']/gu, '');
}
