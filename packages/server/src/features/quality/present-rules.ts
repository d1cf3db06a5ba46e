import type { Bilingual, RuleRow, RulesView } from '@renkei/contract';
import { type RuleCard, ruleCards } from '@renkei/detection';
import { civilDayInJapan, type Clock } from '@renkei/kernel';
import { closedListOfRules, settingOn } from '@renkei/law';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import { asksFromTheFirst, type RuleStanding, ruleStandings } from '../../platform/rules/rule-standing.ts';
import { isAskedFirst, type Office } from '../../platform/session/demo-offices.ts';
import type { KeptFigures } from './hold-to-account.ts';
import { presentFigures } from './present-figures.ts';

type Reading = { readonly clock: Clock; readonly office: Office };

/** Quality → Rules: every rule of the closed list in its order, also those that are not built. */
export async function rulesView(
  transaction: NodeTransaction,
  { clock, office }: Reading,
): Promise<RulesView> {
  const standings = await ruleStandings(transaction);
  const kept = await transaction
    .selectFrom('renkei.rule_figures')
    .select(['rule_id', 'counted_at', 'figures'])
    .limit(1000)
    .execute();
  const figures = new Map(kept.map((row) => [row.rule_id, ownJson<KeptFigures>(row.figures)]));
  const counted = kept.map((row) => row.counted_at.toISOString()).sort();
  const today = clock.today();
  return {
    today,
    countedAt: counted.at(-1) ?? null,
    floor: settingOn('rule-floor-of-cases', today),
    rules: closedListOfRules.map(({ id, desks }) => {
      const card = ruleCards.find((each) => each.id === id);
      const askedHere = isAskedFirst(office, desks);
      if (card === undefined) return { ...notBuilt(id), desks: [...desks], askedHere };
      const standing = standings.get(id) ?? asksFromTheFirst;
      return {
        ...builtRow(card, standing, { today, figures: askedHere ? figures.get(id) : undefined }),
        askedHere,
      };
    }),
  };
}

function notBuilt(id: string): Omit<RuleRow, 'desks' | 'askedHere'> {
  return {
    id,
    name: { ja: id, en: id },
    state: 'not-built',
    since: null,
    why: { ja: 'まだ作られていません。', en: 'Not built yet.' },
    endsOn: null,
    figures: null,
  };
}

function builtRow(
  card: RuleCard,
  standing: RuleStanding,
  { today, figures }: { readonly today: string; readonly figures: KeptFigures | undefined },
): Omit<RuleRow, 'askedHere'> {
  const endsOn = standing.renewedUntil ?? card.validUntil;
  const ended = endsOn < today;
  const observes = standing.state === 'observes';
  const askingSince = standing.askingSince;
  const since = askingSince === undefined ? card.validFrom : civilDayInJapan(askingSince);
  return {
    id: card.id,
    name: card.name,
    desks: [...card.desks],
    state: ended ? 'ended' : standing.state,
    since: ended ? endsOn : (standing.word?.on ?? card.validFrom),
    why: whyOf(standing, ended),
    endsOn,
    figures: figures === undefined ? null : presentFigures(figures, card, { since, observes }),
  };
}

function whyOf({ word, renewedUntil }: RuleStanding, ended: boolean): Bilingual {
  if (ended)
    return {
      ja: '期限が過ぎ、更新されていません。',
      en: 'Its time is over and it was not renewed.',
    };
  if (word === undefined)
    return renewedUntil === undefined
      ? { ja: '初めから尋ねています。', en: 'Asks from the first.' }
      : { ja: '更新されました。', en: 'Renewed.' };
  if (word.reference === '') return word.reason;
  return {
    ja: `${word.by}（${word.reference}）：${word.reason.ja}`,
    en: `${word.by} (${word.reference}): ${word.reason.en}`,
  };
}
