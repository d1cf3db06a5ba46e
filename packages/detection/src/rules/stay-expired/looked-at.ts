import type { PlainDate } from '@renkei/kernel';
import { addDays } from '@renkei/kernel';
import { findStatus, isThirtyDaysOrLess } from '@renkei/law';
import { specialPeriodAfter } from '../../basis/basis.ts';
import type { ApplicationFact, MovementFact, StayFact } from '../../facts/facts.ts';
import type { Evidence, Looked } from '../../finding.ts';
import { separationEvidence } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import {
  applicationEvidence,
  movementEvidence,
  permissionEvidence,
  stayEvidence,
} from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

type Look = (employment: LinkedEmployment, day: PlainDate) => Looked;

const SHORT_STAYS = new Set(['30d', '31d']);

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(employment: LinkedEmployment, day: PlainDate): Readonly<Record<string, Looked>> {
  return Object.fromEntries(Object.entries(looks).map(([id, look]) => [id, look(employment, day)]));
}

const looks: Readonly<Record<string, Look>> = {
  'renewed-or-changed': ({ person }, day) => {
    const last = person.stays.findLast((stay) => stay.from <= day);
    const next = person.stays.find((stay) => stay.from > day);
    return listed(
      'stays',
      [last, next].flatMap((stay) => (stay === undefined ? [] : [stayEvidence(stay)])),
      {
        none: { ja: '在留の記録がありません。', en: 'There is no record of a stay.' },
        some: (count) => ({
          ja: `この日の前後の在留の記録は${count}件です。この日を含むものはありません。`,
          en: `${count} stay(s) stand on record around the day; none includes it.`,
        }),
      },
    );
  },
  'application-pending': ({ person }) =>
    listed('stays', person.applications.filter(isPending).map(applicationEvidence), {
      none: {
        ja: '審査中の更新・変更の申請は記録にありません（窓口・オンラインとも）。',
        en: 'No pending application to extend or change is on record, at a window or online.',
      },
      some: (count) => ({
        ja: `審査中の申請が${count}件あります。特例期間は満了から2か月までです。`,
        en: `${count} application(s) are pending. The special period ends two months after the stay.`,
      }),
    }),
  'special-period': ({ person }) =>
    listed('stays', specialPeriodEvidence(person.stays, person.applications, person.movements), {
      none: {
        ja: '特例期間を開く申請は記録にありません。',
        en: 'No application on record opens a special period.',
      },
      some: (count) => ({
        ja: `申請と在留の組が${count}件ありますが、この日は特例期間に入りません。`,
        en: `${count} application(s) were weighed; the day lies in no special period.`,
      }),
    }),
  'short-stay-after-refusal': ({ person }) =>
    listed('stays', person.stays.filter(isShort).map(stayEvidence), {
      none: { ja: '30日・31日の在留は記録にありません。', en: 'No stay of 30 or 31 days is on record.' },
      some: (count) => ({
        ja: `30日・31日の在留が${count}件あります。この日を含むものはありません。`,
        en: `${count} stay(s) of 30 or 31 days are on record; none includes the day.`,
      }),
    }),
  'permanent-residence-or-nationality': ({ person }) =>
    listed(
      'residents',
      person.stays.filter((stay) => findStatus(stay.status)?.endless === true).map(stayEvidence),
      {
        none: {
          ja: '永住の許可・日本国籍の取得は記録にありません。',
          en: 'Neither permanent residence nor Japanese nationality is on record.',
        },
        some: (count) => ({
          ja: `期限のない在留が${count}件ありますが、この日より後です。`,
          en: `${count} stay(s) without an end are on record, from a later day.`,
        }),
      },
    ),
  departed: ({ person }) =>
    listed('departures', person.movements.map(movementEvidence), {
      none: { ja: '出国の記録はありません。', en: 'No departure is on record.' },
      some: (count) => ({
        ja: `出入国の記録が${count}件あります。この日は日本にいたことになります。`,
        en: `${count} movement(s) are on record; by them the person was in Japan on the day.`,
      }),
    }),
  'separation-unreported': ({ separation }) =>
    listed('separations', separation === undefined ? [] : [separationEvidence(separation)], {
      none: { ja: '離職の届出はありません。', en: 'No separation has been notified.' },
      some: () => ({
        ja: '離職の届出は、この日より後です。',
        en: 'The notified separation is after the day.',
      }),
    }),
  'permission-by-letter': ({ person }) =>
    listed(
      'permissions',
      person.permissions.filter(({ kind }) => kind === 'letter').map(permissionEvidence),
      {
        none: { ja: '書面による許可は記録にありません。', en: 'No permission by letter is on record.' },
        some: (count) => ({
          ja: `書面による許可の記録が${count}件ありますが、この日に働ける許可ではありません。`,
          en: `${count} permission(s) by letter are on record; none lets the person work on the day.`,
        }),
      },
    ),
  'emergency-measures': () =>
    notLookedUp({
      ja: '照会していません。特別の措置を載せた登録簿はありません。',
      en: 'Not looked up: no register holds emergency measures.',
    }),
};

/** Applications that were weighed for a special period: filed in a stay with an end, or from it on. */
function specialPeriodEvidence(
  stays: readonly StayFact[],
  applications: readonly ApplicationFact[],
  movements: readonly MovementFact[],
): readonly Evidence[] {
  return applications
    .filter((application) =>
      stays.some((stay) => {
        const special = specialPeriodAfter(stay, application, movements);
        return typeof special !== 'string' || special === 'thirty-days-or-less';
      }),
    )
    .map(applicationEvidence);
}

function isPending(application: ApplicationFact): boolean {
  return application.decision === 'pending';
}

function isShort(stay: StayFact): boolean {
  if (stay.period !== undefined) return SHORT_STAYS.has(stay.period);
  return stay.until !== undefined && isThirtyDaysOrLess({ from: addDays(stay.from, 1), until: stay.until });
}
