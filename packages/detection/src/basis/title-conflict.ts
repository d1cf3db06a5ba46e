import type { PlainDate } from '@renkei/kernel';
import { type WorkFacts, workPermission } from '@renkei/law';
import type { Records } from '../records/records.ts';
import type { LinkedEmployment } from '../rules/rule.ts';
import { findSettledRow, type SettledRow } from './status-on-day.ts';
import { workFactsOn } from './work-facts.ts';

/**
 * Where one further fact makes the law say "no" to work on a day that it did not say "no" to before. Where it asks for
 * more than the records hold, it is nobody's conflict.
 */
export function findTitleConflict(
  employment: LinkedEmployment,
  { on, records, further }: { on: PlainDate; records: Records; further: WorkFacts },
): SettledRow | undefined {
  const settled = findSettledRow(employment.person, on);
  if (settled === undefined) return undefined;
  const facts = workFactsOn(employment, { on, status: settled.status, records });
  const isAlreadyNo = workPermission.decide(facts).answer === 'no';
  if (isAlreadyNo || workPermission.decide({ ...facts, ...further }).answer !== 'no') return undefined;
  return settled;
}
