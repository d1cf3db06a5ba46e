import { settingOn } from '@renkei/law';
import type { ClericalSign } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { ownSigns } from './own-signs.ts';

type Cause = ClericalSign['cause'];
type Odd = { readonly employment: Employment; readonly sign: ClericalSign };

/** How many notices of a batch a sign shows, its own first. */
const MOST_SHOWN = 5;

/** The odd notices of each file, by cause: looked for once in a run, and only in files that a finding is from. */
const oddOfFiles = new WeakMap<Records, Map<string, ReadonlyMap<Cause, readonly Odd[]>>>();

/** Many notices of one file with the same oddity as this one: one consultant's batch error. */
export function batchSign(
  { notification }: Employment,
  own: readonly ClericalSign[],
  records: Records,
): readonly ClericalSign[] {
  if (own.length === 0) return [];
  const { file } = notification.source;
  const all = records.employments.inFile(file).length;
  const least = Math.max(
    settingOn('batch-least-notices', records.asOf),
    (all * settingOn('batch-least-percent', records.asOf)) / 100,
  );
  const odd = oddOf(file, records);
  for (const sign of own) {
    const alike = odd.get(sign.cause) ?? [];
    if (alike.length < least) continue;
    const others = alike.filter((each) => each.employment.notification !== notification);
    const shown = [sign, ...others.map((each) => each.sign)].slice(0, MOST_SHOWN);
    return [{ cause: 'batch', facts: shown.flatMap(({ facts }) => facts) }];
  }
  return [];
}

function oddOf(file: string, records: Records): ReadonlyMap<Cause, readonly Odd[]> {
  const files = oddOfFiles.get(records) ?? new Map<string, ReadonlyMap<Cause, readonly Odd[]>>();
  oddOfFiles.set(records, files);
  const held = files.get(file);
  if (held !== undefined) return held;
  const odd = records.employments
    .inFile(file)
    .flatMap((employment) => ownSigns(employment, records).map((sign): Odd => ({ employment, sign })));
  const found = Map.groupBy(odd, ({ sign }) => sign.cause);
  files.set(file, found);
  return found;
}
