import { plainDate, type PlainDate } from '@renkei/kernel';
import * as fc from 'fast-check';
import { allRules } from '../../rules/all-rules.ts';
import { readRuleCases } from '../rule-cases.ts';
import { changes, clauses } from './clauses.ts';

/** Records of a few people in the language of told-facts.ts, and the day of the run. */
export type Life = { readonly told: string; readonly asOf: PlainDate };

const usualDay = plainDate('2026-10-31');

/** A hand-written case of any rule, each rule as often as any other: the lives from which no rule is far away. */
const caseOfARule: fc.Arbitrary<Life> = fc.oneof(
  ...allRules.map(({ card }) =>
    fc.constantFrom(...readRuleCases(card.id).map(({ facts, asOf }) => ({ told: facts, asOf }))),
  ),
);

const anyClause = fc.oneof(...Object.values(clauses), changes);

/** A second person at work, so that several people and several jobs meet. */
const another = [
  "resident:2 residentId=R-2 name='SMITH JOHN' birthDate=1990-05-05",
  'card:2 cardNumber=X2 residentId=R-2 issuedOn=2025-01-01',
  "hire:2 employerKey=B1 establishmentNumber=B1 cardNumber=X2 cardNumberAsWritten=X2 nameLatin='JOHN SMITH' birthDate=1990-05-05 hiredOn=2026-05-11 recordedOn=2026-05-20",
  'employer:2 corporateNumber=B',
  'establishment:2 establishmentNumber=B1 corporateNumber=B',
].join('; ');

/** Nothing but what is drawn. */
export const freeLives: fc.Arbitrary<Life> = fc
  .tuple(fc.constantFrom('', another), fc.array(anyClause, { minLength: 2, maxLength: 12 }))
  .map(([second, more]) => ({ told: joined([second, ...more]), asOf: usualDay }));

/** A case of any rule and what happened beside it, or nothing but what is drawn. */
export const lives: fc.Arbitrary<Life> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(caseOfARule, fc.constantFrom('', another), fc.array(anyClause, { maxLength: 4 }))
      .map(([{ told, asOf }, second, more]) => ({ told: joined([told, second, ...more]), asOf })),
  },
  { weight: 1, arbitrary: freeLives },
);

/** Of what was taken away nothing more is told: a change of it alone would be half a record, which no register holds. */
function joined(clauses: readonly string[]): string {
  const told = clauses.flatMap((each) => each.split(';')).map((clause) => clause.trim());
  const gone = new Set<string>();
  const left = told.filter((clause) => {
    const [label = ''] = clause.split(' ');
    if (label.startsWith('-')) gone.add(label.slice(1));
    return clause !== '' && !gone.has(label);
  });
  return left.join('; ');
}
