import { type ExactLink as Link, linkExactly } from '@renkei/linkage';
import type { FactIndex } from './facts/fact-index.ts';
import type { NotificationFact, Register } from './facts/facts.ts';
import type { LinkShown } from './finding.ts';
import { placeOf } from './rules/evidence.ts';

/** Step 2 before any rule: who is it. A pair that an officer rejected is never linked again by the machine. */
export function linkOf(
  notification: NotificationFact,
  index: FactIndex,
  isRejected: (notificationId: string, residentId: string) => boolean,
): Link {
  const latinName = notification.nameLatin ?? notification.name;
  const link = linkExactly(
    {
      birthDate: notification.birthDate,
      ...(notification.cardNumber === undefined ? {} : { cardNumber: notification.cardNumber }),
      ...(latinName === undefined ? {} : { latinName }),
    },
    (cardNumber) => {
      const card = index.findCard(cardNumber);
      return card === undefined ? undefined : index.findPerson(card.residentId)?.resident;
    },
  );
  if (link.answer === 'same-person' && isRejected(notification.notificationId, link.residentId)) {
    return { answer: 'cannot-say', obstacle: 'rejected-by-an-officer' };
  }
  return link;
}

/** The register in which the answer to "which person" would stand. */
export function registerAsked(link: Extract<Link, { answer: 'cannot-say' }>): Register {
  switch (link.obstacle) {
    case 'no-card-number':
    case 'no-latin-name':
      return 'notifications';
    case 'card-number-not-in-register':
      return 'cards';
    case 'birth-date-differs':
    case 'name-differs':
    case 'rejected-by-an-officer':
      return 'residents';
  }
}

/** The link as shown: which fields agreed and where each stands, without repeating their values. */
export function showLink(link: Link, notification: NotificationFact, index: FactIndex): LinkShown {
  if (link.answer === 'cannot-say') return { ...link, method: 'exact' };
  const card = notification.cardNumber === undefined ? undefined : index.findCard(notification.cardNumber);
  const resident = index.findPerson(link.residentId)?.resident;
  if (card === undefined || resident === undefined)
    throw new Error('a link names records that are not there');
  const nameField = notification.nameLatin === undefined ? 'name' : 'nameLatin';
  return {
    ...link,
    method: 'exact',
    fields: [
      {
        field: 'card-number',
        notified: placeOf(notification.source, 'cardNumber'),
        recorded: placeOf(card.source, 'cardNumber'),
      },
      {
        field: 'birth-date',
        notified: placeOf(notification.source, 'birthDate'),
        recorded: placeOf(resident.source, 'birthDate'),
      },
      {
        field: 'name',
        notified: placeOf(notification.source, nameField),
        recorded: placeOf(resident.source, 'name'),
      },
    ],
  };
}
