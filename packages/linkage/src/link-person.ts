import type { Candidate, FieldAgreement, Link } from './link.ts';
import { haveEqualLatinTokens, latinNameTokens } from './name-tokens.ts';
import type { NotifiedPerson, PersonRegister, RecordedPerson } from './person.ts';

/** Goes up with every change of a weight, a threshold or a comparison. */
export const linkModelVersion = 1;

/**
 * Who a notice is about: the person named, another person than the number's holder, or it cannot be said. Pure: the same
 * notice and the same records give the same answer. A pair for which `isRejected` is true is never named again.
 */
export function linkPerson(
  person: NotifiedPerson,
  register: PersonRegister,
  isRejected: (residentId: string) => boolean,
): Link {
  const found = person.cardNumber === undefined ? undefined : register.findHolder(person.cardNumber);
  const holder = found === undefined ? undefined : compare(person, found, true);
  const named = register
    .bornOn(person.birthDate)
    .filter((recorded) => recorded.residentId !== holder?.residentId)
    .filter(({ name }) => haveEqualLatinTokens(name, person.latinName ?? ''))
    .map((recorded) => compare(person, recorded, false))
    .sort((a, b) => b.weight - a.weight || (a.residentId < b.residentId ? -1 : 1));
  const [best, secondBest] = named;
  const unknown = {
    answer: 'cannot-say',
    best: holder ?? best,
    secondBest,
    holderId: holder?.residentId,
  } as const;
  if (holder !== undefined) {
    const levels = holder.fields.map(({ level }) => level);
    if (levels[1] === 'equal' && levels[2] === 'equal') {
      if (isRejected(holder.residentId)) return { ...unknown, obstacle: 'rejected-by-an-officer' };
      return { answer: 'same-person', best: holder, secondBest: best, holderId: holder.residentId };
    }
    if (levels[1] === 'different' && levels[2] === 'different')
      return { answer: 'another-person', best, holder };
    return { ...unknown, obstacle: 'evidence-too-weak' };
  }
  if (best === undefined) return { ...unknown, obstacle: 'no-candidate' };
  if (secondBest !== undefined) return { ...unknown, obstacle: 'margin-too-small' };
  if (isRejected(best.residentId)) return { ...unknown, obstacle: 'rejected-by-an-officer' };
  return { answer: 'same-person', best, secondBest, holderId: undefined };
}

/** Tokens under which a recorded name is indexed for `findByName`. */
export function nameKeys(recordedName: string): readonly string[] {
  return latinNameTokens(recordedName).filter((token) => token.length > 1);
}

function compare(person: NotifiedPerson, recorded: RecordedPerson, holdsNumber: boolean): Candidate {
  const sameName = haveEqualLatinTokens(person.latinName ?? '', recorded.name);
  const fields: readonly FieldAgreement[] = [
    { field: 'card-number', level: holdsNumber ? 'equal' : 'absent', weight: holdsNumber ? 2000 : 0 },
    agreement('birth-date', person.birthDate === recorded.birthDate, 1300),
    agreement('name', sameName, 1000),
  ];
  return {
    residentId: recorded.residentId,
    weight: fields.reduce((sum, { weight }) => sum + weight, 0),
    fields,
  };
}

function agreement(field: FieldAgreement['field'], equal: boolean, weight: number): FieldAgreement {
  return equal ? { field, level: 'equal', weight } : { field, level: 'different', weight: -weight };
}
