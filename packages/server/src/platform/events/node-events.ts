import type { PlainDate } from '@renkei/kernel';
import type { NodeTransaction } from '../access/door.ts';

/** What one feature tells the others. Each is handled in the transaction in which it happened, or not at all. */
export type NodeEvent =
  | { readonly type: 'records.imported'; readonly importId: string; readonly asOf: PlainDate }
  | { readonly type: 'day.began'; readonly day: PlainDate }
  /** All questions were asked; `wouldAsk`: how many each rule would put that only observes. */
  | {
      readonly type: 'questions.asked';
      readonly asOf: PlainDate;
      readonly wouldAsk: ReadonlyMap<string, number>;
    }
  | { readonly type: 'outcome.left'; readonly ruleId: string }
  | { readonly type: 'rule.fell'; readonly ruleId: string }
  | { readonly type: 'correction.asked'; readonly residentId: string; readonly note: string }
  | { readonly type: 'hold.ended'; readonly residentId: string };

export type NodeEventType = NodeEvent['type'];
export type Subscriber = {
  readonly name: string;
  readonly to: NodeEventType;
  readonly handle: (transaction: NodeTransaction, event: NodeEvent, publish: Publish) => Promise<void>;
};

export type Publish = (transaction: NodeTransaction, event: NodeEvent) => Promise<void>;

/** Subscribers run one after another, in the order in which the node lists them. */
export function makePublish(subscribers: readonly Subscriber[]): Publish {
  const publish: Publish = async (transaction, event) => {
    for (const { to, handle } of subscribers)
      if (to === event.type) await handle(transaction, event, publish);
  };
  return publish;
}
