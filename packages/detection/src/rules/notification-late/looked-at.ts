import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { hiresEvidence } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(others: readonly Employment[]): Readonly<Record<string, Looked>> {
  const earlier = others.filter(({ notification }) => notification.form === '3');
  return {
    'other-route-or-office': listed('notifications', hiresEvidence(others), {
      none: {
        ja: 'この人とこの事業主の、ほかの届出はありません。',
        en: 'There is no other notice of this person and employer.',
      },
      some: (count) => ({
        ja: `ほかの届出が${count}件ありますが、期限内にこの雇入れを届け出たものではありません。`,
        en: `${count} other notice(s) are on record; none notified this hire in time.`,
      }),
    }),
    'returned-and-refiled': notLookedUp({
      ja: '照会していません。返戻を載せた登録簿はありません。',
      en: 'Not looked up: no register holds notices that were returned.',
    }),
    'system-outage': notLookedUp({
      ja: '照会していません。障害を載せた登録簿はありません。',
      en: 'Not looked up: no register holds outages.',
    }),
    'insured-later-than-hired': listed('notifications', hiresEvidence(earlier), {
      none: {
        ja: '様式第3号による先の届出はありません。被保険者となった日は照会していません。',
        en: 'There is no earlier Form No. 3. The day of becoming insured was not looked up.',
      },
      some: (count) => ({
        ja: `様式第3号の届出が${count}件ありますが、期限内ではありません。`,
        en: `${count} Form(s) No. 3 are on record, but not in time.`,
      }),
    }),
  };
}
