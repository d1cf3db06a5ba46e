import { nfkc, parseCardNumber, repairCardNumber } from '@renkei/kernel';
import { cardsNear, foldedNumber } from '../../basis/near-cards.ts';
import type { NotificationFact, PersonFacts } from '../../facts/facts.ts';
import type { ClericalSign, Evidence } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { cardEvidence, notifiedEvidence, residentEvidence } from '../../rules/evidence.ts';
import { dayAndMonthExchanged, isEraSlip } from './birth-date.ts';

/** Signs of one notice beside the record of the person it is, or may be, about. */
export function ownSigns(employment: Employment, { findPerson }: Records): readonly ClericalSign[] {
  const { notification, link, person } = employment;
  const candidate = link.answer === 'cannot-say' ? link.best : undefined;
  const about = person ?? (candidate === undefined ? undefined : findPerson(candidate.residentId));
  if (about === undefined) return [];
  const signs: readonly ClericalSign[] = [
    { cause: 'digits-changed', facts: digitsChanged(notification, about) },
    { cause: 'day-and-month', facts: birthDate(notification, about, dayAndMonthExchanged) },
    { cause: 'era', facts: birthDate(notification, about, isEraSlip) },
    // How a name is written is no slip where the link is settled.
    { cause: 'name-order', facts: link.answer === 'same-person' ? [] : nameOrder(notification, about) },
    { cause: 'look-alike-letters', facts: lookAlikes(notification, about) },
  ];
  return signs.filter(({ facts }) => facts.length > 0);
}

/** One edit from a card of the person, and none of theirs. */
function digitsChanged(notification: NotificationFact, person: PersonFacts): readonly Evidence[] {
  const { cardNumber, cardNumberAsWritten } = notification;
  const field = cardNumber === undefined ? 'cardNumberAsWritten' : 'cardNumber';
  const written = cardNumber ?? folded(cardNumberAsWritten);
  if (written === undefined || person.cards.some((card) => card.cardNumber === written)) return [];
  const near = cardsNear(person, written);
  return near.length === 0
    ? []
    : [notifiedEvidence(notification, field), ...near.map((card) => cardEvidence(card))];
}

/** What is written with O and 0, I and 1 exchanged reads as nothing; mended it is undefined here, and shown as look-alikes. */
function folded(written: string | undefined): string | undefined {
  if (written === undefined || repairCardNumber(written).ok) return undefined;
  return foldedNumber(written);
}

function lookAlikes(notification: NotificationFact, { cards }: PersonFacts): readonly Evidence[] {
  const { cardNumberAsWritten: written = '' } = notification;
  const mended = repairCardNumber(written);
  if (!mended.ok || parseCardNumber(written).ok) return [];
  const card = cards.find(({ cardNumber }) => cardNumber === mended.value);
  return card === undefined
    ? []
    : [notifiedEvidence(notification, 'cardNumberAsWritten'), cardEvidence(card)];
}

function birthDate(
  notification: NotificationFact,
  person: PersonFacts,
  isSlip: (notified: PersonFacts['resident']['birthDate'], recorded: typeof notified) => boolean,
): readonly Evidence[] {
  return isSlip(notification.birthDate, person.resident.birthDate)
    ? [notifiedEvidence(notification, 'birthDate'), residentEvidence(person, 'birthDate')]
    : [];
}

/** Names serve one purpose only: who is who (S2). */
function nameOrder(notification: NotificationFact, person: PersonFacts): readonly Evidence[] {
  const field = notification.nameLatin === undefined ? 'name' : 'nameLatin';
  const notified = wordsOf(notification[field] ?? '');
  const recorded = wordsOf(person.resident.name);
  const isReordered = notified.join(' ') !== recorded.join(' ');
  const isSame = notified.toSorted().join(' ') === recorded.toSorted().join(' ');
  return isSame && isReordered
    ? [notifiedEvidence(notification, field), residentEvidence(person, 'name')]
    : [];
}

function wordsOf(name: string): readonly string[] {
  return (
    nfkc(name)
      .toUpperCase()
      .match(/\p{L}+/gu) ?? []
  );
}
