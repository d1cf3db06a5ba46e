import type { Looked } from '../../finding.ts';
import { separationEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';
import { noNamesake } from '../namesakes.ts';
import { movementEvidence } from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt({ person, separation }: LinkedEmployment): Readonly<Record<string, Looked>> {
  return {
    're-entry-suspended-employment': listed('departures', person.movements.map(movementEvidence), {
      none: { ja: '出入国の記録はありません。', en: 'No departure or entry is on record.' },
      some: (count) => ({
        ja: `出入国の記録が${count}件あります。届出が示す就労の日までに戻った記録はありません。`,
        en: `${count} movement(s) are on record; none brings the person back by the day of work notified.`,
      }),
    }),
    namesake: noNamesake,
    'separation-unreported': listed(
      'separations',
      separation === undefined ? [] : [separationEvidence(separation)],
      {
        none: { ja: '離職の届出はありません。', en: 'No separation has been notified.' },
        some: () => ({
          ja: '離職の届出があり、その日は出国・死亡より後です。',
          en: 'A separation was notified; its day is after the departure or death.',
        }),
      },
    ),
  };
}
