export {
  type Exit,
  type ExplanationAnswer,
  explanationAnswers,
  type IdentityAnswer,
  identityAnswers,
  type Outcome,
  outcomes,
  type ReviewEvent,
  type ReviewEventType,
} from './finding-review/event.ts';
export { type NotOpen, type OfficerStep, whyNotOpen, whyOutcomeNotOpen } from './finding-review/allowed.ts';
export {
  type AnsweredExplanation,
  applyEvent,
  foldReview,
  type RecordedOutcome,
  type Review,
  type Stage,
} from './finding-review/review.ts';
