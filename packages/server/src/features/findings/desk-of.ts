import type { Finding } from '@renkei/detection';
import type { Desk } from '@renkei/law';

/** Who is asked first. A rule without a desk is a fault of its card. */
export function deskOf({ rule, desks }: Pick<Finding, 'rule' | 'desks'>): Desk {
  const [first] = desks;
  if (first === undefined) throw new Error(`the rule ${rule.id} has no desk`);
  return first;
}
