import type { PlainDate } from '@renkei/kernel';
import type { Citation, Decision } from '../citation.ts';
import { cite, unverified } from '../cite.ts';
import { rowsOn } from '../dated.ts';
import { allOf, ask, no, yes } from '../decision/combine.ts';
import type { OffenceFacts } from '../facts/facts.ts';
import { kindsOfImprisonment } from './imprisonment.ts';
import { type OffenceRow, offenceRows } from './offence-rows.ts';
import { penaltyInWords } from './penalty-in-words.ts';

type Kind = (typeof kindsOfImprisonment)[number];

/** The law of the day of the act stands; a later one stands only where it is milder. */
export const lawOfTheAct: Citation = cite(
  'law-of-the-act',
  ['刑法6条', 'Penal Code 6'],
  [
    '行為の時の法による。後の法が軽いときはそれによること（要旨）。',
    'The law of the day of the act; a later and milder law instead (gist).',
  ],
  unverified('from memory'),
);

/**
 * Which penalty stands for an act on these days? "yes": the one that is told. "no": the article threatens none. An act
 * that spans a change asks: which law stands for it is not for a table.
 */
export function penaltyFor({ offence, actFrom, actUntil }: OffenceFacts): Decision {
  if (offence === undefined || offenceRows.every(({ id }) => id !== offence))
    return ask(lawOfTheAct, ['条が表にありません。', 'The article is not in the table.'], 'offence');
  if (actFrom === undefined)
    return ask(
      lawOfTheAct,
      ['行為の初日がわかりません。', 'The first day of the act is not known.'],
      'actFrom',
    );
  if (actUntil === undefined)
    return ask(
      lawOfTheAct,
      ['行為の終日がわかりません。', 'The last day of the act is not known.'],
      'actUntil',
    );
  if (actUntil < actFrom)
    return ask(lawOfTheAct, ['行為の終日が初日より前です。', 'The act ends before it begins.'], 'actUntil');
  return penaltyOf(offence, actFrom, actUntil);
}

function penaltyOf(offence: string, from: PlainDate, until: PlainDate): Decision {
  const [first, last] = [rowOf(offence, from), rowOf(offence, until)];
  const [kind, lastKind] = [kindOn(from), kindOn(until)];
  if (first === undefined || last === undefined || kind === undefined || lastKind === undefined)
    return ask(
      lawOfTheAct,
      ['行為の日が表の外にあります。', 'A day of the act is outside the table.'],
      'lawOnThatDay',
    );
  if (hasNoPenalty(first) && first === last) return no(first.citation, [`${first.ja}。`, `${first.en}.`]);
  if (first !== last || (first.mostMonths > 0 && kind !== lastKind))
    return allOf(
      told(first, kind, ['初日の規定', 'On the first day']),
      told(last, lastKind, ['終日の規定', 'On the last day']),
      ask(lawOfTheAct, ['行為が改正をまたぎます。', 'The act spans a change of the law.'], 'actSpansRows'),
    );
  return told(first, kind, ['この日の行為について', 'For an act on these days']);
}

function told(row: OffenceRow, { name }: Kind, [whenJa, whenEn]: readonly [string, string]): Decision {
  const { ja, en } = penaltyInWords(row, name);
  return yes(row.citation, [`${whenJa}：${ja}。`, `${whenEn}: ${en}.`]);
}

function rowOf(offence: string, on: PlainDate): OffenceRow | undefined {
  return rowsOn(offenceRows, on).find(({ id }) => id === offence);
}

function kindOn(on: PlainDate): Kind | undefined {
  return rowsOn(kindsOfImprisonment, on)[0];
}

function hasNoPenalty({ mostMonths, mostFine }: OffenceRow): boolean {
  return mostMonths === 0 && mostFine === 0;
}
