import type { Decision } from '../citation.ts';
import { type DatedRow, rowsOn } from '../dated.ts';
import { allOf, ask, no, yes } from '../decision/combine.ts';
import type { InsuranceFacts } from '../facts/facts.ts';
import { term } from '../text-table.ts';
import { insuranceThreshold } from './citations.ts';

type Threshold = DatedRow & { readonly weeklyHours: number };

/** Weekly hours from which employment insurance begins: 20, and 10 from 2028-10-01. */
export const insuranceThresholds: readonly Threshold[] = [
  { weeklyHours: 20, ...term('2020-03-01', '2028-09-30'), citation: insuranceThreshold },
  { weeklyHours: 10, ...term('2028-10-01', ''), citation: insuranceThreshold },
];

/** Employment Insurance Act 6: does the notice go by the insured route? */
export function isInsured(facts: InsuranceFacts): Decision {
  const { on } = facts;
  if (on === undefined) return ask(insuranceThreshold, ['日がわかりません。', 'The day is not known.'], 'on');
  const [row] = rowsOn(insuranceThresholds, on);
  if (row === undefined)
    return ask(
      insuranceThreshold,
      ['この日の基準は表にありません。', 'The table does not reach that day.'],
      'lawOnThatDay',
    );
  return allOf(reachesThreshold(facts, row), isNoDaytimeStudent(facts));
}

function reachesThreshold(
  { weeklyHours: hours }: InsuranceFacts,
  { weeklyHours: least }: Threshold,
): Decision {
  if (hours === undefined)
    return ask(
      insuranceThreshold,
      ['週の所定労働時間がわかりません。', 'The agreed weekly hours are not known.'],
      'weeklyHours',
    );
  return hours >= least
    ? yes(insuranceThreshold, [
        `週${hours}時間で、基準（週${least}時間）以上です。`,
        `${hours} hours a week: at or over the threshold of ${least}.`,
      ])
    : no(insuranceThreshold, [
        `週${hours}時間で、基準（週${least}時間）に達しません。`,
        `${hours} hours a week: under the threshold of ${least}.`,
      ]);
}

function isNoDaytimeStudent({ daytimeStudent }: InsuranceFacts): Decision {
  if (daytimeStudent === undefined)
    return ask(
      insuranceThreshold,
      ['昼間学生かわかりません。', 'Whether a daytime student is not known.'],
      'daytimeStudent',
    );
  return daytimeStudent === 'no'
    ? yes(insuranceThreshold, ['昼間学生ではありません。', 'No daytime student.'])
    : no(insuranceThreshold, [
        '昼間学生は原則として被保険者ではありません。',
        'A daytime student is in principle not insured.',
      ]);
}
