import { hashOf } from '@renkei/kernel/hash';

/** Stable id of a finding: rule and subject only, so that neither version, day, link nor nationality moves it. */
export function findingId(ruleId: string, subject: { kind: string; id: string }): string {
  return hashOf([ruleId, subject.kind, subject.id]);
}
