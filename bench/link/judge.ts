import type { Link } from '@renkei/linkage';
import type { TruthLine } from '../read-truth.ts';

/** What a reader who knows everything would answer: the number decides between namesakes. */
export type Expected = 'same-person' | 'another-person' | 'cannot-say';
/** `right`, `held back` (nobody named where somebody could be) or `wrong` (somebody named, or held for another, who is not). */
export type Judgement = {
  readonly expected: Expected;
  readonly outcome: 'right' | 'held-back' | 'wrong';
  /** Somebody was said to be the person notified, and is not. */
  readonly isWrongLink: boolean;
};

export function judge(link: Link, truth: TruthLine): Judgement {
  const expected = expectedOf(truth);
  const right = rightIds(truth, expected);
  const isWrongLink =
    link.answer !== 'cannot-say' && link.best !== undefined && !right.has(link.best.residentId);
  const isExpected = link.answer === expected && !isWrongLink;
  const outcome = isExpected ? 'right' : link.answer === 'cannot-say' ? 'held-back' : 'wrong';
  return { expected, outcome, isWrongLink };
}

function expectedOf({ expected }: TruthLine): Expected {
  if (expected.includes('which-person')) return 'cannot-say';
  return expected.includes('card-of-another-person') ? 'another-person' : 'same-person';
}

/** Where somebody works under a holder's whole identity, or under a namesake's number, the records show the holder. */
function rightIds({ residentId, holderId }: TruthLine, expected: Expected): ReadonlySet<string> {
  return new Set(expected === 'same-person' ? [residentId, holderId] : [residentId]);
}
