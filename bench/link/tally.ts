import type { Link } from '@renkei/linkage';
import type { Figures } from '../bench.ts';
import { round } from '../measure.ts';
import type { Judgement } from './judge.ts';

export type Judged = Judgement & { readonly answer: Link['answer']; readonly tradition: string };

/** Below so many notices of a tradition its rate says nothing. */
const LEAST_COUNT = 500;

/** Right, held back and wrong, by what the truth expects. */
export function byExpectation(judged: readonly Judged[]): Figures {
  const of = (expected: string) => judged.filter((each) => each.expected === expected);
  const [same, another, unsure] = [of('same-person'), of('another-person'), of('cannot-say')];
  const named = judged.filter(({ expected }) => expected !== 'cannot-say');
  const wrongLinks = judged.filter(({ isWrongLink }) => isWrongLink).length;
  const falseAnother = judged.filter(
    ({ expected, answer }) => expected !== 'another-person' && answer === 'another-person',
  ).length;
  return {
    notices: judged.length,
    same_person_expected: same.length,
    same_person_right_percent: share(same, 'right'),
    another_person_expected: another.length,
    another_person_right_percent: share(another, 'right'),
    cannot_say_expected: unsure.length,
    cannot_say_right_percent: share(unsure, 'right'),
    wrong_links: wrongLinks,
    wrong_links_per_10000: round((wrongLinks * 10_000) / judged.length),
    false_another_person: falseAnother,
    false_another_person_per_100000: round((falseAnother * 100_000) / judged.length),
    held_back: named.filter(({ outcome }) => outcome === 'held-back').length,
    held_back_percent: share(named, 'held-back'),
  };
}

/** Not answered rightly where the truth expects the person to be named, by tradition; the worst beside the mean. */
export function byTradition(judged: readonly Judged[]): Figures {
  const named = judged.filter(({ expected }) => expected === 'same-person');
  const groups = [...Map.groupBy(named, ({ tradition }) => tradition)]
    .filter(([, group]) => group.length >= LEAST_COUNT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rates = groups.map(([tradition, group]) => [tradition, round(100 - share(group, 'right'))] as const);
  const mean = round(rates.reduce((sum, [, rate]) => sum + rate, 0) / Math.max(1, rates.length));
  const worst = Math.max(0, ...rates.map(([, rate]) => rate));
  return {
    ...Object.fromEntries(rates.map(([tradition, rate]) => [`not_right_${tradition}_percent`, rate])),
    not_right_mean_percent: mean,
    not_right_worst_percent: worst,
  };
}

function share(judged: readonly Judged[], outcome: Judged['outcome']): number {
  const count = judged.filter((each) => each.outcome === outcome).length;
  return round((count * 100) / Math.max(1, judged.length));
}
