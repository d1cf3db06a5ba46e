import type { Looked } from '../../finding.ts';
import { evidenceOf } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import type { LinkedEmployment } from '../rule.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt({ notification }: LinkedEmployment): Readonly<Record<string, Looked>> {
  const { form, hiredOn } = notification;
  const insured =
    form === '10101'
      ? [
          evidenceOf(notification, {
            register: 'notifications',
            field: 'hiredOn',
            value: hiredOn,
            trueOn: hiredOn,
          }),
        ]
      : [];
  return {
    'offer-date': notLookedUp({
      ja: '照会していません。内定や契約の日を載せた登録簿はありません。',
      en: 'Not looked up: no register holds the day of an offer or contract.',
    }),
    'insurance-date': listed('notifications', insured, {
      none: {
        ja: '届出は雇用保険の様式ではありません。',
        en: 'The notice is not on the form of employment insurance.',
      },
      some: () => ({
        ja: '届出は雇用保険の様式で、日付は資格取得の日です。',
        en: 'The notice is on the form of employment insurance; its day is the insured day.',
      }),
    }),
    'unpaid-training': notLookedUp({
      ja: '照会していません。無給の研修を載せた登録簿はありません。',
      en: 'Not looked up: no register holds unpaid training.',
    }),
  };
}
