import type { Clock } from '@renkei/kernel';
import type { Subscriber } from '../../platform/events/node-events.ts';
import { setHold } from '../../platform/holds/holds.ts';

/** A correction under way pauses the use of the record it concerns. */
export function holdSubscribers(clock: Clock): readonly Subscriber[] {
  return [
    {
      name: 'a correction under way pauses the record',
      to: 'correction.asked',
      handle: async (transaction, event) => {
        if (event.type !== 'correction.asked') return;
        const { residentId, note } = event;
        await setHold(transaction, clock, { residentId, cause: 'correction-under-way', note });
      },
    },
  ];
}
