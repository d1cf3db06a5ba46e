import type { CardNumber, PlainDate } from '@renkei/kernel';
import { haveEqualLatinTokens, latinNameTokens } from './name-tokens.ts';

export type NotifiedPerson = {
  readonly cardNumber?: CardNumber;
  readonly birthDate: PlainDate;
  readonly latinName?: string;
  readonly kanaName?: string;
  readonly kanjiName?: string;
  readonly sex?: string;
  readonly nationality?: string;
};
export type RecordedPerson = {
  readonly residentId: string;
  readonly birthDate: PlainDate;
  readonly name: string;
  readonly nameKanji?: string;
  readonly sex: string;
  readonly nationality: string;
};
export type PersonRegister = {
  readonly findHolder: (cardNumber: CardNumber) => RecordedPerson | undefined;
  readonly bornOn: (day: PlainDate) => readonly RecordedPerson[];
  readonly findByName: (token: string) => readonly RecordedPerson[];
};
export type FieldLevel = 'equal' | 'near' | 'different' | 'absent';
export type LinkField = 'card-number' | 'birth-date' | 'name' | 'sex' | 'nationality';
export type FieldAgreement = {
  readonly field: LinkField;
  readonly level: FieldLevel;
  readonly weight: number;
};
export type Candidate = {
  readonly residentId: string;
  readonly weight: number;
  readonly fields: readonly FieldAgreement[];
};
export type LinkObstacle =
  'no-candidate' | 'margin-too-small' | 'evidence-too-weak' | 'rejected-by-an-officer';
export type Link =
  | {
      readonly answer: 'same-person';
      readonly best: Candidate;
      readonly secondBest: Candidate | undefined;
      readonly holderId: string | undefined;
    }
  | {
      readonly answer: 'another-person';
      readonly best: Candidate | undefined;
      readonly holder: Candidate;
    }
  | {
      readonly answer: 'cannot-say';
      readonly obstacle: LinkObstacle;
      readonly best: Candidate | undefined;
      readonly secondBest: Candidate | undefined;
      readonly holderId: string | undefined;
    };

export const linkModelVersion = 0;

export function nameKeys(name: string): readonly string[] {
  return latinNameTokens(name);
}

export function linkPerson(
  person: NotifiedPerson,
  register: PersonRegister,
  isRejected: (residentId: string) => boolean,
): Link {
  const holder = person.cardNumber === undefined ? undefined : register.findHolder(person.cardNumber);
  const born = register
    .bornOn(person.birthDate)
    .filter((each) => person.latinName !== undefined && haveEqualLatinTokens(person.latinName, each.name));
  const found =
    born.find((each) => each.residentId === holder?.residentId) ?? (born.length === 1 ? born[0] : undefined);
  const none = { best: undefined, secondBest: undefined, holderId: holder?.residentId };
  if (found === undefined) return { answer: 'cannot-say', obstacle: 'no-candidate', ...none };
  if (isRejected(found.residentId))
    return { answer: 'cannot-say', obstacle: 'rejected-by-an-officer', ...none };
  if (holder !== undefined && holder.residentId !== found.residentId)
    return { answer: 'another-person', best: candidate(found, 0), holder: candidate(holder, 0) };
  const best = candidate(found, holder === undefined ? 0 : 1);
  return { answer: 'same-person', best, secondBest: undefined, holderId: holder?.residentId };
}

function candidate({ residentId }: RecordedPerson, card: number): Candidate {
  const fields: readonly FieldAgreement[] = [
    { field: 'card-number', level: card === 1 ? 'equal' : 'different', weight: 1000 * card },
    { field: 'birth-date', level: 'equal', weight: 1000 },
    { field: 'name', level: 'equal', weight: 1000 },
  ];
  return { residentId, weight: 2000 + 1000 * card, fields };
}
