import type { FirstCaseLabel } from '@renkei/synthetic';
import type { Answer } from './answer.ts';

/** The rule that the labels of the first case are written for. */
const RULE = 'stay-expired';

/** The hand-written labels that these answers do not meet. */
export function wrongLabels(
  labels: readonly FirstCaseLabel[],
  answers: readonly Answer[],
): readonly FirstCaseLabel[] {
  const own = answers.filter(({ rule }) => rule.id === RULE);
  const said = new Map(own.map((answer) => [answer.notificationId, answer]));
  return labels.filter((label) => {
    const found = said.get(label.notificationId);
    if ((found?.answer ?? 'nothing') !== label.expected) return true;
    return label.expected === 'finding' && found?.day !== label.day;
  });
}
