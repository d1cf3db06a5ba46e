import type { Absence } from '../../basis/absence.ts';
import type { Looked } from '../../finding.ts';
import { listed, notLookedUp } from '../listed.ts';
import { noNamesake } from '../namesakes.ts';
import { movementEvidence } from '../person-evidence.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt({ entry }: Absence): Readonly<Record<string, Looked>> {
  return {
    'contract-before-arrival': listed('departures', entry === undefined ? [] : [movementEvidence(entry)], {
      none: {
        ja: 'この日より後の入国は記録にありません。',
        en: 'No entry after the day is on record.',
      },
      some: () => ({
        ja: 'この日の後に入国の記録があります。',
        en: 'An entry after the day is on record.',
      }),
    }),
    'remote-start': notLookedUp({
      ja: '照会していません。国外からの勤務を載せた登録簿はありません。',
      en: 'Not looked up: no register holds work done from abroad.',
    }),
    namesake: noNamesake,
  };
}
