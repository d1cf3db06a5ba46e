import { addMonths, type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords, settingOn, statusOn } from '@renkei/law';
import { basesOf } from '../../basis/basis.ts';
import { findStatusOnDay } from '../../basis/status-on-day.ts';
import { includes } from '../../basis/span.ts';
import type { PersonFacts, StayFact } from '../../facts/facts.ts';
import type { Looked } from '../../finding.ts';
import { notLookedUp } from '../listed.ts';
import { noticesOfEmployerRegisters } from '../registers-read.ts';
import { stayEvidence } from '../person-evidence.ts';
import type { PersonRule } from '../rule.ts';
import { idleThreeMonthsCard } from './card.ts';
import { belongsSomewhereAfter, lastEndOfWork } from './last-affiliation.ts';

/** rules.md `idle-three-months`: does the person need help? Offered; never a ground for a step against anybody. */
export const idleThreeMonths: PersonRule = {
  card: idleThreeMonthsCard,
  of: 'person',
  ask(person, records) {
    const { asOf } = records;
    const end = lastEndOfWork(person, records);
    const stay = end === undefined ? undefined : workingStay(person, end.day);
    if (end === undefined || stay === undefined) return undefined;
    const months = settingOn(stay.status === 'highly_skilled_2' ? 'idle-months-hsp-ii' : 'idle-months', asOf);
    const day = addMonths(end.day, months);
    if (day > asOf || ![day, asOf].every((each) => isHereToWork(person, each))) return undefined;
    if (belongsSomewhereAfter(person, end.day, records)) return undefined;
    return {
      day,
      judgedOn: day,
      reads: [
        ...noticesOfEmployerRegisters,
        'departures',
        'deaths',
        'separations',
        'own-notices',
        'affiliations',
        'plans',
        'designations',
        'permissions',
      ],
      readsWhole: ['notifications'],
      question: questionOn(end.day, months),
      evidence: [end.evidence, stayEvidence(stay)],
      looks,
    };
  },
};

/** In Japan on the day, under a status of work, and not Japanese. */
function isHereToWork(person: PersonFacts, day: PlainDate): boolean {
  const isElsewhere = basesOf(person).some(
    (basis) => (basis.kind === 'abroad' || basis.kind === 'japanese-nationality') && includes(basis, day),
  );
  const isDead = person.deaths.some(({ diedOn }) => diedOn <= day);
  return !isElsewhere && !isDead && workingStay(person, day) !== undefined;
}

/** The stay of the day, where its status is given for work: the others have no activity to go on with. */
function workingStay(person: PersonFacts, day: PlainDate): StayFact | undefined {
  const stay = findStatusOnDay(person, day)?.stay;
  const row = stay === undefined ? undefined : statusOn(stay.status, day);
  const isGivenForWork = row !== undefined && (row.table === '1-1' || row.table === '1-2');
  return isGivenForWork && row.notice === 'notice' ? stay : undefined;
}

const notOnRecord = notLookedUp({
  ja: '照会していません。どの登録簿にもなく、本人だけが話せます。',
  en: 'Not looked up: no register holds it, and only the person can tell.',
});

const looks: Readonly<Record<string, Looked>> = {
  illness: notOnRecord,
  birth: notOnRecord,
  'job-search': notOnRecord,
  'dismissal-by-employer': notOnRecord,
};

function questionOn(day: PlainDate, months: number): Bilingual {
  const on = dayInWords(day);
  return {
    ja: `${on.ja}の離職から${months}か月、新しい所属の記録がありません。仕事探しや給付などの支援は要りますか。`,
    en: `The job ended on ${on.en}, and ${months} months later no new affiliation is on record. Is help wanted with work or benefits?`,
  };
}
