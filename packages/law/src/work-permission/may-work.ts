import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { permissionByLetter } from '../citations.ts';
import { dayInWords } from '../day-in-words.ts';
import { allOf, anyOf, ask, no, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import { withinTwentyEightHours } from '../other-activity/hours.ts';
import { mayWorkBesideStatus } from '../other-activity/permission-for-other-activity.ts';
import { hasBasisToStay } from '../residence-status/basis-to-stay.ts';
import { icrra19_1 } from '../residence-status/citations.ts';
import { type StatusRow, statusOn } from '../residence-status/statuses-by-date.ts';
import { findStatus } from '../residence-status/statuses.ts';
import { cardAgrees, cardIsKnown } from './card.ts';
import { designationDocument, tableOfStatuses } from './citations.ts';

type Asked = { readonly facts: WorkFacts; readonly on: PlainDate; readonly row: StatusRow };

/**
 * May this person do this job on this day? The status decides first, then the card must agree, then the stay, then the
 * job. Every "no" is a statement about the facts given, never about a person.
 */
export function mayWork(facts: WorkFacts): Decision {
  const { on, status } = facts;
  if (on === undefined)
    return ask(
      tableOfStatuses,
      ['どの日について尋ねるのか決まっていません。', 'The day asked about is not given.'],
      'on',
    );
  const card = cardIsKnown(facts);
  if (card !== undefined) return card;
  if (status === undefined)
    return ask(
      tableOfStatuses,
      ['在留資格がわかりません。', 'The status of residence is not known.'],
      'status',
    );
  if (status === 'none') return mayWorkByLetter(facts, on);
  const row = statusOn(status, on);
  return row === undefined ? notInTable(status) : mayWorkUnder({ facts, on, row });
}

function notInTable(status: string): Decision {
  return findStatus(status) === undefined
    ? ask(
        tableOfStatuses,
        ['この語は在留資格の表にありません。', 'This word is not in the table of statuses.'],
        'status',
      )
    : ask(
        tableOfStatuses,
        ['この在留資格の表はその日に届いていません。', 'The table of this status does not reach that day.'],
        'lawOnThatDay',
      );
}

function mayWorkUnder(asked: Asked): Decision {
  const { facts, on, row } = asked;
  return allOf(cardAgrees(facts, row), hasBasisToStay(facts, on), statusPermits(asked));
}

function statusPermits(asked: Asked): Decision {
  const { facts, row } = asked;
  switch (row.work) {
    case 'unlimited':
      return yes(row.citation, [
        `「${row.ja}」の活動に制限はありません。`,
        `${row.en}: no limit on activities.`,
      ]);
    case 'within-status':
      return anyOf(belongsToStatus(facts, row), mayWorkBesideStatus(asked));
    case 'designated':
      return allOf(designationIsRead(facts), anyOf(designationPermits(facts), mayWorkBesideStatus(asked)));
    case 'by-permission':
      return allOf(
        yes(row.citation, [`「${row.ja}」で働くには許可が要ります。`, `${row.en}: work needs a permission.`]),
        mayWorkBesideStatus(asked),
      );
  }
}

/** The comparison is a person's; "no" here is that person's answer. */
function belongsToStatus({ jobWithinStatus }: WorkFacts, { ja, en }: StatusRow): Decision {
  if (jobWithinStatus === undefined)
    return ask(
      icrra19_1,
      [
        `仕事が「${ja}」の活動に属するか、人が見比べていません。`,
        `Nobody has compared the job with the activity of ${en}.`,
      ],
      'jobWithinStatus',
    );
  return jobWithinStatus === 'yes'
    ? yes(icrra19_1, [
        `仕事は「${ja}」の活動に属します（人の判断）。`,
        `The job belongs to the activity of ${en} (a person’s judgement).`,
      ])
    : no(icrra19_1, [
        `仕事は「${ja}」の活動に属しません（人の判断）。`,
        `The job does not belong to the activity of ${en} (a person’s judgement).`,
      ]);
}

function designationIsRead({ designationWork }: WorkFacts): Decision {
  return designationWork === undefined
    ? ask(
        designationDocument,
        ['指定書を見ていません。', 'The designation document has not been seen.'],
        'designationWork',
      )
    : yes(designationDocument, ['指定書を見ています。', 'The designation document has been seen.']);
}

function designationPermits(facts: WorkFacts): Decision {
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

/** Somebody without a status may work only by letter. Which article the letter rests on is neither asked nor held (S8). */
function mayWorkByLetter(facts: WorkFacts, on: PlainDate): Decision {
  const { permission, permissionUntil: until } = facts;
  if (permission === undefined)
    return ask(
      permissionByLetter,
      ['書面による許可があるかわかりません。', 'Whether there is a permission by letter is not known.'],
      'permission',
    );
  if (permission === 'none')
    return no(permissionByLetter, [
      '在留資格も書面による許可もありません。',
      'There is neither a status nor a permission by letter.',
    ]);
  if (permission !== 'letter')
    return ask(
      permissionByLetter,
      [
        '在留資格のない人に資格外活動の許可が示されています。',
        'A permission for other activity is shown for somebody without a status.',
      ],
      'status',
    );
  if (until === undefined)
    return ask(
      permissionByLetter,
      ['許可の期限がわかりません。', 'The last day of the permission is not known.'],
      'permissionUntil',
    );
  const { ja, en } = dayInWords(until);
  const inTime =
    on <= until
      ? yes(permissionByLetter, [
          `書面による許可は${ja}までです。`,
          `The permission by letter runs to ${en}.`,
        ])
      : ask(
          permissionByLetter,
          [
            `書面による許可は${ja}までです。新しい書面を確かめます。`,
            `The permission by letter ran to ${en}; ask for a newer one.`,
          ],
          'permissionUntil',
        );
  return allOf(inTime, letterCoversJob(facts));
}

function letterCoversJob({ permissionCoversJob: covers }: WorkFacts): Decision {
  if (covers === undefined)
    return ask(
      permissionByLetter,
      ['書面の範囲とこの仕事を、人が見比べていません。', 'Nobody has compared the letter with this job.'],
      'permissionCoversJob',
    );
  return covers === 'yes'
    ? yes(permissionByLetter, ['この仕事は書面の範囲です。', 'The letter covers this job.'])
    : no(permissionByLetter, ['この仕事は書面の範囲の外です。', 'The letter does not cover this job.']);
}
