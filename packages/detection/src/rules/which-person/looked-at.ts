import type { PersonFacts } from '../../facts/facts.ts';
import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { cardEvidence, evidenceOf, notifiedEvidence, residentEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { notification, card }: Employment,
  candidates: readonly PersonFacts[],
): Readonly<Record<string, Looked>> {
  const written = notification.cardNumberAsWritten === undefined ? [] : [notification];
  return {
    typing: listed(
      'residents',
      candidates.map((each) => residentEvidence(each, 'birthDate')),
      {
        none: {
          ja: '氏名と生年月日が近い在留者の記録はありません。',
          en: 'No resident on record comes near in name and birth date.',
        },
        some: (count) => ({
          ja: `近い在留者の記録が${count}件ありますが、決めるには足りません。`,
          en: `${count} resident(s) on record come near, not near enough to tell.`,
        }),
      },
    ),
    'other-document': listed(
      'notifications',
      written.map((each) => notifiedEvidence(each, 'cardNumberAsWritten')),
      {
        none: { ja: '番号の記載はありません。', en: 'No number is written.' },
        some: () => ({
          ja: '番号の記載があります。旅券などほかの書類の番号かどうかを示す台帳はありません。',
          en: 'A number is written. No register here says whether it is another document’s.',
        }),
      },
    ),
    'not-yet-registered': listed('cards', card === undefined ? [] : [cardEvidence(card)], {
      none: {
        ja: '届出の番号のカードは台帳にありません。',
        en: 'No card with the notified number is on record.',
      },
      some: () => ({
        ja: '届出の番号のカードは台帳にあります。',
        en: 'The notified number is that of a card on record.',
      }),
    }),
    'departed-or-naturalised': listed('residents', candidates.flatMap(changesOf), {
      none: {
        ja: '近い人に、日本国籍の取得や出国の記録はありません。',
        en: 'Of those who come near, neither Japanese nationality nor a departure is on record.',
      },
      some: (count) => ({
        ja: `近い人に、日本国籍の取得や出国の記録が${count}件あります。`,
        en: `Of those who come near, ${count} record(s) of Japanese nationality or departure.`,
      }),
    }),
  };
}

function changesOf(person: PersonFacts) {
  const last = person.movements.at(-1);
  return [
    ...(person.resident.japaneseFrom === undefined ? [] : [residentEvidence(person, 'japaneseFrom')]),
    ...(last?.movement === 'departure'
      ? [evidenceOf(last, { register: 'departures', field: 'on', value: last.on, trueOn: last.on })]
      : []),
  ];
}
