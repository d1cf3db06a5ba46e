import type { Decision } from '../citation.ts';
import { ask, no, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import { withinTwentyEightHours } from '../other-activity/hours.ts';
import { designationDocument } from './citations.ts';

/** For these statuses the document is always read first, whatever the card says. */
export function designationIsRead({ designationWork }: WorkFacts): Decision {
  return designationWork === undefined
    ? ask(
        designationDocument,
        ['指定書を見ていません。', 'The designation document has not been seen.'],
        'designationWork',
      )
    : yes(designationDocument, ['指定書を見ています。', 'The designation document has been seen.']);
}

/** What the document permits: nothing, everything, 28 hours, or what a person compared. Its wording is never held (S8). */
export function designationPermits(facts: WorkFacts): Decision {
  if (facts.designationWork === undefined)
    return ask(
      designationDocument,
      ['指定書を見ていません。', 'The designation document has not been seen.'],
      'designationWork',
    );
  if (facts.designationWork === 'no')
    return no(designationDocument, [
      '指定書は就労を認めていません。',
      'The designation does not permit work.',
    ]);
  if (facts.designationLimits === undefined)
    return ask(
      designationDocument,
      ['指定書の限度がわかりません。', 'The limits of the designation are not known.'],
      'designationLimits',
    );
  switch (facts.designationLimits) {
    case 'none':
      return yes(designationDocument, [
        '指定書は限度なく就労を認めています。',
        'The designation permits work without limits.',
      ]);
    case 'hours-28':
      return withinTwentyEightHours(facts);
    case 'employer':
    case 'field':
    case 'activity':
      return designationCoversJob(facts);
  }
}

function designationCoversJob({ designationCoversJob: covers }: WorkFacts): Decision {
  if (covers === undefined)
    return ask(
      designationDocument,
      [
        '指定の範囲とこの仕事を、人が見比べていません。',
        'Nobody has compared the designation with this job.',
      ],
      'designationCoversJob',
    );
  return covers === 'yes'
    ? yes(designationDocument, [
        'この仕事は指定の範囲です（人の判断）。',
        'The designation covers this job (a person’s judgement).',
      ])
    : no(designationDocument, [
        'この仕事は指定の範囲の外です（人の判断）。',
        'The designation does not cover this job (a person’s judgement).',
      ]);
}
