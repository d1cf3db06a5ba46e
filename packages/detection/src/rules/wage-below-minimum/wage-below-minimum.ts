import type { PlainDate } from '@renkei/kernel';
import {
  type Bilingual,
  dayInWords,
  findPrefecture,
  lowestMinimumWageOn,
  type MinimumWage,
  minimumWageOn,
} from '@renkei/law';
import { mostYenAnHour } from '../../basis/hourly-wage.ts';
import type { NotificationFact } from '../../facts/facts.ts';
import type { Records } from '../../records/records.ts';
import { notifiedEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';
import { subjectRegisters } from '../registers-read.ts';
import type { EmploymentRule } from '../rule.ts';
import { wageBelowMinimumCard } from './card.ts';

/** rules.md `wage-below-minimum`: is the worker owed wages? Support for the worker; never a ground for enforcement. */
export const wageBelowMinimum: EmploymentRule = {
  card: wageBelowMinimumCard,
  of: 'employment',
  subject: 'notification',
  ask({ notification }, records) {
    const most = mostYenAnHour(notification, records.asOf);
    const minimum = minimumFor(notification, records);
    if (most === undefined || minimum === undefined || most >= minimum.yen) return undefined;
    const day = notification.hiredOn;
    const wages = notifiedEvidence(notification, 'monthlyWage');
    const hours = notifiedEvidence(notification, 'weeklyHours');
    return {
      day,
      judgedOn: day,
      reads: [...subjectRegisters, 'establishments', 'notifications'],
      question: questionOn(day, minimum),
      evidence: [wages, hours],
      looks: {
        'deductions-shown-wrongly': listed('notifications', [wages], {
          none: { ja: '賃金が書かれていません。', en: 'No wage is written.' },
          some: () => ({
            ja: '届出の賃金月額です。控除の前か後かは分かりません。',
            en: 'The monthly wage of the notice; whether before deductions is not known.',
          }),
        }),
        'hours-mistyped': listed('notifications', [hours], {
          none: { ja: '時間が書かれていません。', en: 'No hours are written.' },
          some: () => ({
            ja: '届出の1週の所定労働時間です。ほかの記録はありません。',
            en: 'The weekly hours of the notice; no other record holds them.',
          }),
        }),
      },
    };
  },
};

/**
 * Of the establishment's prefecture. Who works mainly elsewhere (dispatch, contract) has the minimum of that place, which no
 * record holds: then the lowest there is. Where the table does not reach the day, nothing can be asked.
 */
function minimumFor(
  { dispatchCode, establishmentNumber, hiredOn }: NotificationFact,
  { organisations }: Records,
): MinimumWage | undefined {
  if (dispatchCode === '1') return lowestMinimumWageOn(hiredOn);
  const establishment =
    establishmentNumber === undefined ? undefined : organisations.findEstablishment(establishmentNumber);
  return establishment === undefined ? undefined : minimumWageOn(establishment.prefecture, hiredOn);
}

function questionOn(day: PlainDate, { prefecture, yen }: MinimumWage): Bilingual {
  const [on, place] = [dayInWords(day), findPrefecture(prefecture)];
  return {
    ja: `届出の賃金と時間では、${on.ja}の最低賃金（${place?.ja ?? ''}、${yen}円）に届きません。本人に支払われるべき賃金はありませんか。`,
    en: `By the wage and hours notified the minimum of ${on.en} (${place?.en ?? ''}, JPY ${yen}) is not reached. Are wages owed to the worker?`,
  };
}
