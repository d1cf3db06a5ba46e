import type { Decision } from '../citation.ts';
import { ask, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import type { StatusRow } from '../residence-status/statuses-by-date.ts';
import { cardAndStatus } from './citations.ts';

/** What may stand in the fact `card`: no card, a special permanent resident's certificate, or what the card says of work. */
export const cardEntries = ['none', 'special', '1', '2', '4', '9', 'org'] as const;

/** An entry nobody knows stops everything: it never falls through to a rule about the status. Absent is not unknown. */
export function cardIsKnown({ card }: WorkFacts): Decision | undefined {
  if (card === undefined || cardEntries.some((entry) => entry === card)) return undefined;
  return ask(
    cardAndStatus,
    [
      'カードの就労制限の表示が、知られたものではありません。',
      'What the card says of work is no entry that is known.',
    ],
    'cardMeaning',
  );
}

/** The card must be one the status can have. Where they differ nobody is told "no": immigration is asked. */
export function cardAgrees({ card }: WorkFacts, row: StatusRow): Decision {
  if (card === undefined)
    return ask(
      cardAndStatus,
      ['在留カードの就労制限の欄を見ていません。', 'What the card says of work has not been seen.'],
      'card',
    );
  return entriesOf(row).includes(card)
    ? yes(cardAndStatus, [`カードの表示は「${row.ja}」と一致します。`, `The card agrees with ${row.en}.`])
    : ask(
        cardAndStatus,
        [`カードの表示が「${row.ja}」と一致しません。`, `The card does not agree with ${row.en}.`],
        'cardMeaning',
      );
}

function entriesOf({ card, codes }: StatusRow): readonly string[] {
  return card === 'residence' ? codes : [card];
}

/** Somebody without a status has no card that is in force; one that is shown has to be explained. */
export function cardAgreesWithNoStatus({ card }: WorkFacts): Decision {
  if (card === undefined)
    return ask(
      cardAndStatus,
      ['在留カードがあるか確かめていません。', 'Whether there is a card has not been asked.'],
      'card',
    );
  return card === 'none'
    ? yes(cardAndStatus, ['在留カードはありません。', 'There is no card.'])
    : ask(
        cardAndStatus,
        ['在留資格がないのにカードが示されています。', 'A card is shown although there is no status.'],
        'cardMeaning',
      );
}
