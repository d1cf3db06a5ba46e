import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { permissionByLetter } from '../citations.ts';
import { dayInWords } from '../day-in-words.ts';
import { allOf, ask, no, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import { cardAgreesWithNoStatus } from './card.ts';

/** Somebody without a status may work only by letter. Which article the letter rests on is neither asked nor held (S8). */
export function mayWorkByLetter(facts: WorkFacts, on: PlainDate): Decision {
  return allOf(cardAgreesWithNoStatus(facts), letterPermits(facts, on));
}

function letterPermits(facts: WorkFacts, on: PlainDate): Decision {
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
