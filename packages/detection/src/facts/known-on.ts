import type { PlainDate } from '@renkei/kernel';
import type { UnreadRow } from './facts.ts';

type Version = {
  readonly recordedOn: PlainDate;
  readonly source: { readonly file: string; readonly line: number };
};

/**
 * What a register knew on a day: records learnt later do not exist yet, and of several versions of one record the last
 * one learnt by then stands. Input order says nothing.
 */
export function knownOn<R extends Version>(
  records: readonly R[],
  idOf: (record: R) => string,
  asOf: PlainDate,
): readonly R[] {
  const latest = new Map<string, R>();
  for (const record of records) {
    if (record.recordedOn > asOf) continue;
    const id = idOf(record);
    const held = latest.get(id);
    if (held === undefined || isLater(record, held)) latest.set(id, record);
  }
  return [...latest.values()];
}

/** Whether a row that was not read is missing from what the register knew on a day. */
export function isMissingOn({ recordedOn, curedOn }: UnreadRow, asOf: PlainDate): boolean {
  const isLearnt = recordedOn === undefined || recordedOn === null || recordedOn <= asOf;
  return isLearnt && (curedOn === undefined || curedOn > asOf);
}

/** Of two versions of one day, which intake never gives, the one further down stands, whatever came first. */
function isLater(a: Version, b: Version): boolean {
  if (a.recordedOn !== b.recordedOn) return a.recordedOn > b.recordedOn;
  return a.source.file === b.source.file ? a.source.line > b.source.line : a.source.file > b.source.file;
}
