import { laterOf, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import type { DeathFact } from '../facts/affiliation-facts.ts';
import type { MovementFact, PersonFacts, Register, StayFact } from '../facts/facts.ts';
import { compareText } from '../records/compare-text.ts';
import { basesOf } from './basis.ts';
import { firstUncoveredDay } from './gap.ts';

/** From `day` on work in Japan is impossible on the records; `judgedOn`: the last day that has to be known for it. */
export type LeftForGood = { readonly day: PlainDate; readonly judgedOn: PlainDate } & (
  | { readonly kind: 'death'; readonly record: DeathFact }
  | { readonly kind: 'departure'; readonly record: MovementFact; readonly stay?: StayFact }
);

/** The registers in which it stands, beside those that say who it is. */
export function registersOfLeaving({ kind }: LeftForGood): readonly Register[] {
  return kind === 'death' ? ['deaths', 'departures'] : ['deaths', 'departures', 'permissions'];
}

/**
 * Died, or departed without coming back and without anything to come back to: no re-entry permission (ICRRA 26), or the stay
 * ended abroad, beyond the margin; the first of these. Only from a day on: what came before is another question.
 */
export function findLeftForGood(
  person: PersonFacts,
  from: PlainDate,
  asOf: PlainDate,
): LeftForGood | undefined {
  const deaths = person.deaths.map((record): LeftForGood => ({
    kind: 'death',
    record,
    day: record.diedOn,
    judgedOn: record.diedOn,
  }));
  const departures = person.movements
    .filter(({ movement, on }) => movement === 'departure' && on >= from)
    .filter((departure) => !isBack(person, departure))
    .flatMap((departure) => departedForGood(person, departure, asOf) ?? []);
  return [...deaths, ...departures]
    .filter(({ day }) => day >= from)
    .sort((a, b) => compareText(a.day, b.day))[0];
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
  // What was granted later shows that there was something to come back to.
  if (ended === undefined || !toReturnTo.some((basis) => basis.from <= ended.day)) return undefined;
  if (toReturnTo.some((basis) => basis.from > ended.day)) return undefined;
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
