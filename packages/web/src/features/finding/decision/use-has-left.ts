import type { OpenFinding } from '@renkei/contract';
import { useNow } from './use-now.ts';

/** True once the ten minutes of the out-tray are over, also while the page stays open. */
export function useHasLeft(outcome: NonNullable<OpenFinding['outcome']>): boolean {
  return useNow() >= Date.parse(outcome.leavesAt) || outcome.left;
}
