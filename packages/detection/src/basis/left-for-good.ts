import { laterOf, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import type { DeathFact } from '../facts/affiliation-facts.ts';
import type { MovementFact, PersonFacts, Register, StayFact } from '../facts/facts.ts';
import { basesOf } from './basis.ts';
import { firstUncoveredDay } from './gap.ts';

/** From `day` on work in Japan is impossible on the records; `judgedOn`: the last day that has to be known for it. */
export type LeftForGood = { readonly day: PlainDate; readonly judgedOn: PlainDate } & (
  | { readonly kind: 'death'; readonly record: DeathFact }
  | { readonly kind: 'departure'; readonly record: MovementFact; readonly stay?: StayFact }
);

/** The registers in which it stands, beside those that say who it is. */
export function registersOfLeaving({ kind }: LeftForGood): readonly Register[] {
  return kind === 'death' ? ['deaths'] : ['departures', 'permissions'];
}

/**
 * Died, or departed without coming back and without anything to come back to: no re-entry permission (ICRRA 26), or the stay
 * ended abroad, beyond the margin. Only from a day on: what came before is another question.
 */
export function findLeftForGood(
  person: PersonFacts,
  from: PlainDate,
  asOf: PlainDate,
): LeftForGood | undefined {
  const death = person.deaths.find(({ diedOn }) => diedOn >= from);
  if (death !== undefined) return { kind: 'death', record: death, day: death.diedOn, judgedOn: death.diedOn };
  const departure = person.movements.findLast(({ movement }) => movement === 'departure');
  if (departure === undefined || departure.on < from || isBack(person, departure)) return undefined;
  return departedForGood(person, departure, asOf);
}

function isBack({ movements }: PersonFacts, departure: MovementFact): boolean {
  return movements.some(({ movement, on }) => movement === 'entry' && on >= departure.on);
}

function departedForGood(
  person: PersonFacts,
  departure: MovementFact,
  asOf: PlainDate,
): LeftForGood | undefined {
  if (departure.reEntry === 'none')
    return { kind: 'departure', record: departure, day: departure.on, judgedOn: departure.on };
  const toReturnTo = basesOf(person).filter(({ kind }) => kind !== 'abroad');
  const ended = firstUncoveredDay(
    toReturnTo,
    { from: departure.on, until: asOf },
    settingOn('stay-expired-margin-days', asOf),
  );
  if (ended === undefined || toReturnTo.length === 0) return undefined;
  const stay = person.stays.findLast((each) => each.from <= ended.day);
  const day = laterOf(ended.day, departure.on);
  return {
    kind: 'departure',
    record: departure,
    day,
    judgedOn: ended.judgedOn,
    ...(stay === undefined ? {} : { stay }),
  };
}
