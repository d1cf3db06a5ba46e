import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { closedDays, lpa28 } from '../citations.ts';
import { dayInWords } from '../day-in-words.ts';
import { countedDay, lastDayFor, type TimeLimit, timeLimitOn } from '../deadlines/time-limits.ts';
import { allOf, ask, no, yes } from '../decision/combine.ts';
import type { NotificationFacts } from '../facts/facts.ts';
import { form3Route } from './citations.ts';
import { mustNotify } from './must-notify.ts';

/** LPA Enforcement Rules 12: by which form, by which day, and was it in time? Where nothing has to be filed nothing is late. */
export function wasFiledInTime(facts: NotificationFacts): Decision {
  const duty = mustNotify(facts);
  return duty.answer === 'no' ? nothingIsLate(duty) : allOf(duty, inTime(facts));
}

function nothingIsLate({ grounds }: Decision): Decision {
  return { answer: 'yes', grounds: grounds.map((ground) => ({ ...ground, holds: 'yes' })), missing: [] };
}

/** The time limit of this notice: route and form follow from the event, the insurance and the employer. May miss. */
export function timeLimitOf({ on, event, insured, employer }: NotificationFacts): TimeLimit | undefined {
  if (on === undefined || insured === undefined || employer === undefined) return undefined;
  if (event !== 'hire' && event !== 'separation') return undefined;
  if (insured === 'yes') return timeLimitOn(`${event}-insured`, on);
  return timeLimitOn(employer === 'public-body' ? `${event}-public-body` : `${event}-form-3`, on);
}

function inTime(facts: NotificationFacts): Decision {
  const { on, insured, employer, filedOn } = facts;
  if (on === undefined || facts.event === undefined || employer === undefined) return limitNotKnown();
  if (insured === undefined)
    return ask(
      form3Route,
      ['被保険者かどうかで様式と期限が変わります。', 'Form and time limit depend on the insurance.'],
      'insured',
    );
  const limit = timeLimitOf(facts);
  if (limit === undefined) return limitNotKnown();
  return allOf(...movedOn(limit, on), byLastDay(limit, lastDayFor(limit, on), filedOn));
}

/** Said only where it matters: the limit fell on a day on which offices are closed. */
function movedOn(limit: TimeLimit, on: PlainDate): readonly Decision[] {
  const counted = countedDay(limit, on);
  if (counted === lastDayFor(limit, on)) return [];
  const { ja, en } = dayInWords(counted);
  return [
    yes(closedDays, [
      `${ja}は閉庁日のため、次の開庁日が期限です。`,
      `${en} is closed: the next opening day is the last one.`,
    ]),
  ];
}

function byLastDay(
  { ja, en, citation }: TimeLimit,
  last: PlainDate,
  filedOn: PlainDate | undefined,
): Decision {
  const day = dayInWords(last);
  const due = [`${ja}の期限は${day.ja}です。`, `${en}: due by ${day.en}.`] as const;
  if (filedOn === undefined)
    return allOf(
      yes(citation, due),
      ask(closedDays, ['届出の日がわかりません。', 'The day of filing is not known.'], 'filedOn'),
    );
  const filed = dayInWords(filedOn);
  return filedOn <= last
    ? yes(citation, [`${due[0]}${filed.ja}の届出は期限内です。`, `${due[1]} Filed on ${filed.en}: in time.`])
    : no(citation, [
        `${due[0]}${filed.ja}の届出は期限の後です。`,
        `${due[1]} Filed on ${filed.en}: after it.`,
      ]);
}

function limitNotKnown(): Decision {
  return ask(
    lpa28,
    ['この日の期限の規定は表にありません。', 'The table has no time limit for these facts and this day.'],
    'lawOnThatDay',
  );
}
