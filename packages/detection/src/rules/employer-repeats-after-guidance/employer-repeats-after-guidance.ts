import type { CorporateNumber } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import type { GuidanceFact } from '../../facts/organisation-facts.ts';
import { compareText } from '../../records/compare-text.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { isOutsideTheNotice } from '../../steps/subject-of-the-law.ts';
import { evidenceOf, hireEvidence } from '../evidence.ts';
import { notificationContradictory } from '../notification-contradictory/notification-contradictory.ts';
import { notificationLate } from '../notification-late/notification-late.ts';
import { type BodyRule, type EmploymentRule, isLinked, type Raised } from '../rule.ts';
import { employerRepeatsCard } from './card.ts';

/** What an employer can do otherwise the next time it files: only these questions can come again after guidance. */
const repeatable: readonly EmploymentRule[] = [notificationLate, notificationContradictory];

/** rules.md `employer-repeats-after-guidance`: what does the employer need? With a visit, not a sanction. */
export const employerRepeatsAfterGuidance: BodyRule = {
  card: employerRepeatsCard,
  of: 'business',
  ask(body, records) {
    const [first] = repeatsOf(body, records).toSorted((a, b) => compareText(a.raised.day, b.raised.day));
    if (first === undefined) return undefined;
    const { guidance, employment, raised } = first;
    return {
      day: raised.day,
      judgedOn: raised.judgedOn,
      reads: [...raised.reads, 'guidance'],
      readsWhole: ['guidance'],
      concerns: employment.person === undefined ? [] : [employment.person.resident.residentId],
      question: questionOn(guidance, raised),
      evidence: [guidanceEvidence(guidance), hireEvidence(employment.notification), ...raised.evidence],
      looks: {},
    };
  },
};

type Repeat = {
  readonly guidance: GuidanceFact;
  readonly employment: Employment;
  readonly raised: Raised;
};

/** Questions about hires later than guidance on just that: what was hired before could not be done otherwise any more. */
function repeatsOf(body: CorporateNumber, records: Records): readonly Repeat[] {
  const { organisations, employments } = records;
  const numbers = organisations.numbersOf(body);
  const notices = numbers.flatMap((number) => employments.ofEmployer(number));
  return numbers
    .flatMap((number) => organisations.guidanceOf(number))
    .flatMap((guidance) =>
      notices
        .filter(({ notification }) => notification.hiredOn > guidance.givenOn)
        .flatMap((employment) => {
          const raised = askAgain(guidance, employment, records);
          return raised === undefined ? [] : [{ guidance, employment, raised }];
        }),
    );
}

/** The rule's own question under the steps before any rule: who it is, and whether the law asks for a notice at all. */
function askAgain({ topic }: GuidanceFact, employment: Employment, records: Records): Raised | undefined {
  const { link, person, notification, until } = employment;
  const rule = repeatable.find(({ card }) => card.id === topic);
  if (rule === undefined || link.answer === 'cannot-say') return undefined;
  if (person !== undefined && isOutsideTheNotice(person, notification.hiredOn, until)) return undefined;
  if (rule.of !== 'linked-employment') return rule.ask(employment, records);
  return isLinked(employment) ? rule.ask(employment, records) : undefined;
}

function guidanceEvidence(guidance: GuidanceFact) {
  const { kind, topic, givenOn } = guidance;
  return evidenceOf(guidance, {
    register: 'guidance',
    field: 'givenOn',
    value: `${kind} ${topic} ${givenOn}`,
    trueOn: givenOn,
  });
}

function questionOn({ givenOn }: GuidanceFact, { day }: Raised): Bilingual {
  const [given, again] = [dayInWords(givenOn), dayInWords(day)];
  return {
    ja: `${given.ja}に案内した後、${again.ja}の届出に同じ問いがあります。届け出るために何が必要ですか。`,
    en: `Guidance was given on ${given.en}; the notice of ${again.en} raises the same question. What does the employer need in order to notify?`,
  };
}
