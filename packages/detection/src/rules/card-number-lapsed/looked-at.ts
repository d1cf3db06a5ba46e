import type { CardFact, NotificationFact, PersonFacts } from '../../facts/facts.ts';
import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { haveOneName } from '../../records/one-name.ts';
import type { Records } from '../../records/records.ts';
import { cardEvidence, hireEvidence, residentEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';

type Lapsed = { readonly person: PersonFacts; readonly card: CardFact; readonly records: Records };

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { notification }: Employment,
  { person, card, records }: Lapsed,
): Readonly<Record<string, Looked>> {
  return {
    'insured-later-than-hired': listed('notifications', insuredDay(notification), {
      none: {
        ja: '雇用保険の番号のない届出で、資格取得日ではありません。',
        en: 'The notice bears no insurance number; its day is not that of insurance.',
      },
      some: () => ({
        ja: '雇用保険の届出です。この日が就労の初日とは限りません。',
        en: 'It is a notice of the insured route. Its day need not be the first day of work.',
      }),
    }),
    're-hire': listed('notifications', earlierHires(notification, person, records), {
      none: {
        ja: '同じ事業主の前の届出はありません。',
        en: 'No earlier notice of the same employer is on record.',
      },
      some: (count) => ({
        ja: `同じ事業主の前の届出が${count}件あります。`,
        en: `${count} earlier notice(s) of the same employer are on record.`,
      }),
    }),
    'late-surrender': listed('cards', [cardEvidence(card, 'lapsedOn')], {
      none: { ja: '失効の登録はありません。', en: 'No lapse is on record.' },
      some: () => ({
        ja: '失効の登録があり、基準日までに訂正されていません。',
        en: 'The lapse is on record and was not corrected by the day of the run.',
      }),
    }),
    namesake: listed(
      'residents',
      namesakesOf(person, records).map((each) => residentEvidence(each, 'birthDate')),
      {
        none: {
          ja: '同姓同名・同生年月日の別の人は記録にありません。',
          en: 'Nobody else of this name and birth date is on record.',
        },
        some: (count) => ({
          ja: `同姓同名・同生年月日の別の人が${count}人記録にあります。`,
          en: `${count} other person(s) of this name and birth date are on record.`,
        }),
      },
    ),
  };
}

function insuredDay(notification: NotificationFact) {
  return notification.insuredNumber === undefined ? [] : [hireEvidence(notification)];
}

function earlierHires(
  { employerKey, hiredOn }: NotificationFact,
  { resident }: PersonFacts,
  { employments }: Records,
) {
  return employments
    .ofPerson(resident.residentId)
    .map(({ notification }) => notification)
    .filter((other) => other.employerKey === employerKey && other.hiredOn < hiredOn)
    .map(hireEvidence);
}

function namesakesOf({ resident }: PersonFacts, { people, findPerson }: Records): readonly PersonFacts[] {
  return people
    .bornOn(resident.birthDate)
    .filter(({ residentId, name }) => residentId !== resident.residentId && haveOneName(name, resident.name))
    .flatMap(({ residentId }) => findPerson(residentId) ?? []);
}
