import type { CompareRow } from '@renkei/contract';

/** What one row of step 1 says in words. Each has its own sentence: `finding.compare.<says>`. */
export type CompareSays =
  | 'equal'
  | 'equal-written-differently'
  | 'one-of-several'
  | 'different'
  | 'different-from-all'
  | 'not-notified'
  | 'not-recorded'
  | 'not-comparable';

/** The server says whether a row is equal; this finds the words for it and never a judgement of its own. */
export function compareSays({ comparison, notified, recorded }: CompareRow): CompareSays {
  if (comparison === 'not-comparable') {
    if (notified.length === 0) return 'not-notified';
    return recorded.length === 0 ? 'not-recorded' : 'not-comparable';
  }
  if (comparison === 'different') return recorded.length > 1 ? 'different-from-all' : 'different';
  if (recorded.length > 1) return 'one-of-several';
  return notified[0]?.value === recorded[0]?.value ? 'equal' : 'equal-written-differently';
}

/** Letters are marked only where two single values stand against each other and differ. */
export function marksLetters({ comparison, notified, recorded }: CompareRow): boolean {
  return comparison === 'different' && notified.length === 1 && recorded.length === 1;
}
