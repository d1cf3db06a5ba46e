import { cardsNear } from '../../basis/near-cards.ts';
import type { PersonFacts } from '../../facts/facts.ts';
import type { Evidence, Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { neighbouringLines } from '../../records/neighbouring-lines.ts';
import { haveOneName } from '../../records/one-name.ts';
import type { Records } from '../../records/records.ts';
import { isOneEmployer } from '../../records/same-employer.ts';
import { cardEvidence, hiresEvidence, notifiedEvidence, residentEvidence } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  employment: Employment,
  holder: PersonFacts,
  records: Records,
): Readonly<Record<string, Looked>> {
  return {
    'neighbouring-line': listed('notifications', onTheNextLine(employment, records), {
      none: {
        ja: '隣の行に同じ番号はありません。',
        en: 'The neighbouring lines do not have this number.',
      },
      some: (count) => ({
        ja: `隣の行に同じ番号が${count}件あります。`,
        en: `${count} neighbouring line(s) have the same number.`,
      }),
    }),
    'relative-at-same-employer': listed('notifications', atTheSameEmployer(employment, holder, records), {
      none: {
        ja: '番号の人について、同じ事業主の届出はありません。',
        en: 'The same employer has notified no hire of the holder.',
      },
      some: (count) => ({
        ja: `番号の人についても、同じ事業主の届出が${count}件あります。`,
        en: `The same employer has notified ${count} hire(s) of the holder, too.`,
      }),
    }),
    'name-or-registration-changed': listed('residents', registeredTwice(employment, holder), {
      none: {
        ja: '番号の人の登録は、生年月日も氏名も届出の人と違います。',
        en: 'The holder’s registration has neither the birth date nor the name of the person notified.',
      },
      some: () => ({
        ja: '番号の人の登録は、生年月日か氏名が届出の人と同じです。一人が二重に登録されていることがあります。',
        en: 'The holder’s registration has the birth date or the name of the person notified: one person may be registered twice.',
      }),
    }),
    'typing-onto-real-number': listed('cards', nearCards(employment), {
      none: {
        ja: '1字の違いで合う番号は、届出の人のカードにありません。',
        en: 'No card of the person notified is one letter or digit away.',
      },
      some: (count) => ({
        ja: `1字の違いで合う、届出の人のカードが${count}枚あります。`,
        en: `${count} card(s) of the person notified are one letter or digit away.`,
      }),
    }),
    'card-was-copied': notLookedUp({
      ja: '照会していません。カードが写されたことを示す登録簿はありません。',
      en: 'Not looked up: no register says that a card was copied.',
    }),
  };
}

function onTheNextLine(employment: Employment, { employments }: Records): readonly Evidence[] {
  const { cardNumber } = employment.notification;
  return neighbouringLines(employment, employments)
    .filter((next) => next.notification.cardNumber === cardNumber)
    .map((next) => notifiedEvidence(next.notification, 'cardNumber'));
}

function atTheSameEmployer(
  employment: Employment,
  { resident }: PersonFacts,
  { employments, organisations }: Records,
): readonly Evidence[] {
  return hiresEvidence(
    employments
      .ofPerson(resident.residentId)
      .filter((other) => isOneEmployer(employment, other, organisations)),
  );
}

/** Of one birth date or of one name: perhaps one person under two registrations. */
function registeredTwice({ notification, person }: Employment, holder: PersonFacts): readonly Evidence[] {
  const isOfOneName = person !== undefined && haveOneName(person.resident.name, holder.resident.name);
  return [
    ...(holder.resident.birthDate === notification.birthDate ? [residentEvidence(holder, 'birthDate')] : []),
    ...(isOfOneName ? [residentEvidence(holder, 'name')] : []),
  ];
}

function nearCards({ notification, person }: Employment): readonly Evidence[] {
  return cardsNear(person, notification.cardNumber ?? '').map((card) => cardEvidence(card));
}
