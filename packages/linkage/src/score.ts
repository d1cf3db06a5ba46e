import type { PlainDate } from '@renkei/kernel';
import { isSlipOf } from './birth-date.ts';
import { hundredthsOfBits } from './hundredths-of-bits.ts';
import type { Candidate, FieldAgreement, FieldLevel, LinkField } from './link.ts';
import { latinTokens } from './names/latin-tokens.ts';
import { compareNames, type NameAgreement } from './names/name-agreement.ts';
import { tokenWeight } from './names/token-weight.ts';
import { hanOf, type NotifiedName } from './names/notified-name.ts';
import type { NotifiedPerson, PersonRegister, RecordedPerson } from './person.ts';
import { weights } from './weights.ts';

/** A candidate, and what the decision asks of it. `evidence` is its weight without the number. */
export type Scored = {
  readonly candidate: Candidate;
  readonly birthDate: FieldLevel;
  readonly name: NameAgreement;
  readonly evidence: number;
};

/** A notice being linked. */
export type Asking = {
  readonly person: NotifiedPerson;
  readonly name: NotifiedName;
  readonly register: PersonRegister;
};

/** `equal`: this person holds the number; `different`: somebody else does; `absent`: nobody known does. */
export type NumberLevel = 'equal' | 'different' | 'absent';

/** The record beside the notice, field by field. */
export function score(asking: Asking, recorded: RecordedPerson, number: NumberLevel): Scored {
  return scoreNamed(asking, recorded, { number, name: nameOf(asking, recorded) });
}

/** The same, where the name does not contradict: of most records of a day no other field is looked at. */
export function scoreUnlessContradicted(
  asking: Asking,
  recorded: RecordedPerson,
  number: NumberLevel,
): Scored | undefined {
  const name = nameOf(asking, recorded);
  const fits = name.level === 'equal' || name.level === 'near';
  return fits ? scoreNamed(asking, recorded, { number, name }) : undefined;
}

function nameOf({ name, register }: Asking, recorded: RecordedPerson): NameAgreement {
  return compareNames(name, {
    latin: latinTokens(recorded.name),
    kanji: () => hanOf(recorded.nameKanji ?? ''),
    tokenWeight: (token) => tokenWeight(token, register),
  });
}

type Known = { readonly number: NumberLevel; readonly name: NameAgreement };

function scoreNamed({ person, register }: Asking, recorded: RecordedPerson, { number, name }: Known): Scored {
  const birthDate = birthDateLevel(person.birthDate, recorded.birthDate);
  const numberWeight = numberWeights[number];
  const fields: readonly FieldAgreement[] = [
    { field: 'card-number', level: number, weight: numberWeight },
    { field: 'birth-date', level: birthDate, weight: birthDateWeight(birthDate, person.birthDate, register) },
    { field: 'name', level: name.level, weight: name.weight },
    equality('sex', person.sex, recorded.sex),
    equality('nationality', person.nationality, recorded.nationality),
  ];
  const weight = fields.reduce((sum, field) => sum + field.weight, 0);
  const candidate = { residentId: recorded.residentId, weight, fields };
  return { candidate, birthDate, name, evidence: weight - numberWeight };
}

const numberWeights: Readonly<Record<NumberLevel, number>> = {
  equal: weights.cardNumberEqual,
  different: weights.cardNumberDifferent,
  absent: 0,
};

function birthDateLevel(notified: PlainDate, recorded: PlainDate): FieldLevel {
  if (notified === recorded) return 'equal';
  return isSlipOf(notified, recorded) ? 'near' : 'different';
}

/** The more people were born on the day, the less it says: 1 January is the day of those who do not know theirs. */
function birthDateWeight(level: FieldLevel, day: PlainDate, register: PersonRegister): number {
  if (level === 'near') return weights.birthDateNear;
  if (level === 'different') return weights.birthDateDifferent;
  const born = register.bornOn(day).length;
  return Math.max(weights.birthDateEqualLeast, weights.birthDateEqual - hundredthsOfBits(born));
}

function equality(
  field: LinkField & ('sex' | 'nationality'),
  notified: string | undefined,
  recorded: string,
): FieldAgreement {
  if (notified === undefined || notified === '' || recorded === '')
    return { field, level: 'absent', weight: 0 };
  const isEqual = notified === recorded;
  const [equal, different] =
    field === 'sex'
      ? [weights.sexEqual, weights.sexDifferent]
      : [weights.nationalityEqual, weights.nationalityDifferent];
  return { field, level: isEqual ? 'equal' : 'different', weight: isEqual ? equal : different };
}
