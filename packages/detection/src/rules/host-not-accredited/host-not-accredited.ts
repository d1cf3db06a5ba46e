import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import { hostConnection } from '../../basis/host-connection.ts';
import { findHostedStay } from '../../basis/hosted-status.ts';
import type { EmployerFact } from '../../facts/organisation-facts.ts';
import type { Records } from '../../records/records.ts';
import { subjectRegisters } from '../registers-read.ts';
import { stayEvidence } from '../person-evidence.ts';
import type { EmploymentRule } from '../rule.ts';
import { hostNotAccreditedCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `host-not-accredited`: is this host covered? */
export const hostNotAccredited: EmploymentRule = {
  card: hostNotAccreditedCard,
  of: 'linked-employment',
  subject: 'employment',
  ask({ person, employer, notification }, records) {
    const day = notification.hiredOn;
    const stay = findHostedStay(person, day);
    if (stay === undefined || employer === undefined) return undefined;
    const connection = hostConnection(person, employer, { day, records });
    if (connection.isConnected) return undefined;
    return {
      day,
      judgedOn: connection.judgedOn,
      reads: [
        ...subjectRegisters,
        'departures',
        'plans',
        'designations',
        'permissions',
        'employers',
        'establishments',
      ],
      question: questionOn(day),
      evidence: [stayEvidence(stay)],
      looks: looksAt(connection, successionsOf(employer, records)),
    };
  },
};

function successionsOf(employer: CorporateNumber, { organisations }: Records): readonly EmployerFact[] {
  return organisations
    .numbersOf(employer)
    .flatMap((number) => organisations.findEmployer(number) ?? [])
    .filter(({ succeedsCorporateNumber }) => succeedsCorporateNumber !== undefined);
}

function questionOn(day: PlainDate): Bilingual {
  const on = dayInWords(day);
  return {
    ja: `${on.ja}に雇い入れたと届け出た受入機関が、計画・指定・許可のどれにも見当たりません。計画はありますか。`,
    en: `The host that notified a hire on ${on.en} stands in no plan, designation or permission. Is there a plan?`,
  };
}
