import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { icrra20_6, icrra21_4, icrra2_2 } from '../citations.ts';
import { dayInWords } from '../day-in-words.ts';
import { ask, no, yes } from '../decision/combine.ts';
import type { PersonFacts, StayFacts } from '../facts/facts.ts';
import { type SpecialPeriod, specialPeriodOf } from './special-period.ts';

const WITHIN_THIRTY = 30;
const OVER_THIRTY = 31;

/** ICRRA 2-2, 20(6), 21(4): the same question with the day among the facts. */
export function mayStay(facts: StayFacts): Decision {
  return facts.on === undefined
    ? ask(icrra2_2, ['どの日について尋ねるのか決まっていません。', 'The day asked about is not given.'], 'on')
    : hasBasisToStay(facts, facts.on);
}

/** ICRRA 2-2, 20(6), 21(4): is there a basis to stay on this day, by a period of stay or a special period? */
export function hasBasisToStay(facts: PersonFacts, on: PlainDate): Decision {
  const { stayFrom, stayUntil } = facts;
  if (stayFrom === undefined)
    return ask(
      icrra2_2,
      ['在留期間の初日がわかりません。', 'The first day of the stay is not known.'],
      'stayFrom',
    );
  if (on < stayFrom)
    return ask(
      icrra2_2,
      ['示された在留期間は基準日より後に始まります。', 'The stay given begins after the day asked about.'],
      'stayFrom',
    );
  if (stayUntil === undefined)
    return ask(
      icrra2_2,
      ['在留期間の満了日がわかりません。', 'The last day of the stay is not known.'],
      'stayUntil',
    );
  if (stayUntil === 'no-end')
    return yes(icrra2_2, ['在留期間に定めがありません。', 'The period of stay has no end.']);
  const { ja, en } = dayInWords(stayUntil);
  if (on <= stayUntil)
    return yes(icrra2_2, [`在留期間は${ja}までです。`, `The period of stay runs to ${en}.`]);
  return inSpecialPeriod(facts, { on, from: stayFrom, until: stayUntil });
}

type EndedStay = { readonly on: PlainDate; readonly from: PlainDate; readonly until: PlainDate };

function inSpecialPeriod(facts: PersonFacts, { on, from, until }: EndedStay): Decision {
  const { application, applicationFiledOn: filedOn, applicationDecided: decided } = facts;
  const end = dayInWords(until);
  const ended = [`在留期間は${end.ja}に満了しています。`, `The period of stay ended on ${end.en}.`] as const;
  if (application === undefined) return ask(icrra20_6, ended, 'application');
  if (application === 'none')
    return no(icrra20_6, [
      `${ended[0]}変更・更新の申請はありません。`,
      `${ended[1]} No change or extension was applied for.`,
    ]);
  const citation = application === 'change' ? icrra20_6 : icrra21_4;
  if (filedOn === undefined) return ask(citation, ended, 'applicationFiledOn');
  if (facts.stayThirtyDaysOrLess === undefined) return ask(citation, ended, 'stayThirtyDaysOrLess');
  if (decided === undefined) return ask(citation, ended, 'applicationDecided');
  const periodDays = facts.stayThirtyDaysOrLess === 'yes' ? WITHIN_THIRTY : OVER_THIRTY;
  const special = specialPeriodOf(
    { from, until, periodDays },
    {
      article: application === 'change' ? '20' : '21',
      filedOn,
      ...(decided === 'pending' ? {} : { decidedOn: decided }),
    },
  );
  return typeof special === 'string'
    ? noSpecialPeriod(special, citation)
    : onDayOfSpecialPeriod(special, on, citation);
}

function noSpecialPeriod(
  why: Exclude<ReturnType<typeof specialPeriodOf>, SpecialPeriod>,
  citation: typeof icrra20_6,
): Decision {
  switch (why) {
    case 'thirty-days-or-less':
      return no(citation, [
        '30日以下の在留期間には特例期間がありません。',
        'A period of 30 days or less has no special period.',
      ]);
    case 'decided-before-the-end':
      return ask(
        citation,
        [
          '申請の結果は満了前に出ています。結果としての在留期間を確かめます。',
          'The application was decided before the end; the stay it led to has to be known.',
        ],
        'stayUntil',
      );
    case 'not-in-time':
      return ask(
        citation,
        [
          '申請の日が在留期間の中にありません。この在留期間の申請かを確かめます。',
          'The day of the application is not within the stay; was it an application of this stay?',
        ],
        'applicationFiledOn',
      );
    case 'law-not-in-table':
      return ask(
        citation,
        ['この日の特例期間の規定は表にありません。', 'The table of special periods does not reach that day.'],
        'lawOnThatDay',
      );
    case 'no-end':
      return yes(icrra2_2, ['在留期間に定めがありません。', 'The period of stay has no end.']);
  }
}

function onDayOfSpecialPeriod(
  { until, endedBy }: SpecialPeriod,
  on: PlainDate,
  citation: typeof icrra20_6,
): Decision {
  const { ja, en } = dayInWords(until);
  if (on <= until)
    return yes(citation, [
      `特例期間（${ja}まで）の中です。`,
      `Within the special period, which runs to ${en}.`,
    ]);
  if (endedBy === 'decision')
    return ask(
      citation,
      [
        `特例期間は${ja}の処分で終わりました。その結果を確かめます。`,
        `The special period ended with the decision of ${en}; its result has to be known.`,
      ],
      'applicationDecided',
    );
  return no(citation, [`特例期間は${ja}に終わっています。`, `The special period ended on ${en}.`]);
}
