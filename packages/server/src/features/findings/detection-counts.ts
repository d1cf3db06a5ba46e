import type { CannotSay, Detected, Finding } from '@renkei/detection';

/** What a run of detection came to, for the imports page. */
export type DetectionCounts = {
  readonly notifications: number;
  readonly findings: number;
  readonly nothing: number;
  readonly onHold: number;
  readonly cannotSay: readonly {
    readonly reason: string;
    readonly register: string;
    readonly count: number;
  }[];
  /** What is new since the run before. */
  readonly news: { readonly written: number; readonly reopened: number; readonly closed: number };
};

/** What came of one finding in a run. */
export type Change = 'written' | 'reopened' | 'closed' | 'none';

/** `findings`: those of this node that no hold keeps back and no observing rule raised. */
export function detectionCounts(
  { notifications, nothing, onHold }: Detected['counts'],
  came: {
    readonly findings: readonly Finding[];
    readonly cannotSay: readonly CannotSay[];
    readonly changes: readonly Change[];
  },
): DetectionCounts {
  const cannotSay = [...cannotSayCounts(came.cannotSay).values()];
  const findings = came.findings.length;
  return { notifications, findings, nothing, onHold, cannotSay, news: newsOf(came.changes) };
}

function cannotSayCounts(answers: readonly CannotSay[]) {
  const bySay = new Map<string, DetectionCounts['cannotSay'][number]>();
  for (const { reason, register } of answers) {
    const held = bySay.get(`${reason} ${register}`) ?? { reason, register, count: 0 };
    bySay.set(`${reason} ${register}`, { ...held, count: held.count + 1 });
  }
  return bySay;
}

function newsOf(changes: readonly Change[]): DetectionCounts['news'] {
  const count = (change: Change): number => changes.filter((each) => each === change).length;
  return { written: count('written'), reopened: count('reopened'), closed: count('closed') };
}
