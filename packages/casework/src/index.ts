export {
  type About,
  type Comparison,
  comparisons,
  type ExplanationAnswer,
  explanationAnswers,
  type IdentityAnswer,
  identityAnswers,
  type Outcome,
  outcomes,
  type ReviewEvent,
  type ReviewEventType,
} from './finding-review/event.ts';
export {
  type Exit,
  exits,
  exitsOf,
  type OfficerExit,
  officerExits,
  type SystemExit,
} from './finding-review/exit.ts';
export {
  isCompared,
  type NotOpen,
  type OfficerStep,
  whyExitNotOpen,
  whyNotOpen,
  whyOutcomeNotOpen,
} from './finding-review/allowed.ts';
export {
  type AnsweredExplanation,
  applyEvent,
  foldReview,
  type RecordedOutcome,
  type Ended,
  type Review,
  type Stage,
  stages,
} from './finding-review/review.ts';
