export { type Basis, basesOf, effectivePeriod } from './basis/basis.ts';
export { detect, type Detected, type Standing } from './detect.ts';
export type {
  ApplicationFact,
  CardFact,
  CoverageFact,
  FactSet,
  MovementFact,
  NotificationFact,
  PermissionFact,
  PersonFacts,
  Register,
  ResidentFact,
  SeparationFact,
  StayFact,
  UnreadRow,
} from './facts/facts.ts';
export { registers } from './facts/facts.ts';
export type { EmployerFact, GuidanceFact, PlanFact } from './facts/organisation-facts.ts';
export type { Source } from './facts/recorded.ts';
export { type FactIndex, indexFacts } from './records/fact-index.ts';
export type {
  Asked,
  CannotSay,
  ClericalSign,
  Evidence,
  ExplanationFound,
  ExplanationState,
  Finding,
  LinkFieldShown,
  LinkShown,
  LookedBefore,
  Place,
  RuleAnswer,
  Subject,
  WhoseError,
} from './finding.ts';
export type { Explanation, RuleCard } from './rules/rule.ts';
export { ruleCards } from './rules/all-rules.ts';
