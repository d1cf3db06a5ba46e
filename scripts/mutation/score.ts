/** A change of a source that still runs: where, and what stood there. */
export type Change = { readonly file: string; readonly line: number; readonly what: string };

/** Whether any test noticed a change. */
export type Verdict = { readonly change: Change; readonly noticed: boolean };

/** Share of the changes that were noticed, 0 to 1; 1 where there was nothing to change. */
export function scoreOf(verdicts: readonly Verdict[]): number {
  if (verdicts.length === 0) return 1;
  return verdicts.filter(({ noticed }) => noticed).length / verdicts.length;
}

/** The score of a kind of change, and each change that nobody noticed by file and line. */
export function reportOf(kind: string, verdicts: readonly Verdict[]): string {
  const unnoticed = verdicts.filter(({ noticed }) => !noticed).map(({ change }) => change);
  const percent = (scoreOf(verdicts) * 100).toFixed(1);
  return [
    ...unnoticed.map(({ file, line, what }) => `${file}:${line}\t${what}`),
    `${kind}: ${verdicts.length - unnoticed.length} of ${verdicts.length} changes noticed, ${percent} %`,
  ].join('\n');
}
