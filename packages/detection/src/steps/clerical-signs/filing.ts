import type { EstablishmentFact } from '../../facts/organisation-facts.ts';
import type { ClericalSign, Evidence } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { neighbouringLines } from '../../records/neighbouring-lines.ts';
import type { Records } from '../../records/records.ts';
import { evidenceOf, findPlace, notifiedEvidence } from '../../rules/evidence.ts';

/** The same number on the line above or below in the same file, of somebody with another birth date. */
export function lineAboveSigns(employment: Employment, { employments }: Records): readonly ClericalSign[] {
  const { notification } = employment;
  const { cardNumber, birthDate } = notification;
  if (cardNumber === undefined) return [];
  const copied = neighbouringLines(employment, employments)
    .map((next) => next.notification)
    .filter((next) => next.cardNumber === cardNumber && next.birthDate !== birthDate);
  if (copied.length === 0) return [];
  const facts = [notification, ...copied].map((each) => notifiedEvidence(each, 'cardNumber'));
  return [{ cause: 'line-above', facts }];
}

/** How many establishments of a body a sign shows; the others say the same. */
const MOST_SHOWN = 3;

/**
 * The head office filed, and another establishment of the same body may be meant: the row names none, so that the head's
 * number counts; or the name given is that of another establishment than the number.
 */
export function headOfficeSigns(
  { notification }: Employment,
  { organisations }: Records,
): readonly ClericalSign[] {
  const { establishmentNumber, employerName } = notification;
  const named =
    establishmentNumber === undefined ? undefined : organisations.findEstablishment(establishmentNumber);
  if (named === undefined) return [];
  const others = organisations.establishmentsOf(named.corporateNumber).filter((each) => each !== named);
  const isFromHead = findPlace(notification.source, 'establishmentNumber') === null;
  const isNamedLikeIt = named.name === employerName;
  const meant = isFromHead ? others : others.filter(({ name }) => !isNamedLikeIt && name === employerName);
  if (meant.length === 0) return [];
  // Some layouts give the name in the head of the file, which is no column of the row.
  const isNameInRow = findPlace(notification.source, 'employerName') !== null;
  const facts = [
    notifiedEvidence(notification, isNameInRow && !isFromHead ? 'employerName' : 'hiredOn'),
    ...meant.slice(0, MOST_SHOWN).map(establishmentEvidence),
  ];
  return [{ cause: 'head-office-for-branch', facts }];
}

function establishmentEvidence(establishment: EstablishmentFact): Evidence {
  return evidenceOf(establishment, {
    register: 'establishments',
    field: 'name',
    value: establishment.name,
    trueOn: establishment.openedOn,
  });
}
