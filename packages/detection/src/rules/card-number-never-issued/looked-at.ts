import { cardsNear } from '../../basis/near-cards.ts';
import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { coverageEvidence, evidenceOf } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import { nearCardsLooked } from '../near-cards.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { notification, person }: Employment,
  { asOf, findCoverage }: Records,
): Readonly<Record<string, Looked>> {
  const { cardNumber = '', hiredOn } = notification;
  const extract = findCoverage('cards', []);
  const entry = person?.movements.findLast(({ movement, on }) => movement === 'entry' && on <= hiredOn);
  const since = person?.cards.some(({ issuedOn }) => entry === undefined || issuedOn >= entry.on);
  return {
    'one-edit-away': nearCardsLooked(cardsNear(person, cardNumber)),
    'other-document': notLookedUp({
      ja: '照会していません。特別永住者証明書などの番号を載せた登録簿はありません。',
      en: 'Not looked up: no register here holds numbers of special permanent resident certificates.',
    }),
    'issued-after-extract': listed('cards', extract === undefined ? [] : [coverageEvidence(extract, asOf)], {
      none: { ja: 'カード台帳の反映日がわかりません。', en: 'How far the register reaches is not known.' },
      some: () => ({
        ja: 'カード台帳は、届出の日まで完全です。',
        en: 'The register of cards is complete up to the day of the notice.',
      }),
    }),
    'airport-card-not-loaded': listed(
      'departures',
      entry === undefined || since === true
        ? []
        : [evidenceOf(entry, { register: 'departures', field: 'on', value: entry.on, trueOn: entry.on })],
      {
        none: {
          ja: '入国の後に交付されたカードが台帳にあるか、入国の記録がありません。',
          en: 'A card issued since the last entry is on record, or no entry is.',
        },
        some: () => ({
          ja: '入国の記録がありますが、それ以後に交付されたカードは台帳にありません。',
          en: 'An entry is on record, and no card issued since.',
        }),
      },
    ),
  };
}
