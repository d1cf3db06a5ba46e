import type { FindingState, QueueView } from '@renkei/contract';

const atWork = ['open', 'in-progress', 'awaiting-information', 'reopened'] as const;

/** The states by which a view can be narrowed; none where it holds one state only. */
export function statesOfView(view: QueueView): readonly FindingState[] {
  switch (view) {
    case 'unassigned':
      return atWork;
    case 'mine':
      return [...atWork, 'out-tray'];
    case 'due-this-week':
    case 'all-open':
      return [...atWork, 'out-tray', 'paused'];
    case 'ended':
      return ['decided', 'closed'];
    case 'paused':
    case 'out-tray':
      return [];
  }
}
