import { type Link, linkPerson, type NotifiedPerson } from '@renkei/linkage';
import type { NotificationFact } from '../facts/facts.ts';
import type { FactIndex } from '../records/fact-index.ts';

export type IsRejected = (notificationId: string, residentId: string) => boolean;

/** Step 2 before any rule: who is it. A pair that an officer rejected is never linked again by the machine. */
export function whoIsIt(notification: NotificationFact, index: FactIndex, isRejected: IsRejected): Link {
  return linkPerson(notifiedPerson(notification), index.people, (residentId) =>
    isRejected(notification.notificationId, residentId),
  );
}

/** Nationality and name serve this purpose only (S2). */
function notifiedPerson(notification: NotificationFact): NotifiedPerson {
  const { birthDate, cardNumber, nameKanaFolded, nameKanjiFolded, sex, nationalityAsWritten } = notification;
  const latinName = notification.nameLatin ?? notification.name;
  return {
    birthDate,
    ...(cardNumber === undefined ? {} : { cardNumber }),
    ...(latinName === undefined ? {} : { latinName }),
    ...(nameKanaFolded === undefined ? {} : { kanaName: nameKanaFolded }),
    ...(nameKanjiFolded === undefined ? {} : { kanjiName: nameKanjiFolded }),
    ...(sex === undefined ? {} : { sex }),
    ...(nationalityAsWritten === undefined ? {} : { nationality: nationalityAsWritten }),
  };
}
