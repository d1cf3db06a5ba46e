const NAMES = ['個人番号', 'マイナンバー', 'mynumber', 'individualnumber', 'kojinbango', 'kojinbangou'];

/** Whether a column name reads as 個人番号, however it is written: width, case, blanks, hyphens and brackets aside. */
export function looksLikeIndividualNumber(columnName: string): boolean {
  const folded = columnName
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}ー]/gu, '');
  return NAMES.some((name) => folded.includes(name));
}
