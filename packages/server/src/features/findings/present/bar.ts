import type { TimeLineBar } from '@renkei/contract';
import { findPlace, type Register } from '@renkei/contract/files';
import type { Source } from '@renkei/detection';

type Rest = Pick<TimeLineBar, 'from' | 'until' | 'label'> & { readonly place?: TimeLineBar['place'] };

/** One bar of the time line; `place` where a record says it. */
export function bar(lane: TimeLineBar['lane'], kind: TimeLineBar['kind'], rest: Rest): TimeLineBar {
  return { lane, kind, place: null, ...rest };
}

export function placeOf(register: Register, source: Source, field: string): TimeLineBar['place'] {
  return findPlace(register, source, field) ?? null;
}
