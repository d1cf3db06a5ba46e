import type { NotificationFact, SeparationFact } from '../facts/facts.ts';
import { compareText } from './compare-text.ts';

export type FindSeparation = (notification: NotificationFact) => SeparationFact | undefined;

/**
 * A separation belongs to a hire not earlier than it: of the same insured number within one establishment, or, where one
 * of the two bears no insured number, of the same card and birth date with one employer. The earliest one ends the
 * employment.
 */
export function separationFinder(separations: readonly SeparationFact[]): FindSeparation {
  const byInsured = Map.groupBy(separations, insuredKey);
  const byCard = Map.groupBy(separations, cardKey);
  return (notification) => {
    const [insured, card] = [insuredKey(notification), cardKey(notification)];
    const sameNumber = insured === undefined ? [] : (byInsured.get(insured) ?? []);
    const sameCard = card === undefined ? [] : (byCard.get(card) ?? []);
    return [
      ...sameNumber,
      ...sameCard.filter((row) => insured === undefined || insuredKey(row) === undefined),
    ]
      .filter((row) => row.separatedOn >= notification.hiredOn)
      .sort(
        (a, b) => compareText(a.separatedOn, b.separatedOn) || compareText(a.separationId, b.separationId),
      )[0];
  };
}

type Employed = {
  readonly employerKey: string;
  readonly establishmentNumber?: string;
  readonly insuredNumber?: string;
  readonly cardNumber?: string;
  readonly birthDate?: string;
};

function insuredKey({ establishmentNumber, insuredNumber }: Employed): string | undefined {
  if (establishmentNumber === undefined || insuredNumber === undefined) return undefined;
  return `${establishmentNumber} ${insuredNumber}`;
}

function cardKey({ employerKey, cardNumber, birthDate }: Employed): string | undefined {
  if (cardNumber === undefined || birthDate === undefined) return undefined;
  return `${employerKey} ${cardNumber} ${birthDate}`;
}
