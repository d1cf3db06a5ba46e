import { systemClock, withFixedDay } from '@renkei/kernel';
import {
  decideRule,
  demoOffices,
  nodeWork,
  openLog,
  type PanelDecision,
  type PanelProblem,
  rulesView,
} from '@renkei/server';
import { readConfig } from '../config/config.ts';
import { openConfiguredNode } from '../open-configured-node.ts';
import { dayOption, readArguments } from '../read-arguments.ts';
import { CommandProblem, say } from '../say.ts';

const options = {
  config: { type: 'string' },
  'decided-by': { type: 'string' },
  reference: { type: 'string' },
  reason: { type: 'string' },
  until: { type: 'string' },
} as const;

type Values = { readonly [K in keyof typeof options]?: string };

/** How the rules stand, or a decision of the outside panel (S13), which is written down with who, where and why. */
export async function rules(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, options);
  const decision = positionals.length === 0 ? undefined : decisionOf(positionals, values);
  const config = await readConfig(values.config ?? 'renkei.yaml');
  const office = demoOffices[config.agency];
  const database = await openConfiguredNode(config, openLog('warn'));
  try {
    const clock = withFixedDay(systemClock, config.demoDay);
    const { door } = nodeWork({ database, clock });
    if (decision === undefined) {
      const view = await door.enterAsSystem(office.id, 'rules.list', (trx) =>
        rulesView(trx, { clock, office }),
      );
      for (const { id, state, endsOn, why } of view.rules)
        process.stdout.write(`${id}\t${state}\t${endsOn ?? ''}\t${why.en}\n`);
      return 0;
    }
    const written = await decideRule({ door, clock, office: office.id }, decision);
    if (!written.ok) throw new CommandProblem(sentences[written.error]);
    say(
      `Written down: ${decision.ruleId}. The questions are asked again at the next run.`,
      `記録しました：${decision.ruleId}。次の実行から反映されます。`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

function decisionOf([what, ruleId, ...more]: readonly string[], values: Values): PanelDecision {
  const { reference = '', reason = '' } = values;
  const said = { decidedBy: values['decided-by'] ?? '', reference, reason };
  if (ruleId === undefined || more.length > 0) throw calledWrongly;
  if (what === 'switch-on') return { kind: 'asks', ruleId, ...said };
  if (what !== 'renew' || values.until === undefined) throw calledWrongly;
  // Any day stands in for the missing one: there is none here.
  const until = dayOption('until', values.until, systemClock.today());
  return { kind: 'renewed', ruleId, until, ...said };
}

const calledWrongly = new CommandProblem(
  {
    en: 'renkei rules switch-on RULE, or renew RULE --until DAY; both with --decided-by WHO --reference REF --reason WHY.',
    ja: 'renkei rules switch-on 規則、または renew 規則 --until 日。どちらも --decided-by --reference --reason を付けてください。',
  },
  2,
);

const sentences: Readonly<Record<PanelProblem, { readonly en: string; readonly ja: string }>> = {
  'rule.not-built': {
    en: 'There is no such rule, or it is not built. "renkei rules" lists them.',
    ja: 'その規則はないか、まだ作られていません。「renkei rules」で一覧できます。',
  },
  'rule.asks-already': {
    en: 'This rule asks already; nothing was written.',
    ja: 'この規則はすでに尋ねています。何も書いていません。',
  },
  'rule.ends-later-already': {
    en: 'This rule does not end before that day already; nothing was written.',
    ja: 'この規則の期限はすでにその日以後です。何も書いていません。',
  },
  'decision.incomplete': {
    en: 'Say who decided (--decided-by), where it is written down (--reference) and why (--reason).',
    ja: '誰が決めたか（--decided-by）、文書の番号（--reference）、理由（--reason）を付けてください。',
  },
};
