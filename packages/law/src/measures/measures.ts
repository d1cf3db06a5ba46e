import { cite, readIn } from '../cite.ts';
import type { Decision } from '../citation.ts';
import { rowsOn } from '../dated.ts';
import { ask, no, yes } from '../decision/combine.ts';
import type { MeasureFacts } from '../facts/facts.ts';
import { type Measure, measures } from './measure-rows.ts';

/** The policy itself. */
export const policy = cite(
  'policy-measures',
  [
    '不法就労等外国人対策の推進（改訂）',
    'Specific Measures for Addressing Illegal Employment of Foreign Nationals (Revised)',
  ],
  [
    '2024年5月16日の改訂の項目を自らの言葉で記したもの。',
    'The measures of the revision of 16 May 2024, in own words.',
  ],
  readIn(
    'published text of 2024-05-16; list of revisions: moj.go.jp/isa/deportation/resources/09_00009.html',
  ),
);

/** Must exist, whatever the day: throws for an id that no revision has. */
export function getMeasure(id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}

/** Does the text in this table hold for this measure on this day? A later revision exists and is not in the table: ask. */
export function isMeasureText({ measure, on }: MeasureFacts): Decision {
  if (on === undefined) return ask(policy, ['日がわかりません。', 'The day is not known.'], 'on');
  if (measure === undefined)
    return ask(policy, ['項目がわかりません。', 'The measure is not known.'], 'measure');
  if (measures.every(({ id }) => id !== measure))
    return no(policy, ['この番号の項目はありません。', 'There is no measure of this number.']);
  const row = rowsOn(measures, on).find(({ id }) => id === measure);
  return row === undefined
    ? ask(
        policy,
        ['この日の改訂の本文は表にありません。', 'The text of that day’s revision is not in the table.'],
        'measureText',
      )
    : yes(policy, [`${measure} ${row.wording.ja}。`, `${measure}: ${row.wording.en}.`]);
}
