export type LinkField = 'card-number' | 'birth-date' | 'name' | 'sex' | 'nationality';

/** `near`: differs as clerks' slips do. `absent`: one of the two sides does not say. */
export type FieldLevel = 'equal' | 'near' | 'different' | 'absent';

/** How one field of the notice agrees with the record. `weight`: hundredths of a bit for (or against) one person. */
export type FieldAgreement = {
  readonly field: LinkField;
  readonly level: FieldLevel;
  readonly weight: number;
};

/** A record that the notice may be about. The weights of its fields add up to its weight. */
export type Candidate = {
  readonly residentId: string;
  readonly weight: number;
  readonly fields: readonly FieldAgreement[];
};

/** Why nobody is named. */
export type LinkObstacle =
  'no-candidate' | 'margin-too-small' | 'evidence-too-weak' | 'rejected-by-an-officer';

/** Three hypotheses: the notice is of the person named; of another person than the number's holder; or it cannot be said. */
export type Link =
  | {
      readonly answer: 'same-person';
      readonly best: Candidate;
      /** The next best where it had to be looked for: where number, birth date and name agree, nobody else was asked. */
      readonly secondBest: Candidate | undefined;
      /** Who holds the number, where the register knows it: the best candidate or nobody. */
      readonly holderId: string | undefined;
    }
  | {
      readonly answer: 'another-person';
      /** Who was notified, where the records name one. */
      readonly best: Candidate | undefined;
      /** Holds the number, and is a different person. */
      readonly holder: Candidate;
    }
  | {
      readonly answer: 'cannot-say';
      readonly obstacle: LinkObstacle;
      readonly best: Candidate | undefined;
      readonly secondBest: Candidate | undefined;
      readonly holderId: string | undefined;
    };
