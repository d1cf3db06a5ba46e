/** For the tests of other packages: the cases of every rule, and the facts they tell. */
export { readRuleCases } from './rule-cases.ts';
export { toldFacts } from './told-facts.ts';
