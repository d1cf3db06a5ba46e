import { type IdentityAnswer, identityAnswers } from '@renkei/casework';
import type { ReadableFinding } from '../steps.ts';

/** What can be answered in step 1: beside several candidates nobody's number is in question. */
export function answersFor({ compares }: ReadableFinding): readonly IdentityAnswer[] {
  return compares === 'candidates'
    ? identityAnswers.filter((answer) => answer !== 'another-using-number')
    : identityAnswers;
}

type AnswerText =
  `finding.identity.${IdentityAnswer}` | `finding.identity.candidates.${'same-person' | 'another-person'}`;

export function answerText({ compares }: ReadableFinding, answer: IdentityAnswer): AnswerText {
  const ofCandidates = compares === 'candidates' && (answer === 'same-person' || answer === 'another-person');
  return ofCandidates ? `finding.identity.candidates.${answer}` : `finding.identity.${answer}`;
}

/** The question of step 1. Of several records the first one is meant, unless all are candidates. */
export function questionText({ compares, beside }: ReadableFinding) {
  if (compares === 'candidates') return 'finding.identity.candidates.question' as const;
  return beside.length > 1
    ? ('finding.identity.first.question' as const)
    : ('finding.identity.question' as const);
}
