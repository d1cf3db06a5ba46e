import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { allOf, anyOf, ask, no, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import { mayWorkBesideStatus } from '../other-activity/permission-for-other-activity.ts';
import { hasBasisToStay } from '../residence-status/basis-to-stay.ts';
import { icrra19_1 } from '../residence-status/citations.ts';
import { type StatusRow, statusOn } from '../residence-status/statuses-by-date.ts';
import { findStatus } from '../residence-status/statuses.ts';
import { mayWorkByLetter } from './by-letter.ts';
import { cardAgrees, cardIsKnown } from './card.ts';
import { tableOfStatuses } from './citations.ts';
import { designationIsRead, designationPermits } from './designation.ts';

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
