import { isSlipOf } from './birth-date.ts';
import type { RecordedPerson } from './person.ts';
import { type Asking, type NumberLevel, type Scored, scoreUnlessContradicted } from './score.ts';
import { thresholds } from './weights.ts';

/**
 * Everybody whose name does not contradict the notice and who was born on its day; where none of them could be named,
 * also who bears the whole name and was born on a day that differs by a slip. Best first; at equal weight by id, so that
 * the order of the records says nothing.
 */
export function findCandidates(asking: Asking, holder: RecordedPerson | undefined): readonly Scored[] {
  const number: NumberLevel = holder === undefined ? 'absent' : 'different';
  const others = (people: readonly RecordedPerson[]) =>
    people
      .filter(({ residentId }) => residentId !== holder?.residentId)
      .flatMap((recorded) => scoreUnlessContradicted(asking, recorded, number) ?? [])
      .sort(byWeight);
  const bornThen = others(asking.register.bornOn(asking.person.birthDate));
  if ((bornThen[0]?.evidence ?? 0) >= thresholds.evidence) return bornThen;
  // Two slips at once leave nothing to hold on to: beside another day the name must be whole.
  const near = others(bornNear(asking)).filter(({ name }) => name.level === 'equal');
  return [...bornThen, ...near].sort(byWeight);
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
