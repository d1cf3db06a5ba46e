import { addMonths, type CorporateNumber, type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords, settingOn } from '@renkei/law';
import { findHostedStay } from '../../basis/hosted-status.ts';
import { includes } from '../../basis/span.ts';
import type { PlanFact } from '../../facts/organisation-facts.ts';
import type { Evidence, Looked } from '../../finding.ts';
import type { Records } from '../../records/records.ts';
import { employerEvidence, planEvidence } from '../host-evidence.ts';
import { listed } from '../listed.ts';
import { stayEvidence } from '../person-evidence.ts';
import type { BodyRule } from '../rule.ts';
import { hostSilentCard } from './card.ts';

/** rules.md `host-silent`: where are the notices? */
export const hostSilent: BodyRule = {
  card: hostSilentCard,
  of: 'host',
  ask(host, records) {
    if (hasNotified(host, records)) return undefined;
    const months = settingOn('host-silent-months', records.asOf);
    // Its own plans only: a body of several numbers is asked once for each plan, under the number the plan names.
    const due = records.organisations
      .plansOf(host)
      .map((plan) => ({ plan, day: addMonths(plan.from, months) }))
      .filter(({ plan, day }) => day <= records.asOf && includes(plan, day) && hasBegun(plan, day, records));
    const first = due.reduce<(typeof due)[number] | undefined>(
      (held, each) => (held === undefined || each.day < held.day ? each : held),
      undefined,
    );
    if (first === undefined) return undefined;
    const trainees = due.flatMap(({ plan }) => plan.residentId ?? []);
    return {
      day: first.day,
      judgedOn: first.day,
      reads: [
        'plans',
        'employers',
        'establishments',
        'notifications',
        ...(trainees.length > 0 ? (['stays', 'departures'] as const) : []),
      ],
      readsWhole: ['plans', 'employers', 'establishments', 'notifications'],
      concerns: trainees,
      question: questionOn(first.plan.from),
      evidence: due.map(({ plan }) => planEvidence(plan)),
      looks: looksAt(
        host,
        due.map(({ plan }) => plan),
        records,
      ),
    };
  },
};

/** Any notice of a hire, under any number of the body. */
function hasNotified(host: CorporateNumber, { employments, organisations }: Records): boolean {
  return organisations.numbersOf(host).some((number) => employments.ofEmployer(number).length > 0);
}

/** A trainee's plan is one person's: it has begun where that person stays in Japan under a status of the plan by the day. */
function hasBegun({ residentId }: PlanFact, day: PlainDate, { findPerson }: Records): boolean {
  if (residentId === undefined) return true;
  const person = findPerson(residentId);
  return person !== undefined && findHostedStay(person, day) !== undefined;
}

function looksAt(
  host: CorporateNumber,
  plans: readonly PlanFact[],
  { organisations, findPerson }: Records,
): Readonly<Record<string, Looked>> {
  const body = organisations.numbersOf(host).flatMap((number) => organisations.findEmployer(number) ?? []);
  const stays: readonly Evidence[] = plans.flatMap(({ residentId }) =>
    residentId === undefined ? [] : (findPerson(residentId)?.stays.slice(-1) ?? []).map(stayEvidence),
  );
  return {
    'other-office-filed': listed('employers', body.map(employerEvidence), {
      none: { ja: 'この法人の記録はありません。', en: 'The corporation stands in no register.' },
      some: (count) => ({
        ja: `この法人の番号は${count}件です。どの番号の届出もありません。グループの会社は照会していません。`,
        en: `The body has ${count} number(s); none has filed. Companies of the group were not looked up.`,
      }),
    }),
    'not-started': listed('stays', stays, {
      none: {
        ja: '受け入れる人は計画に書かれていません。',
        en: 'The plan does not say who is received.',
      },
      some: (count) => ({
        ja: `計画の${count}人は日本に在留しています。働き始めたかどうかは分かりません。`,
        en: `${count} person(s) of the plan stay in Japan; whether they began is not known.`,
      }),
    }),
    'accreditation-lag': listed('plans', plans.map(planEvidence), {
      none: { ja: '計画はありません。', en: 'There is no plan.' },
      some: (count) => ({
        ja: `計画が${count}件あり、終わったという記録はありません。`,
        en: `${count} plan(s) are on record; none is recorded as ended by the day.`,
      }),
    }),
  };
}

function questionOn(from: PlainDate): Bilingual {
  const on = dayInWords(from);
  return {
    ja: `計画は${on.ja}に始まり、3か月のあいだ届出がありません。届出はどこにありますか。`,
    en: `A plan began on ${on.en}, and in three months no notice came. Where are the notices?`,
  };
}
