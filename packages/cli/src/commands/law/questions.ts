import type { PlainDate } from '@renkei/kernel';
import {
  basisToStay,
  type Bilingual,
  insuredRoute,
  licenceReferral,
  measureText,
  minimumWage,
  notificationDuty,
  notificationInTime,
  officeJurisdiction,
  penalty,
  type Question,
  workPermission,
} from '@renkei/law';
import type { z } from 'zod';
import { type Explanation, explanationOf } from './explanation.ts';
import { faultsOf } from './faults.ts';
import {
  InsuranceFactsFile,
  LicenceFactsFile,
  MeasureFactsFile,
  NotificationFactsFile,
  OffenceFactsFile,
  OfficeFactsFile,
  WageFactsFile,
} from './record-facts.ts';
import { StayFactsFile, WorkFactsFile } from './work-facts.ts';

type Asked = { readonly explanation: Explanation } | { readonly faults: readonly Bilingual[] };

/** A question that FACTS.json can name, with an example of its facts. */
type AskableQuestion = {
  readonly id: string;
  readonly title: Bilingual;
  readonly example: object;
  readonly ask: (facts: unknown) => Asked;
};

type FactsFile<Facts> = z.ZodType<Facts> & { readonly shape: object };

function askable<Facts extends object>(
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
      return { explanation: explanationOf(question, dayOf(read.data), question.decide(read.data)) };
    },
  };
}

function dayOf(facts: { readonly on?: PlainDate }): PlainDate | undefined {
  return facts.on;
}

const hire = {
  on: '2026-11-02',
  event: 'hire',
  foreignNational: 'yes',
  recognisable: 'yes',
  status: 'student',
  engagedAs: 'employee',
  employer: 'private',
};

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
  askable(basisToStay, StayFactsFile, {
    on: '2026-11-24',
    stayFrom: '2025-11-01',
    stayUntil: '2026-10-31',
    stayThirtyDaysOrLess: 'no',
    application: 'extension',
    applicationFiledOn: '2026-10-20',
    applicationDecided: 'pending',
  }),
  askable(notificationDuty, NotificationFactsFile, hire),
  askable(notificationInTime, NotificationFactsFile, { ...hire, insured: 'no', filedOn: '2026-11-24' }),
  askable(insuredRoute, InsuranceFactsFile, { on: '2026-11-02', weeklyHours: 24, daytimeStudent: 'no' }),
  askable(penalty, OffenceFactsFile, {
    offence: 'lpa-40',
    actFrom: '2026-11-02',
    actUntil: '2026-11-24',
  }),
  askable(licenceReferral, LicenceFactsFile, {
    on: '2026-11-24',
    licence: 'dispatch',
    finding: 'final-judgment',
    groundListed: 'yes',
  }),
  askable(officeJurisdiction, OfficeFactsFile, {
    on: '2026-11-24',
    office: 'immigration-nagoya',
    prefecture: '22',
  }),
  askable(measureText, MeasureFactsFile, { on: '2024-06-01', measure: '2-4' }),
  askable(minimumWage, WageFactsFile, { on: '2026-04-01', prefecture: '13', hourlyWage: 1250 }),
];

/** May miss. */
export function findQuestion(id: string): AskableQuestion | undefined {
  return questions.find((each) => each.id === id);
}
