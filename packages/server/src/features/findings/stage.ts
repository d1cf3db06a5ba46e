import { FindingState } from '@renkei/contract';

/** A stage as stored; anything else is a fault of the node. */
export function stageOf(text: string): FindingState {
  return FindingState.parse(text);
}
