import type { PlainDate } from '@renkei/kernel';
import { statusOn, type StatusRow, type WorkFacts, workPermission } from '@renkei/law';
import type { Records } from '../records/records.ts';
import type { LinkedEmployment } from '../rules/rule.ts';
import { findSettledStatusOnDay, type StatusOnDay } from './status-on-day.ts';
import { workFactsOn } from './work-facts.ts';

export type TitleConflict = { readonly status: StatusOnDay; readonly row: StatusRow };

/**
 * Where one further fact makes the law say "no" to work on a day that it did not say "no" to before. Where it asks for
 * more than the records hold, it is nobody's conflict.
 */
export function findTitleConflict(
  employment: LinkedEmployment,
  { on, records, further }: { on: PlainDate; records: Records; further: WorkFacts },
): TitleConflict | undefined {
  const status = findSettledStatusOnDay(employment.person, on);
  const row = status === undefined ? undefined : statusOn(status.stay.status, on);
  if (status === undefined || row === undefined) return undefined;
  const facts = workFactsOn(employment, { on, status, records });
  const isAlreadyNo = workPermission.decide(facts).answer === 'no';
  if (isAlreadyNo || workPermission.decide({ ...facts, ...further }).answer !== 'no') return undefined;
  return { status, row };
}
