import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { isOneEmployer } from '../../records/same-employer.ts';
import { hiresEvidence, notifiedEvidence, residentEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';

const DISPATCHED = '1';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  employment: Employment,
  others: readonly Employment[],
  records: Records,
): Readonly<Record<string, Looked>> {
  const all = [employment, ...others];
  return {
    'several-jobs-of-one-person': otherJobs(employment, others),
    'agency-and-user-both-filed': dispatched(all),
    're-hire-or-merger': ofOneEmployer(employment, records),
    'script-variants': registrations(all),
  };
}

function otherJobs({ person }: Employment, others: readonly Employment[]): Looked {
  const jobs = person === undefined ? [] : others.filter((other) => other.person === person);
  return listed('notifications', hiresEvidence(jobs), {
    none: {
      ja: '同じ人のほかの仕事の届出は、この番号にありません。',
      en: 'No notice of another job of the same person bears this number.',
    },
    some: (count) => ({
      ja: `同じ人のほかの仕事の届出が${count}件あります。人の数には数えていません。`,
      en: `${count} notice(s) of other jobs of the same person bear it; they are not counted as people.`,
    }),
  });
}

function dispatched(all: readonly Employment[]): Looked {
  return listed(
    'notifications',
    all
      .filter(({ notification }) => notification.dispatchCode === DISPATCHED)
      .map(({ notification }) => notifiedEvidence(notification, 'dispatchCode')),
    {
      none: { ja: '派遣・請負とした届出はありません。', en: 'No notice says dispatched or contracted.' },
      some: (count) => ({
        ja: `派遣・請負とした届出が${count}件あります。`,
        en: `${count} notice(s) say dispatched or contracted.`,
      }),
    },
  );
}

function ofOneEmployer(employment: Employment, { organisations, employments }: Records): Looked {
  const { cardNumber } = employment.notification;
  const onCard = cardNumber === undefined ? [] : employments.onCard(cardNumber);
  return listed(
    'employers',
    hiresEvidence(
      onCard.filter((each) => each !== employment && isOneEmployer(each, employment, organisations)),
    ),
    {
      none: {
        ja: '同じ事業主や、承継した事業主の届出は、この番号にありません。',
        en: 'No other notice of the same employer or its successor bears this number.',
      },
      some: (count) => ({
        ja: `同じ事業主や、承継した事業主の届出が${count}件あります。`,
        en: `${count} other notice(s) of the same employer or its successor bear it.`,
      }),
    },
  );
}

function registrations(all: readonly Employment[]): Looked {
  return listed(
    'residents',
    all.flatMap(({ person }) => (person === undefined ? [] : [residentEvidence(person, 'birthDate')])),
    {
      none: {
        ja: '届出の人の登録は見つかっていません。',
        en: 'No registration of the people notified was found.',
      },
      some: (count) => ({
        ja: `名寄せはカナ・ローマ字・漢字を合わせて見ました。届出の人の登録は${count}件です。`,
        en: `The link compared kana, Latin letters and kanji; ${count} registration(s) of the people notified.`,
      }),
    },
  );
}
