import { isSlipOf } from './birth-date.ts';
import type { RecordedPerson } from './person.ts';
import { type Asking, type NumberLevel, score, type Scored } from './score.ts';

/**
 * Everybody whose name does not contradict the notice: born on its day or, where there is nobody, on a day that differs
 * by a slip. Best first; at equal weight by id, so that the order of the records says nothing.
 */
export function findCandidates(asking: Asking, holder: RecordedPerson | undefined): readonly Scored[] {
  const number: NumberLevel = holder === undefined ? 'absent' : 'different';
  const others = (people: readonly RecordedPerson[]) =>
    people
      .filter(({ residentId }) => residentId !== holder?.residentId)
      .map((recorded) => score(asking, recorded, number))
      .filter(({ name }) => name.level === 'equal' || name.level === 'near')
      .sort(byWeight);
  const bornThen = others(asking.register.bornOn(asking.person.birthDate));
  if (bornThen.length > 0) return bornThen;
  // Two slips at once leave nothing to hold on to: beside another day the name must be whole.
  return others(bornNear(asking)).filter(({ name }) => name.level === 'equal');
}

function bornNear({ person, name, register }: Asking): readonly RecordedPerson[] {
  const found = new Map<string, RecordedPerson>();
  for (const token of name.latin) {
    for (const recorded of register.findByName(token)) {
      if (isSlipOf(person.birthDate, recorded.birthDate)) found.set(recorded.residentId, recorded);
    }
  }
  return [...found.values()];
}

function byWeight(a: Scored, b: Scored): number {
  const [left, right] = [a.candidate, b.candidate];
  return right.weight - left.weight || (left.residentId < right.residentId ? -1 : 1);
}
