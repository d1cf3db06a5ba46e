import type { NotificationFact, PersonFacts, StayFact } from '../../facts/facts.ts';
import type { Evidence, Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import { evidenceOf, notifiedEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';
import type { DaysAround, Differing } from './differences.ts';

type Mismatch = {
  readonly person: PersonFacts;
  readonly around: DaysAround;
  readonly differing: readonly Differing[];
};

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt({ notification }: Employment, mismatch: Mismatch): Readonly<Record<string, Looked>> {
  return {
    'change-around-the-day': grantedAround(mismatch),
    'permission-by-stamp': permissionsOf(mismatch),
    'old-card-copied': olderStays(notification, mismatch),
    'code-error': notifiedStatus(notification, mismatch),
  };
}

function grantedAround({ person, around }: Mismatch): Looked {
  const granted = person.stays.filter(({ from }) => from >= around.from && from <= around.until);
  return listed('stays', granted.map(stayEvidence), {
    none: {
      ja: '雇入れの前後に許可された在留の記録はありません。',
      en: 'No stay granted around the day of the hire is on record.',
    },
    some: (count) => ({
      ja: `雇入れの前後に許可された在留が${count}件ありますが、届出と合いません。`,
      en: `${count} stay(s) granted around the hire are on record; they do not agree with the notice.`,
    }),
  });
}

function permissionsOf({ person }: Mismatch): Looked {
  return listed(
    'permissions',
    person.permissions.map((permission) =>
      evidenceOf(permission, {
        register: 'permissions',
        field: 'mayWork',
        value: `${permission.mayWork ? 'yes' : 'no'} ${permission.from}–${permission.until ?? ''}`,
        trueOn: permission.from,
      }),
    ),
    {
      none: {
        ja: '許可は記録にありません。証印による許可を載せた登録簿はありません。',
        en: 'No permission is on record. No register holds permissions by stamp.',
      },
      some: (count) => ({
        ja: `許可の記録が${count}件あります。証印による許可を載せた登録簿はありません。`,
        en: `${count} permission(s) are on record. No register holds permissions by stamp.`,
      }),
    },
  );
}

function olderStays(
  { statusSlug, stayUntilAsWritten }: NotificationFact,
  { person, around }: Mismatch,
): Looked {
  const older = person.stays.filter(
    ({ from, until, status }) =>
      from < around.from && (until === undefined ? status === statusSlug : until === stayUntilAsWritten),
  );
  return listed('stays', older.map(stayEvidence), {
    none: {
      ja: '届出と合う以前の在留の記録はありません。',
      en: 'No earlier stay on record agrees with the notice.',
    },
    some: (count) => ({
      ja: `届出と合う以前の在留が${count}件あります。`,
      en: `${count} earlier stay(s) agree with the notice.`,
    }),
  });
}

function notifiedStatus(notification: NotificationFact, { differing }: Mismatch): Looked {
  return listed(
    'notifications',
    differing.includes('statusSlug') ? [notifiedEvidence(notification, 'statusSlug')] : [],
    {
      none: { ja: '在留資格の欄は台帳と一致しています。', en: 'The notified status agrees.' },
      some: () => ({
        ja: '在留資格の欄が台帳と一致しません。',
        en: 'The notified status does not agree.',
      }),
    },
  );
}

function stayEvidence(stay: StayFact): Evidence {
  return evidenceOf(stay, {
    register: 'stays',
    field: 'from',
    value: `${stay.status} ${stay.from}–${stay.until ?? ''}`,
    trueOn: stay.from,
  });
}
