import type { Clock } from '@renkei/kernel';
import type { Subscriber } from '../../platform/events/node-events.ts';
import { builtRules, holdToAccount } from './hold-to-account.ts';

/** Rules are held to account after each asking and each decision that left, in its transaction. */
export function qualitySubscribers(clock: Clock): readonly Subscriber[] {
  return [
    {
      name: 'all rules are held to account once the questions were asked',
      to: 'questions.asked',
      handle: async (transaction, event, publish) => {
        if (event.type !== 'questions.asked') return;
        await holdToAccount({ transaction, clock, publish }, builtRules, event.wouldAsk);
      },
    },
    {
      name: 'a rule is held to account for an outcome that left',
      to: 'outcome.left',
      handle: async (transaction, event, publish) => {
        if (event.type !== 'outcome.left') return;
        await holdToAccount({ transaction, clock, publish }, [event.ruleId]);
      },
    },
  ];
}
