import type { PlainDate } from '@renkei/kernel';
import { type Bilingual, type Question, workPermission } from '@renkei/law';
import type { z } from 'zod';
import { type Explanation, explanationOf } from './explanation.ts';
import { faultsOf } from './faults.ts';
import { WorkFactsFile } from './work-facts.ts';

type Asked = { readonly explanation: Explanation } | { readonly faults: readonly Bilingual[] };

/** A question that FACTS.json can name, with an example of its facts. */
type AskableQuestion = {
  readonly id: string;
  readonly title: Bilingual;
  readonly example: object;
  readonly ask: (facts: unknown) => Asked;
};

type FactsFile<Facts> = z.ZodType<Facts> & { readonly shape: object };

function askable<Facts extends { readonly on?: PlainDate }>(
  question: Question<Facts>,
  file: FactsFile<Facts>,
  example: object,
): AskableQuestion {
  return {
    id: question.id,
    title: question.title,
    example,
    ask: (facts) => {
      const read = file.safeParse(facts);
      if (!read.success) return { faults: faultsOf(read.error.issues, Object.keys(file.shape)) };
      return { explanation: explanationOf(question, read.data.on, question.decide(read.data)) };
    },
  };
}

/** Every question that can be explained. */
export const questions: readonly AskableQuestion[] = [
  askable(workPermission, WorkFactsFile, {
    on: '2026-11-24',
    status: 'student',
    card: '9',
    stayFrom: '2025-04-01',
    stayUntil: '2027-03-31',
    permission: 'comprehensive',
    permissionUntil: '2027-03-31',
    enrolment: 'enrolled',
    engagedAs: 'employee',
    premises: 'not-barred',
    longVacation: 'no',
    hoursInAnySevenDays: 26,
  }),
];

/** May miss. */
export function findQuestion(id: string): AskableQuestion | undefined {
  return questions.find((each) => each.id === id);
}
