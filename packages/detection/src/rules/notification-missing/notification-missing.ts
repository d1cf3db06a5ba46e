import { addDays, type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords, settingOn } from '@renkei/law';
import { longestLastDay } from '../../basis/last-day-for-notice.ts';
import type { PersonFacts } from '../../facts/facts.ts';
import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { mayBeAbout } from '../../records/same-work.ts';
import { isOutsideTheNotice } from '../../steps/subject-of-the-law.ts';
import { employerEvidence } from '../host-evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import { noticesOfEmployerRegisters } from '../registers-read.ts';
import type { PersonRule } from '../rule.ts';
import { notificationMissingCard } from './card.ts';
import { type KnownWork, knownWorkOf } from './known-work.ts';

/** rules.md `notification-missing`: has a notice been filed? Put to the employer, of whom alone a notice was due. */
export const notificationMissing: PersonRule = {
  card: notificationMissingCard,
  of: 'person',
  ask(person, records) {
    const missing = knownWorkOf(person).find((work) => isMissing(work, person, records));
    const due = missing === undefined ? undefined : longestLastDay('hire', missing.day);
    if (missing === undefined || due === undefined) return undefined;
    return {
      day: missing.day,
      judgedOn: due,
      reads: [...noticesOfEmployerRegisters, 'separations', missing.register],
      readsWhole: ['notifications'],
      question: questionOn(missing.day, due),
      evidence: [missing.evidence],
      looks: looksAt(missing, records),
    };
  },
};

function isMissing(work: KnownWork, person: PersonFacts, records: Records): boolean {
  const { organisations, asOf } = records;
  const { body, day } = work;
  const due = longestLastDay('hire', day);
  if (due === undefined || due >= asOf) return false;
  const isPublic = organisations.findEmployer(body)?.publicBody === true;
  if (isPublic || isOutsideTheNotice(person, day, day)) return false;
  return !noticesAt(body, person, records).some((notice) => mayTellOf(notice, person, { work, asOf }));
}

/** Of the body under any of its numbers, and of employers whom no register knows as a body. */
function noticesAt(
  body: KnownWork['body'],
  { resident }: PersonFacts,
  { employments, organisations }: Records,
): readonly Employment[] {
  const unknown = employments.ofPerson(resident.residentId).filter(({ employer }) => employer === undefined);
  return [...organisations.numbersOf(body).flatMap((number) => employments.ofEmployer(number)), ...unknown];
}

/** Any notice that may be this person's, unless they had left before; or of nobody knows whom, near in time. */
function mayTellOf(
  notice: Employment,
  { resident }: PersonFacts,
  { work, asOf }: { readonly work: KnownWork; readonly asOf: PlainDate },
): boolean {
  const { notification, separation, link } = notice;
  const { day, isStart } = work;
  if (isStart && separation !== undefined && separation.separatedOn < day) return false;
  if (mayBeAbout(notice, resident.residentId)) return true;
  const window = settingOn('own-notice-days', asOf);
  const isNear =
    notification.hiredOn >= addDays(day, -window) && notification.hiredOn <= addDays(day, window);
  return link.answer === 'cannot-say' && isNear;
}

function looksAt({ body }: KnownWork, { organisations }: Records): Readonly<Record<string, Looked>> {
  const employer = organisations.findEmployer(body);
  return {
    'not-employed': notLookedUp({
      ja: '照会していません。請負や役員を載せた登録簿はありません。',
      en: 'Not looked up: no register holds contractors or directors.',
    }),
    'not-recognisable-as-foreign': notLookedUp({
      ja: '照会も計算もしていません。事業主だけが答えられます。',
      en: 'Neither looked up nor computed: only the employer can answer.',
    }),
    'public-body': listed('employers', employer === undefined ? [] : [employerEvidence(employer)], {
      none: { ja: 'この法人の記録はありません。', en: 'The corporation stands in no register.' },
      some: () => ({
        ja: '法人の記録では、公的機関ではありません。',
        en: 'By the register of employers it is no public body.',
      }),
    }),
  };
}

function questionOn(day: PlainDate, due: PlainDate): Bilingual {
  const [on, by] = [dayInWords(day), dayInWords(due)];
  return {
    ja: `${on.ja}から働いていると届けられていますが、${by.ja}までに雇入れの届出がありません。届出はありますか。`,
    en: `Work from ${on.en} is on record, and no notice of the hire by ${by.en}. Has one been filed?`,
  };
}
