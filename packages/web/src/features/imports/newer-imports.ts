import type { ImportsView, ImportView } from '@renkei/contract';
import { isLive } from './imports-query.ts';

/** Whether a fresh list says something that the shown one does not. What is going on now tells its own news. */
export function isNewer(shown: ImportsView, fresh: ImportsView): boolean {
  const known = new Map(shown.imports.map((each) => [each.id, each]));
  return fresh.imports.some((each) => {
    const before = known.get(each.id);
    return before === undefined || (!isLive(before.stage) && essence(before) !== essence(each));
  });
}

/** Without the running progress: only what a reader would act on. */
function essence(view: ImportView): string {
  return JSON.stringify({ ...view, progress: null });
}
