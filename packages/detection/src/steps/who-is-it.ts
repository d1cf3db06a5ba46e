import { type Link, linkPerson, type NotifiedPerson } from '@renkei/linkage';
import type { NotificationFact } from '../facts/facts.ts';
import type { FactIndex } from '../records/fact-index.ts';

export type IsRejected = (notificationId: string, residentId: string) => boolean;

/**
 * Step 2 before any rule: who is it. A pair that an officer rejected is never linked again by the machine. Where a record
 * of a resident was not read, a namesake must not stand in for them: then only the holder of the number is named. Where the
 * number's own row was not read, nobody is.
 */
export function whoIsIt(notification: NotificationFact, index: FactIndex, isRejected: IsRejected): Link {
  const link = linkPerson(notifiedPerson(notification), index.people, (residentId) =>
    isRejected(notification.notificationId, residentId),
  );
  const { cardNumber } = notification;
  if (cardNumber !== undefined && index.isMissingCard(cardNumber)) return namedByNobody(link);
  const holderId = cardNumber === undefined ? undefined : index.findCard(cardNumber)?.residentId;
  const isHolderUnknown = holderId !== undefined && index.findPerson(holderId) === undefined;
  return isHolderUnknown || index.isSomebodyMissing ? namedByNumberOnly(link) : link;
}

function namedByNumberOnly(link: Link): Link {
  switch (link.answer) {
    case 'same-person':
      return link.holderId === link.best.residentId ? link : namedByNobody(link);
    case 'another-person':
      return { ...link, best: undefined };
    case 'cannot-say':
      return link;
  }
}

function namedByNobody(link: Link): Link {
  if (link.answer === 'cannot-say') return link;
  const [best, secondBest, holderId] =
    link.answer === 'same-person'
      ? [link.best, link.secondBest, link.holderId]
      : [link.holder, link.best, link.holder.residentId];
  return { answer: 'cannot-say', obstacle: 'evidence-too-weak', best, secondBest, holderId };
}

const CODE = /^[A-Z]{2,3}$/;
const HAN = /\p{Script=Han}/u;

/**
 * Nationality and name serve this purpose only (S2). Employers write a nationality in words, the register in a code: where
 * the two cannot be compared, neither speaks for or against anybody.
 */
function notifiedPerson(notification: NotificationFact): NotifiedPerson {
  const { birthDate, cardNumber, name, nameKanaFolded, sex, nationalityAsWritten } = notification;
  const isKanji = name !== undefined && HAN.test(name);
  const latinName = notification.nameLatin ?? (isKanji ? undefined : name);
  // Folded only where the name holds a variant of a letter.
  const kanjiName = notification.nameKanjiFolded ?? (isKanji ? name : undefined);
  const nationality = CODE.test(nationalityAsWritten ?? '') ? nationalityAsWritten : undefined;
  return {
    birthDate,
    ...(cardNumber === undefined ? {} : { cardNumber }),
    ...(latinName === undefined ? {} : { latinName }),
    ...(nameKanaFolded === undefined ? {} : { kanaName: nameKanaFolded }),
    ...(kanjiName === undefined ? {} : { kanjiName }),
    ...(sex === undefined ? {} : { sex }),
    ...(nationality === undefined ? {} : { nationality }),
  };
}
