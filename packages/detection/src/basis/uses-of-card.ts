import type { CardNumber } from '@renkei/kernel';
import type { PersonFacts } from '../facts/facts.ts';
import { type Employment, isHolder } from '../records/employments.ts';
import { haveOneName } from '../records/one-name.ts';
import type { Records } from '../records/records.ts';
import { isOneEmployer } from '../records/same-employer.ts';
import { cardsNear } from './near-cards.ts';

/** Somebody whom no record names, but who by the link is not the holder of the number. */
const NOBODY_NAMED = '';

/**
 * The employments under one number that nothing in the records explains as the same person or as papers mixed up, by the
 * person they are of. Uncertain links count for nobody; people whom no record names count as one.
 */
export function usesByPerson(
  cardNumber: CardNumber,
  records: Records,
): ReadonlyMap<string, readonly Employment[]> {
  const settled = records.employments.onCard(cardNumber).filter(({ link }) => link.answer !== 'cannot-say');
  const counted = settled.filter((use) => !isExplained(use, settled, records));
  return Map.groupBy(counted, personOf);
}

function personOf({ person }: Employment): string {
  return person?.resident.residentId ?? NOBODY_NAMED;
}

/** A number typed wrongly, papers mixed up within one employer, or one person under two registrations. */
function isExplained(use: Employment, all: readonly Employment[], { organisations }: Records): boolean {
  const { holder, person } = use;
  if (isHolder(use)) return false;
  if (person !== undefined && (isTypedWrong(use, person) || isPerhapsTheHolder(person, holder))) return true;
  const others = all.filter((other) => personOf(other) !== personOf(use));
  const theirs = holder === undefined ? others : others.filter((other) => other.person === holder);
  return theirs.some((other) => isOneEmployer(use, other, organisations));
}

function isTypedWrong({ notification }: Employment, person: PersonFacts): boolean {
  const { cardNumber = '' } = notification;
  return cardsNear(person, cardNumber).length > 0;
}

function isPerhapsTheHolder({ resident }: PersonFacts, holder: PersonFacts | undefined): boolean {
  if (holder === undefined) return false;
  return resident.birthDate === holder.resident.birthDate || haveOneName(resident.name, holder.resident.name);
}
