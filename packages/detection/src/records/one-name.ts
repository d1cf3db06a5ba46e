import { nameKeys } from '@renkei/linkage';

/** Whether two recorded names have the same words in any order. Names serve one purpose only: who is who (S2). */
export function haveOneName(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(name: string): string {
  return nameKeys(name).toSorted().join(' ');
}
